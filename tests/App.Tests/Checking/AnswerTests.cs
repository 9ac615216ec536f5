using Wengang.App.Editing;
using Wengang.App.Monitoring;
using Wengang.App.Monitoring.Checking;
using Wengang.App.Monitoring.Periods;
using Wengang.App.Auditing;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Checking;

public class AnswerTests : CheckedCounty
{
    [Theory, OnBothDatabases]
    public void A_household_is_confirmed_by_one_answer(DatabaseKind kind)
    {
        using var county = Open(kind, One.Spell("2023-02"), One.Check("2023-06", "2023-06-10"), Two.Plan("2023-06"));
        var receipt = Post(county, Household());
        Assert.True(receipt.IsTaken);
        Assert.Equal([One.Id, Two.Id], receipt.Persons.Order());
        Assert.Equal((3, 2, 2), (Value(county, "CHECK-001", "2023-07-31"), Value(county, "CHECK-002", "2023-07-31"), Value(county, "CHECK-003", "2023-07-31")));
        Assert.Equal([CheckResult.AtWork, CheckResult.NotAtWork], All<MonthlyCheck>(county).Where(c => c.Month == July).OrderBy(c => c.PersonId).Select(c => c.Result!.Value));
        Assert.True(Assert.Single(All<WorkConfirmation>(county)).StillWorking);
        Assert.Equal(1, Value(county, "SEEK-001", "2023-07-31"));
        Assert.Equal(RefusalKind.Overtaken, Post(county, Household()).Refusal);
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void The_same_answer_again_changes_nothing_and_has_the_same_receipt(DatabaseKind kind)
    {
        using var county = Open(kind);
        var answer = Answer(One);
        var first = Post(county, Worker(), answer, answer, Answer(Two), answer);
        var again = Post(county, answer);
        Assert.Equal([first[0].Number, first[0].Number, first[0].Number], [first[1].Number, first[3].Number, again.Number]);
        Assert.Equal((first[0].At, true), (again.At, again.IsRepeated));
        Assert.Equal(2, All<MonthlyCheck>(county).Count);
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void Who_came_home_counts_no_longer_and_is_in_the_figures_of_those_who_seek_work(DatabaseKind kind)
    {
        using var county = Open(kind, One.Spell("2023-02"));
        var receipt = Post(county, Answer(One, changes: new CheckChanges
        {
            CameHome = Period.Parse("2023-06"), Reason = NonEmploymentReason.LaidOff, WantsWork = true, Needs = [ServiceNeed.JobOffer, ServiceNeed.Training],
        }));
        Assert.True(receipt.IsTaken, receipt.Reason);
        Assert.Equal((1, 0, 1, 1), (Value(county, "WORK-001", "2023-05-31"), Value(county, "WORK-001", "2023-07-31"), Value(county, "HOME-001", "2023-07-31"), Value(county, "SEEK-001", "2023-07-31")));
        var plan = Assert.Single(All<WorkPlan>(county));
        Assert.Equal(("岗位推荐、技能培训", "未就业原因：企业裁员停工"), (plan.Needs, plan.Particulars));
        Assert.Equal(CheckResult.NotAtWork, Assert.Single(All<MonthlyCheck>(county)).Result);
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void A_new_job_ends_the_old_one_and_whoever_wanted_work_has_found_it(DatabaseKind kind)
    {
        using var county = Open(kind, One.Spell("2023-02"), Two.Plan("2023-06"));
        var job = new NewJob(July, WorkRegion.OwnProvince) { Province = "江西省", Employer = " 新 厂 " };
        Assert.True(Post(county, Answer(One, changes: new CheckChanges { Job = job, WageFen = 450000 })).IsTaken);
        Assert.True(Post(county, Answer(Two, changes: new CheckChanges { Job = job })).IsTaken);
        Assert.Equal((0, 2, 0), (Value(county, "WORK-003", "2023-07-31"), Value(county, "WORK-004", "2023-07-31"), Value(county, "SEEK-001", "2023-07-31")));
        Assert.Equal(1, Value(county, "WORK-003", "2023-06-30"));
        var spell = All<WorkSpell>(county).Single(s => s.PersonId == One.Id && s.StartMonth == July);
        Assert.Equal((450000L, "外出务工"), (spell.IncomeFen!.Value, spell.Channel));

        // Said again in the same month: the same spell, said otherwise.
        Assert.True(Post(county, Answer(One, changes: new CheckChanges { Job = job with { Region = WorkRegion.OtherProvince } })).IsTaken);
        Assert.Equal((1, 1), (Value(county, "WORK-003", "2023-07-31"), Value(county, "WORK-004", "2023-07-31")));
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void A_wage_changes_from_the_month_on(DatabaseKind kind)
    {
        using var county = Open(kind, One.Spell("2023-02"));
        Assert.True(Post(county, Answer(One, changes: new CheckChanges { WageFen = 500000 })).IsTaken);
        Assert.Equal([null, 500000L], All<WorkSpell>(county).OrderBy(s => s.ValidFrom).Select(s => s.IncomeFen));
        Assert.Equal(RefusalKind.Invalid, Post(county, Answer(Two, changes: new CheckChanges { WageFen = 500000 })).Refusal);
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void Each_answer_is_refused_for_itself(DatabaseKind kind)
    {
        using var county = Open(kind, One.Spell("2023-04"));
        var receipts = Post(
            county, Worker(),
            Answer(Far), Answer(One) with { Month = July.Next }, Answer(One) with { CheckedOn = new DateOnly(2023, 7, 16) },
            Answer(One) with { Kind = AnswerKind.Unreachable }, Answer(One, changes: new CheckChanges()), Answer(One) with { HouseholdId = 1 },
            Answer(One, changes: new CheckChanges { CameHome = Period.Parse("2023-03") }), Answer(Two));
        Assert.Equal(
            [RefusalKind.Unknown, RefusalKind.MonthClosed, RefusalKind.Invalid, RefusalKind.Invalid, RefusalKind.Invalid, RefusalKind.Invalid, RefusalKind.Invalid, null],
            receipts.Select(r => r.Refusal));
        Assert.All(receipts.Where(r => !r.IsTaken), r => Assert.NotEmpty(r.Reason!));
        Assert.Equal(Two.Id, Assert.Single(All<AnsweredCheck>(county)).PersonId);
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void A_locked_month_takes_nothing_and_nothing_back(DatabaseKind kind)
    {
        using var county = Open(kind);
        var answer = Answer(One);
        Assert.True(Post(county, answer).IsTaken);
        county.Write(db => db.All<MonitoringPeriod>().Single().State = PeriodState.Locked);
        Assert.Equal(RefusalKind.MonthClosed, Post(county, Answer(Two)).Refusal);
        Assert.True(Post(county, answer).IsRepeated);
        using var db = county.Open(Worker());
        Assert.Throws<EditRefusedException>(() => CheckUndo.Run(db, answer.Id, OperationSource.Page));
    }

    [Theory, OnBothDatabases]
    public void What_came_meanwhile_is_told_instead_of_overwritten(DatabaseKind kind)
    {
        using var county = Open(kind);
        var first = Answer(One) with { Seen = "" };
        Assert.True(Post(county, first).IsTaken);
        Assert.Equal(RefusalKind.Overtaken, Post(county, Answer(One) with { Seen = "" }).Refusal);
        Assert.True(Post(county, Answer(One) with { Seen = AnsweredCheck.IdOf(first.Id) }).IsTaken);
    }
}
