using Wengang.App.Access;
using Wengang.App.Auditing.Verifying;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Monitoring.Editing;
using Wengang.App.Monitoring;
using Wengang.App.People.Editing;
using Wengang.App.People.Searching;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.People;

/// <summary>A county with persons at work, and a clerk who knows better.</summary>
public abstract class Corrected : FigureTest
{
    private protected static readonly DateOnly Today = new(2023, 7, 5);

    private protected static TestCounty With(DatabaseKind kind, IReadOnlyList<TestPerson> persons, params Recorded[] rows)
    {
        var county = County(kind, persons, rows);
        county.Write(db =>
        {
            db.Bulk.Insert<App.People.Household>([new App.People.Household { Id = 1, Code = "H0001", RegionCode = TestCounty.East }]);
            NameIndex.Learn(db, persons.Select(p => $"甲{p.Number}"));
        });
        return county;
    }

    private protected static T As<T>(TestCounty county, Actor actor, Func<Db, T> act)
    {
        using var db = county.Open(actor);
        return act(db);
    }

    private protected static void As(TestCounty county, Actor actor, Action<Db> act) => As(county, actor, db =>
    {
        act(db);
        return 0;
    });

    private protected static bool AmendSpell(TestCounty county, TestPerson person, string start, string field, string value, string? from = null, EditForm? form = null)
    {
        using var db = county.Open();
        return new SpellEditor(db, Today).Amend(
            person.Id, Period.Parse(start), new Amendment(field, value, from is null ? null : TestPerson.Day(from)), form ?? FormOn(db, person, start));
    }

    private protected static EditForm FormOn(Db db, TestPerson person, string start) =>
        new("本人来电更正", EditForm.NewKey(), FactStamp.Of(SpellEditor.Versions(db, person.Id, Period.Parse(start))));

    private protected static bool AmendPerson(TestCounty county, TestPerson person, string field, string value, string? from = null)
    {
        using var db = county.Open();
        var form = new EditForm("核对户口簿", EditForm.NewKey(), FactStamp.Of(PersonEditor.Records(db, person.Id)));
        return new PersonEditor(db, Today).Amend(person.Id, new Amendment(field, value, from is null ? null : TestPerson.Day(from)), form);
    }

    private protected static void AssertSound(TestCounty county)
    {
        using var db = county.Open();
        Assert.Empty(App.Auditing.Verifying.AuditVerification.Run(db).Problems);
    }

    private protected static IReadOnlyList<WorkSpell> Spells(TestCounty county)
    {
        using var db = county.Open();
        return [.. db.All<WorkSpell>().OrderBy(s => s.ValidFrom)];
    }
}
