using Wengang.App.Data;
using Wengang.App.Monitoring;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Findings;

/// <summary>Each rule that the database can feed finds its case there, and nothing else in it.</summary>
public class EveryRuleTests
{
    private static readonly Resident Fine = new(1) { Phone = "13800000001" };
    private static readonly Resident Student = new(2) { Education = null, School = "本科一年级", Birth = new DateOnly(2003, 1, 1) };

    [Theory, OnBothDatabases]
    public void The_register_and_households(DatabaseKind kind)
    {
        using var county = new SuspectCounty(kind);
        county.Settle(Fine);
        county.Settle(Student);
        county.Settle(new Resident(3) { Education = null });
        county.Settle(new Resident(4) { Phone = "1380000000" });
        county.Settle(new Resident(5) { Labour = LabourCapacity.None });
        county.Settle(new Resident(6) { Relation = "之子" });
        county.Settle(new Resident(9) { Labour = LabourCapacity.Weak });
        county.Settle(new Resident(7));
        county.Settle(new Resident(8) { Household = 7, Relation = "之子", Type = HouseholdType.OrdinaryRural });
        Found(county, (3, "FIND-005"), (4, "FIND-007"), (5, "FIND-023"), (6, "FIND-004"), (7, "FIND-110"), (9, "FIND-023-W"));
    }

    [Theory, OnBothDatabases]
    public void Work(DatabaseKind kind)
    {
        using var county = new SuspectCounty(kind);
        void Working(Resident who, WorkSpell spell) => county.Settle(who, who.Works(spell, "2023-06"));
        Working(Fine, Fine.Spell());
        Working(Student, Student.Spell());
        foreach (var who in (Resident[])[
            new(3) { Labour = LabourCapacity.None, Health = "残疾" }, new(4) { Labour = LabourCapacity.Weak, Health = "残疾" },
            new(5) { Education = null, School = "普通高中一年级" }, new(6) { Birth = new DateOnly(2007, 3, 1) }])
        {
            Working(who, who.Spell());
        }

        Working(new(7), new Resident(7).Spell(channel: "帮扶车间"));
        Working(new(8), new Resident(8).Spell(employer: null));
        Working(new(9), new Resident(9).Spell(yuan: 50));
        Working(new(10), new Resident(10).Spell(county: null));
        Found(county, (3, "FIND-008"), (4, "FIND-008-W"), (5, "FIND-009"), (6, "FIND-010"), (7, "FIND-013"), (8, "FIND-014"), (9, "FIND-015"), (10, "FIND-016"));
    }

    [Theory, OnBothDatabases]
    public void Months_and_checks(DatabaseKind kind)
    {
        using var county = new SuspectCounty(kind);
        var (missed, idle, unlisted) = (new Resident(3), new Resident(4), new Resident(5));
        county.Settle(Fine, [.. Fine.Works(Fine.Spell(), "2023-04", "2023-05", "2023-06"), Fine.Check("2023-06", CheckResult.AtWork)]);
        county.Settle(missed, missed.Works(missed.Spell(), "2023-04", "2023-06"));
        county.Settle(idle, [.. idle.Works(idle.Spell(), "2023-06"), idle.Check("2023-06", CheckResult.NotAtWork)]);
        county.Settle(unlisted, unlisted.Check("2023-06", CheckResult.AtWork));
        county.Settle(new Resident(6) { Region = Indicators.TestCounty.West }, new Resident(6) { Region = Indicators.TestCounty.West }.Check("2023-06", CheckResult.AtWork));
        Found(county, (3, "FIND-104"), (4, "FIND-105"), (5, "FIND-106"));
    }

    [Theory, OnBothDatabases]
    public void Posts_and_workshops(DatabaseKind kind)
    {
        using var county = new SuspectCounty(kind);
        county.Settle(Fine, db => [Fine.Post(db.Protector, "2023-01-01")]);
        void OnPost(Resident who, params string[] starts) =>
            county.Settle(who, db => [.. starts.Select(start => who.Post(db.Protector, start))]);
        OnPost(new Resident(3) { Birth = new DateOnly(2010, 1, 1) }, "2023-01-01");
        OnPost(new Resident(4) { Birth = new DateOnly(1950, 1, 1) }, "2023-01-01");
        OnPost(new Resident(5), "2023-01-01", "2023-02-01");
        var (away, absent) = (new Resident(6), new Resident(7));
        county.Settle(away, db => [away.Post(db.Protector, "2023-01-01"), .. away.Works(away.Spell(), "2023-06")]);
        county.Settle(absent, db => [absent.Roster(db.Protector, "2023-06"), .. absent.Works(absent.Spell(), "2023-06")]);
        Found(county, (3, "FIND-011"), (4, "FIND-012"), (5, "FIND-101"), (6, "FIND-102"), (7, "FIND-103"));
    }

    [Theory, OnBothDatabases]
    public void Monitoring_and_plans(DatabaseKind kind)
    {
        using var county = new SuspectCounty(kind);
        Resident Monitored(int number) => new(number) { Category = MonitorCategory.UnstableLifted };
        void Watch(int number, Func<Resident, Recorded> fact) => county.Settle(Monitored(number), fact(Monitored(number)));
        county.Settle(Fine, [.. Fine.Works(Fine.Spell(), "2023-06"), Fine.Plan("2023-06", "岗位推荐")]);
        Watch(3, who => who.Episode("2023-01", risks: "因病"));
        Watch(4, who => who.Episode("2023-01", risks: "因务工就业不稳"));
        Watch(5, who => who.Episode("2023-01", measures: null));
        Watch(6, who => who.Episode("2023-01", eliminated: "2023-03"));
        county.Settle(new Resident(7), new Resident(7).Plan("2023-06", null));
        Found(county, (4, "FIND-022"), (5, "FIND-024"), (6, "FIND-026"), (7, "FIND-017"));
    }

    [Theory, OnBothDatabases]
    public void A_phone_in_many_households(DatabaseKind kind)
    {
        using var county = new SuspectCounty(kind);
        foreach (var number in Enumerable.Range(3, 4))
        {
            county.Settle(new Resident(number) { Phone = "13900000000", Region = number == 3 ? "369902001002" : Indicators.TestCounty.East });
        }

        county.Run();
        var found = Assert.Single(county.Stored());
        Assert.Equal(("FIND-109", "369902001000", null), (found.Rule, found.RegionCode, found.PersonId));
        Assert.Equal("139****0000登记在4户：H5003、H5004、H5005、H5006", found.Evidence);
    }

    private static void Found(SuspectCounty county, params (int Resident, string Rule)[] expected)
    {
        var result = county.Run();
        Assert.Equal(expected.Select(e => (e.Rule, (long?)(1000 + e.Resident))).Order(), county.Stored().Select(f => (f.Rule, f.PersonId)).Order());
        Assert.Equal(expected.Length, result.Added);
    }
}
