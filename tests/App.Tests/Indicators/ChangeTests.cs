using CsCheck;
using Wengang.App.Data;
using Wengang.App.Indicators;
using Wengang.App.Indicators.Changes;
using Wengang.App.Monitoring;
using Wengang.App.People;
using Wengang.App.People.Changes;
using Wengang.App.Tests.Testing;
using Wengang.App.Workshops;
using Wengang.Rules.Changes;
using Wengang.Rules.Values;
using static Wengang.App.Tests.Indicators.TestPerson;

namespace Wengang.App.Tests.Indicators;

public class ChangeTests : FigureTest
{
    private static readonly string[] Codes = ["WORK-001", "WORK-003", "WORK-010", "HOME-001", "SUB-001"];
    private static readonly DateOnly[] Dates = [new(2022, 12, 31), new(2023, 4, 14), new(2023, 4, 30), new(2023, 7, 31)];

    [Theory, OnBothDatabases]
    public void Reasons_add_up_to_the_difference_of_the_figures_for_random_histories(DatabaseKind kind) =>
        Gen.Select(History.Any, History.Any, Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3]), Gen.Select(Gen.Bool, Gen.Bool)).Sample(
            (first, second, dates, known) =>
            {
                using var county = County(kind, []);
                var then = county.Write(db => TestCounty.Store(db, [.. first.Persons.Select(p => p.Person(db.Protector)), .. first.Register, .. first.Spells]));
                county.Write(db => Correct(db, first, second));
                using var db = county.Open();
                AssertAddsUp(db, new ChangeMoment(Dates[dates.Item1], known.Item1 ? then : null), new ChangeMoment(Dates[dates.Item2], known.Item2 ? then : null));
            },
            iter: 8, threads: 1);

    [Theory, OnBothDatabases]
    public void Joiners_leavers_movers_and_corrections_are_named(DatabaseKind kind)
    {
        var (stays, joins, leaves, nearer, wrong) = (new TestPerson(1), new TestPerson(2), new TestPerson(3, TestCounty.West), new TestPerson(4), new TestPerson(5));
        var invented = wrong.Spell("2022-10");
        using var county = County(
            kind, [stays, joins, leaves, nearer, wrong], stays.Record(), joins.Record(), leaves.Record(), nearer.Record(), wrong.Record(),
            stays.Spell("2022-10"), joins.Spell("2023-02"), leaves.Spell("2022-10", "2023-03"),
            nearer.Spell("2022-10", to: "2023-04-30"), nearer.Spell("2022-10", place: WorkRegion.OwnCounty, from: "2023-04-30"));
        var then = county.Store(invented);
        county.Write(db => db.Bulk.Retract<WorkSpell>([invented.Id]));
        using var db = county.Open();
        var change = Change(db, "WORK-003", new(Day("2022-12-31"), then), new(Day("2023-06-30"), null));
        var lines = ChangeLines.Of(db, change.Indicator, change.Legs[0].Entries, ChangedPeople.Read);
        Assert.Equal(
            [("甲5", ChangePart.Corrected, "东镇", -1L), ("甲2", ChangePart.Joined, "东镇", 1L), ("甲3", ChangePart.Left, "西乡", -1L), ("甲4", ChangePart.KindLost, "东镇", -1L)],
            lines.Select(l => (l.Name, l.Entry.Part, l.Township, l.Entry.Delta)));
        Assert.Equal(["当时计入了，后来改正", "此前没有相关记录", "现在为返乡未再就业", "现在为乡外县内务工"], lines.Select(l => l.Reason));
        Assert.All(lines, l => Assert.Matches(@"^369902\*{8}\d{3}[\dX]$", l.IdentityMasked));
        Assert.Equal((4m, 2m), (change.Before.Value, change.After.Value));
    }

    [Theory, OnBothDatabases]
    public void A_move_between_townships_changes_these_and_not_the_county(DatabaseKind kind)
    {
        var p = new TestPerson(1);
        var there = new TestPerson(1, TestCounty.West).Record(from: "2023-03-01");
        using var county = County(kind, [p], p.Record(to: "2023-03-01"), there, p.Spell("2022-10"));
        using var db = county.Open();
        var leg = Change(db, "WORK-001", new(Day("2022-12-31"), null), new(Day("2023-06-30"), null)).Legs[0];
        Assert.Equal((1L, 1L, 0L), (leg.County.Before, leg.County.After, leg.County[ChangePart.Moved]));
        Assert.Equal([("东镇", -1L), ("西乡", 1L)], leg.ByTownship.Select(t => (t.Name, t[ChangePart.Moved])));
    }

    [Theory, OnBothDatabases]
    public void A_thing_is_known_again_by_its_name(DatabaseKind kind)
    {
        using var county = County(kind, [], Shop("青山车间", WorkshopStatus.Running, "2023-01-01", "2023-04-01"), Shop("青山车间", WorkshopStatus.Buffer, "2023-04-01", null));
        county.Store(Shop("绿水车间", WorkshopStatus.Running, "2023-05-01", null));
        using var db = county.Open();
        var (from, to) = (new ChangeMoment(Day("2023-02-01"), null), new ChangeMoment(Day("2023-06-30"), null));
        Assert.Equal([("绿水车间", ChangePart.Joined)], Reasons(Change(db, "SHOP-001", from, to)));
        var normal = Change(db, "SHOP-003", from, to);
        Assert.Equal([("绿水车间", ChangePart.Joined), ("青山车间", ChangePart.KindLost)], Reasons(normal));
        Assert.Equal("现在为缓冲监测", ChangeParts.Reason(normal.Indicator, normal.Legs[0].Entries[1]));
    }

    private static IEnumerable<(string, ChangePart)> Reasons(FigureChange change) =>
        change.Legs[0].Entries.Select(e => (e.Subject, e.Part)).OrderBy(r => r.Part);

    private static Workshop Shop(string name, WorkshopStatus status, string from, string? to) => new()
    {
        Name = name, Status = status, RecognisedOn = Day("2023-01-01"), RegionCode = TestCounty.East, ValidFrom = Day(from), ValidTo = to is null ? null : Day(to),
    };

    private static FigureChange Change(Db db, string code, ChangeMoment from, ChangeMoment to) => FigureChange.Compute(db, IndicatorCatalogue.All[code], from, to);

    private static void AssertAddsUp(Db db, ChangeMoment from, ChangeMoment to)
    {
        var before = Figures.Compute(db, IndicatorCatalogue.All, from.AsOf, from.KnownAt, Codes).ToDictionary(f => f.Code);
        var after = Figures.Compute(db, IndicatorCatalogue.All, to.AsOf, to.KnownAt, Codes).ToDictionary(f => f.Code);
        foreach (var code in Codes)
        {
            var change = Change(db, code, from, to);
            Assert.Equal((before[code].Number, after[code].Number), (change.Before, change.After));
            Assert.All(change.Legs, leg =>
            {
                Assert.All(leg.ByTownship.Append(leg.County), t => Assert.Equal(t.After - t.Before, t.Parts.Values.Sum()));
                Assert.Equal(leg.County.Parts.Values.Sum(), leg.ByTownship.Sum(t => t.Parts.Values.Sum()));
                Assert.Equal(0, leg.County[ChangePart.Moved]);
            });
            Assert.Equal(
                after[code].ByTownship.Select(t => (t.Code, t.Number.Amount)), change.Legs[0].ByTownship.Select(t => (t.Code, t.After)));
        }
    }

    /// <summary>What the second history says of every other person, in place of what the first said; the register of every third.</summary>
    private static void Correct(Db db, History first, History second)
    {
        var known = first.Persons.Select(p => p.Id).ToHashSet();
        db.Bulk.Retract<WorkSpell>([.. first.Spells.Where(s => s.PersonId % 2 == 0).Select(s => s.Id)]);
        db.Bulk.Retract<PersonRecord>([.. first.Register.Where(r => r.PersonId % 3 == 0).Select(r => r.Id)]);
        TestCounty.Store(
            db,
            [.. second.Spells.Where(s => s.PersonId % 2 == 0 && known.Contains(s.PersonId)), .. second.Register.Where(r => r.PersonId % 3 == 0 && known.Contains(r.PersonId))]);
    }
}
