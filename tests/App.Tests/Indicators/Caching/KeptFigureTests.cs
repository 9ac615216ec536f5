using CsCheck;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Indicators;
using Wengang.App.Indicators.Trends;
using Wengang.App.Monitoring;
using Wengang.App.People;
using Wengang.App.Regions;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Indicators.Caching;

public class KeptFigureTests
{
    private static readonly string[] Codes = ["WORK-001", "WORK-010", "SUB-001", "CHECK-003", "REG-001", "HOME-001"];
    private static readonly DateOnly[] Days = [new(2022, 12, 31), new(2023, 5, 31), new(2023, 6, 30)];
    private static readonly string East = TestCounty.East[..9] + "000";
    private static readonly Scope[] Scopes = [Scope.Everything, Scope.Below("369902"), Scope.Below(TestCounty.East[..9]), Scope.Below(TestCounty.West)];

    /// <summary>What is done: its kind, and which person, month or day it meets.</summary>
    private static readonly Gen<(int Act, int Which)[]> Acts = Gen.Select(Gen.Int[0, 8], Gen.Int[0, 5]).Array[3, 7];

    [Theory, OnBothDatabases]
    public void Kept_figures_are_those_counted_anew_after_any_operations(DatabaseKind kind)
    {
        using var county = new TestCounty(kind);
        var persons = Enumerable.Range(1, 6).Select(i => new TestPerson(i, i % 2 == 0 ? TestCounty.West : TestCounty.East)).ToList();
        var known = county.Write(db => TestCounty.Store(db, [.. persons.Select(p => p.Person(db.Protector)), .. persons.Select(p => p.Record())]));
        Acts.Sample(
            acts =>
            {
                foreach (var (act, which) in acts)
                {
                    Agree(county, [null, known]);
                    Do(county, persons[which], act, which);
                }

                Agree(county, [null, known]);
            },
            iter: 5, threads: 1);
    }

    private static void Agree(TestCounty county, DateTime?[] knownAt)
    {
        foreach (var scope in Scopes)
        {
            using var db = county.Open(new Actor("读者", "测试", scope));
            foreach (var known in knownAt)
            {
                var kept = Days.SelectMany(day => All(db, day, known)).ToList();
                using var aside = db.Database.BeginTransaction();
                Assert.Equal(Days.SelectMany(day => All(db, day, known)), kept);
            }
        }
    }

    private static List<string> All(Db db, DateOnly day, DateTime? known)
    {
        var trend = new FigureDays(db, IndicatorCatalogue.All["WORK-010"], Days, [known]);
        return
        [
            .. Figures.Compute(db, IndicatorCatalogue.All, day, known, Codes).Select(Text), Text(trend[day, known]),
            $"{FigureGrid.Compute(new FigureQuery(db, day, known, IndicatorParameters.Of(db)), IndicatorCatalogue.All, [("WORK-001", day)], byVillage: true).Number("WORK-001", day, TestCounty.West)}",
        ];
    }

    private static string Text(Figure f) => $"{f.Code} {f.AsOf} {f.Number} {f.Frozen} {string.Join(';', f.ByTownship)}";

    private static void Do(TestCounty county, TestPerson person, int act, int which)
    {
        using var db = county.Open();
        if (act == 0)
        {
            Freeze(db, Period.Of(Days[which % Days.Length]));
            return;
        }

        using var operation = db.Begin(act is 1 or 2 ? OperationKind.IdentityShown : OperationKind.PersonChanged, "测试", OperationSource.Page);
        switch (act)
        {
            case 3:
                db.Bulk.Retract<PersonRecord>([.. db.Set<PersonRecord>().Where(r => r.PersonId == person.Id).Select(r => r.Id)]);
                break;
            case 4:
                db.Bulk.Retract<WorkSpell>([.. db.Set<WorkSpell>().Select(s => s.Id).Take(which)]);
                break;
            case 5:
                db.Set<Division>().First(d => d.Code == East).Name += which;
                break;
            case 6:
                Set(db, which);
                break;
            case 7:
                db.Bulk.Retract<MonthlyCheck>([.. db.Set<MonthlyCheck>().Where(c => c.PersonId == person.Id).Select(c => c.Id)]);
                TestCounty.Store(db, [person.Check("2023-06", $"2023-06-{20 + which}")]);
                break;
            case 8:
                db.Bulk.Retract<WorkSpell>([.. db.Set<WorkSpell>().Where(s => s.PersonId == person.Id).Select(s => s.Id)]);
                TestCounty.Store(db, [person.Spell($"2022-{7 + which:00}")]);
                break;
        }

        if (act != 2)
        {
            operation.Complete();
        }
    }

    private static void Freeze(Db db, Period month)
    {
        if (!Freezing.IsFrozen(db, month))
        {
            Freezing.Freeze(db, IndicatorCatalogue.All, month, OperationSource.Command);
        }
    }

    private static void Set(Db db, int months)
    {
        var setting = db.Set<Setting>().FirstOrDefault(s => s.Key == IndicatorParameters.SubsidyMonthsKey);
        if (setting is null)
        {
            db.Add(new Setting { Key = IndicatorParameters.SubsidyMonthsKey, Value = $"{months}" });
            return;
        }

        setting.Value = $"{months}";
    }
}
