using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Monitoring;
using Wengang.App.People.Editing;
using Wengang.App.PublicPosts;
using Wengang.App.Subsidies.Cases;
using Wengang.App.Subsidies.Notices;
using Wengang.App.Subsidies.Paying;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Subsidies.Checks;
using Wengang.Rules.Subsidies.Flow;
using Wengang.Rules.Subsidies.Notices;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Subsidies;

/// <summary>Each comparison has somebody who is hit and a neighbour who is only nearly; the same account is in <see cref="PaymentTests"/>.</summary>
public class CrossCheckTests : PayCounty
{
    [Theory, OnBothDatabases]
    public void Each_list_of_another_bureau_hits_whoever_is_on_it(DatabaseKind kind)
    {
        using var county = Made(kind);
        county.Write(db => db.Bulk.Insert(CheckCodes.FromLists.Select(code => Entry(db, code)).ToList()));
        Assert.Equal(CheckCodes.FromLists.Order(), Hits(county));
        Assert.All(Cases(county), c => Assert.Contains($"{CheckCodes.List.NameOf(c.Code)}名单（2023年7月3日）：甲1 某单位", c.Evidence, StringComparison.Ordinal));
    }

    [Theory, OnBothDatabases]
    public void A_death_in_the_register_hits_and_a_move_does_not(DatabaseKind kind)
    {
        using var county = Made(kind);
        county.Store(Event(One, PersonEventKind.Death), Event(Two, PersonEventKind.MovedAway));
        Assert.Equal([CheckCode.Deceased], Hits(county));
        Assert.Contains("2023年6月1日死亡", Cases(county)[0].Evidence, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public void Two_households_at_once_hit_and_one_after_the_other_do_not(DatabaseKind kind)
    {
        using var county = Made(kind);
        county.Store(new App.People.Household { Id = 2, Code = "H0002", RegionCode = TestCounty.East });
        county.Store(Elsewhere(One, "2023-05-01", null), Elsewhere(Two, "2022-05-01", "2023-07-03"));
        Assert.Equal([CheckCode.InTwoHouseholds], Hits(county));
    }

    [Theory, OnBothDatabases]
    public void A_post_and_work_outside_the_county_in_one_month_hit_and_in_the_months_beside_do_not(DatabaseKind kind)
    {
        using var county = Made(kind);
        county.Write(db => db.Bulk.Insert<PostAppointment>([Post(db, One, "2022-06-01", "2023-01-02"), Post(db, Two, "2022-06-01", "2023-01-01")]));
        Assert.Equal([CheckCode.PostAndOutWork], Hits(county));
        Assert.Contains("2023年1月至2023年1月在岗（保洁）", Cases(county)[0].Evidence, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public void A_post_and_work_in_a_year_that_is_not_claimed_do_not_hit(DatabaseKind kind)
    {
        using var county = Made(kind);
        county.Store(One.Spell("2020-01", "2022-12"), Two.Spell("2020-01", "2022-12"));
        county.Write(db => db.Bulk.Insert<PostAppointment>([Post(db, One, "2020-06-01", "2020-12-01"), Post(db, Two, "2024-01-01", null)]));
        Assert.Equal(0, Run(county));
    }

    [Theory, OnBothDatabases]
    public void What_a_sheet_says_was_paid_in_the_year_hits_and_in_another_year_does_not(DatabaseKind kind)
    {
        using var county = Made(kind);
        county.Store(Paid(One, "2023-02", new DateOnly(2023, 6, 30), 200_00), Paid(Two, "2022-02", new DateOnly(2022, 6, 30), 200_00), Paid(Two, "2023-02", new DateOnly(2023, 6, 30), 0));
        Assert.Equal([CheckCode.OtherScheme], Hits(county));
        Assert.Contains("2023年已领交通费补助 200 元", Cases(county)[0].Evidence, StringComparison.Ordinal);
    }

    /// <summary>Another list arrives before each step: none of them goes on before somebody has said what became of the hit.</summary>
    [Theory, OnBothDatabases]
    public void Hits_are_looked_for_before_each_decision_and_before_the_money_leaves(DatabaseKind kind)
    {
        using var county = Made(kind);
        var (id, day, batch) = (Claim(county, One).Id, Day.AddDays(10), 0L);
        Account(county, id, 1);
        Act(county, Village, ClaimAct.VillageReview, Day, id);
        As(county, Village, db => NoticeDesk.Post(db, "transport", NoticeLevel.Village, [id], [], Day));
        Act(county, Township, ClaimAct.TownshipApprove, day, id);
        Act(county, Office, ClaimAct.CheckIdentity, day, id);
        Stops(county, CheckCode.PublicEmployee, () => Act(county, Bureau, ClaimAct.BureauApprove, day, id));
        Stops(county, CheckCode.Insured, () => Act(county, Bureau, ClaimAct.CompareData, day, id));
        As(county, Bureau, db => NoticeDesk.Post(db, "transport", NoticeLevel.County, [id], [], day));
        var end = day.AddDays(10);
        Stops(county, CheckCode.BusinessOwner, () => batch = As(county, Bureau, db => BatchDesk.Plan(db, "transport", [id], end).Id));
        Stops(county, CheckCode.Pensioner, () => As(county, Finance, db => BatchApproval.Approve(db, batch, end)));
        Stops(county, CheckCode.Deceased, () => As(county, Bureau, db => PaymentFile.TakeOut(db, batch, asText: true, end)));

        Assert.Equal(5, Cases(county).Count);
        Assert.All(Cases(county), c => Assert.Equal((CaseState.Dismissed, "核对过，不是同一人", "u" + Role.RuralRevitalisation), (c.State, c.Outcome, c.SettledBy)));
        Assert.Equal(ClaimState.FundPlan, Claim(county, One).State);
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void A_case_is_not_settled_without_an_outcome_and_not_twice(DatabaseKind kind)
    {
        using var county = Made(kind);
        county.Write(db => db.Bulk.Insert<CheckListEntry>([Entry(db, CheckCode.Insured)]));
        Run(county);
        var id = Cases(county)[0].Id;
        Assert.Contains("核查结果", Assert.Throws<EditRefusedException>(() => Settle(county, id, " ")).Message, StringComparison.Ordinal);
        Settle(county, id, "已退保");
        Assert.Contains("已经办结", Assert.Throws<EditRefusedException>(() => Settle(county, id, "再来一次")).Message, StringComparison.Ordinal);
    }

    private static TestCounty Made(DatabaseKind kind)
    {
        var county = Open(kind);
        Assert.Equal(2, Make(county).Made);
        return county;
    }

    private static void Stops(TestCounty county, CheckCode code, Action act)
    {
        county.Write(db => db.Bulk.Insert<CheckListEntry>([Entry(db, code)]));
        Assert.Contains("办结", Assert.Throws<EditRefusedException>(act).Message, StringComparison.Ordinal);
        var open = Assert.Single(Cases(county), c => c.State == CaseState.Open);
        Assert.Equal(code, open.Code);
        Settle(county, open.Id, "核对过，不是同一人");
        Assert.Null(Record.Exception(act));
    }

    private static void Settle(TestCounty county, long id, string outcome) => As(county, Office, db => CaseDesk.Settle(db, id, CaseEnd.Dismiss, outcome, null, Day));

    private static int Run(TestCounty county) => As(county, Actor.Local("t"), db => CheckRun.RunAll(db, Day, OperationSource.Job));

    /// <summary>What the comparison finds; all of it is of the first person.</summary>
    private static IEnumerable<CheckCode> Hits(TestCounty county)
    {
        Run(county);
        Assert.All(Cases(county), c => Assert.Equal((Claim(county, One).Id, CaseState.Open), (c.ClaimId, c.State)));
        return Cases(county).Select(c => c.Code).Order();
    }

    private static CheckListEntry Entry(Db db, CheckCode code) => new()
    {
        Code = code, PersonIndex = db.Protector.Index(One.Identity), Name = "甲1", Note = "某单位", RegionCode = "369902000000", ValidFrom = Day, ObservedOn = Day,
    };

    private static PersonEvent Event(TestPerson person, PersonEventKind kind) => new()
    {
        PersonId = person.Id, Kind = kind, OccurredOn = new DateOnly(2023, 6, 1), RegionCode = person.Region, ValidFrom = Day, ObservedOn = Day,
    };

    private static App.People.PersonRecord Elsewhere(TestPerson person, string from, string? to)
    {
        var record = person.Record(from: from, to: to);
        return new() { PersonId = record.PersonId, HouseholdId = 2, Name = record.Name, RegionCode = record.RegionCode, ValidFrom = record.ValidFrom, ValidTo = record.ValidTo };
    }

    private static PostAppointment Post(Db db, TestPerson person, string from, string? to) => new()
    {
        Name = $"甲{person.Number}", Identity = person.Identity, IdentityIndex = db.Protector.Index(person.Identity), PostType = "保洁", RegionCode = person.Region,
        StartOn = TestPerson.Day(from), EndOn = to is null ? null : TestPerson.Day(to), ValidFrom = Day, ObservedOn = Day,
    };

    private static WorkSpell Paid(TestPerson person, string start, DateOnly seen, long fen) => new()
    {
        PersonId = person.Id, StartMonth = TestPerson.Month(start), EndMonth = TestPerson.Month(start), WorkRegion = WorkRegion.OtherProvince, RegionCode = person.Region,
        TransportSubsidyFen = fen, ValidFrom = seen, ObservedOn = seen,
    };
}
