using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Editing;
using Wengang.App.Indicators;
using Wengang.App.Subsidies.Cases;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Notices;
using Wengang.App.Subsidies.Paying;
using Wengang.App.Subsidies.Paying.Answers;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Subsidies.Checks;
using Wengang.Rules.Subsidies.Flow;
using Wengang.Rules.Subsidies.Money;
using Wengang.Rules.Subsidies.Notices;

namespace Wengang.App.Tests.Subsidies;

public class PaymentTests : PayCounty
{
    private const string FlatAmount = """{ "kind": "flat", "clause": "第三条", "amount": "500元" }""";

    private const string ByDestination =
        """{ "kind": "byDestination", "clause": "第三条", "rows": [{ "areas": ["outside"], "amount": "500元" }, { "areas": ["inProvince"], "amount": "300元" }], "pick": "latest" }""";

    [Theory, OnBothDatabases]
    public void From_nobody_asked_to_archived_with_one_bounce(DatabaseKind kind)
    {
        using var county = Open(kind);
        Assert.Equal(2, Make(county).Made);
        Assert.Equal((0, 2), (Make(county).Made, Make(county).Held));
        var (one, two) = (Claim(county, One).Id, Claim(county, Two).Id);
        var day = Reviewed(county, one, two);
        Assert.Equal(1000_00, Ledger(county)[LedgerPart.Waiting]);
        Account(county, one, 1);
        Account(county, two, 2);

        var batch = Sent(county, day, one, two);
        var answer = Answer(county, batch, day, (0, "成功", ""), (1, "退汇", "户名不符"), (9, "成功", ""), (0, "看不懂", ""));
        Assert.Equal((1, 1, 0), (answer.Paid, answer.Bounced, answer.Known));
        Assert.Equal([4, 5], answer.Refused.Select(r => r.Row));
        Assert.Equal(2, Answer(county, batch, day, (0, "成功", ""), (1, "退汇", "户名不符")).Known);
        Assert.Equal((500_00, 500_00, 0), (Ledger(county)[LedgerPart.Paid], Ledger(county)[LedgerPart.BouncedOpen], Ledger(county).Difference));
        Assert.Throws<EditRefusedException>(() => As(county, Bureau, db => BatchDesk.Plan(db, "transport", [one, two], day)));

        Account(county, two, 3);
        var second = As(county, Bureau, db => BatchDesk.Reissue(db, [two], day).Id);
        As(county, Finance, db => BatchApproval.Approve(db, second, day));
        As(county, Bureau, db => PaymentFile.TakeOut(db, second, asText: false, day));
        Answer(county, second, day, (0, "成功", ""));
        As(county, Bureau, db => AnswerDesk.Archive(db, batch, day));
        As(county, Bureau, db => AnswerDesk.Archive(db, second, day));

        Assert.Equal((ClaimState.Archived, ClaimState.Archived), (Claim(county, One).State, Claim(county, Two).State));
        Assert.Equal((1000_00, 0), (Ledger(county)[LedgerPart.Paid], Ledger(county).Difference));
        Assert.Contains("不能改成成功", Assert.Single(Late(county, batch, day)).Why, StringComparison.Ordinal);
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void Nobody_approves_their_own_and_the_twin_of_another_person_may(DatabaseKind kind)
    {
        using var county = Open(kind);
        Make(county);
        var id = Claim(county, One).Id;
        Account(county, id, 1);
        Act(county, Township, ClaimAct.VillageReview, Day, id);
        As(county, Village, db => NoticeDesk.Post(db, "transport", NoticeLevel.Village, null, [], Day));
        var day = Day.AddDays(10);
        Assert.Contains("另一位同志", Assert.Throws<EditRefusedException>(() => Act(county, Township, ClaimAct.TownshipApprove, day, id)).Message, StringComparison.Ordinal);
        Assert.Contains("期满", Assert.Throws<EditRefusedException>(() => Act(county, Leader, ClaimAct.TownshipApprove, Day.AddDays(7), id)).Message, StringComparison.Ordinal);
        Assert.Equal(1, Act(county, Leader, ClaimAct.TownshipApprove, day, id).Done);
        Act(county, Office, ClaimAct.CheckIdentity, day, id);
        Act(county, Bureau, ClaimAct.BureauApprove, day, id);
        Act(county, Bureau, ClaimAct.CompareData, day, id);
        As(county, Bureau, db => NoticeDesk.Post(db, "transport", NoticeLevel.County, null, [], day));
        var both = In(Role.Finance) with { Permissions = PermissionMatrix.Everything };
        var batch = As(county, both, db => BatchDesk.Plan(db, "transport", null, day.AddDays(9)).Id);
        Assert.Contains("自己编的批次", Assert.Throws<EditRefusedException>(() => As(county, both, db => BatchApproval.Approve(db, batch, day))).Message, StringComparison.Ordinal);
        var other = In(Role.Finance, user: "另一位") with { Permissions = PermissionMatrix.Everything };
        Assert.True(As(county, other, db => BatchApproval.Approve(db, batch, day)));
        Assert.False(As(county, other, db => BatchApproval.Approve(db, batch, day)));
    }

    [Theory, OnBothDatabases]
    public void An_objection_from_the_public_page_holds_the_payment_until_it_is_settled(DatabaseKind kind)
    {
        using var county = Open(kind);
        Make(county);
        var id = Claim(county, One).Id;
        Account(county, id, 1);
        var day = Reviewed(county, id);
        var notice = Claim(county, One).NoticeId!.Value;
        As(county, PublicBoard.Anybody, db => PublicBoard.Object(db, notice, 1, "他去年就回来了，没有外出", "13900000000", day.AddDays(-6)));

        Assert.Equal(500_00, Ledger(county)[LedgerPart.Held]);
        Assert.Contains("异议", Assert.Throws<EditRefusedException>(() => As(county, Bureau, db => BatchDesk.Plan(db, "transport", null, day))).Message, StringComparison.Ordinal);
        As(county, Office, db => CaseDesk.Settle(db, Assert.Single(Cases(county)).Id, CaseEnd.Dismiss, "电话核实在外务工", null, day));
        Sent(county, day, id);
        Assert.Equal((0, 500_00), (Ledger(county)[LedgerPart.Held], Ledger(county)[LedgerPart.InTransit]));
        Assert.Throws<EditRefusedException>(() => As(county, PublicBoard.Anybody, db => PublicBoard.Object(db, notice, 1, "期满以后的异议", null, day)));
    }

    [Theory, OnBothDatabases]
    public void A_spell_taken_back_after_payment_opens_a_recovery_and_the_money_follows(DatabaseKind kind)
    {
        using var county = Open(kind);
        Make(county);
        var id = Claim(county, One).Id;
        Account(county, id, 1);
        var day = Reviewed(county, id);
        Answer(county, Sent(county, day, id), day, (0, "成功", ""));
        Assert.True(AmendSpell(county, Two, "2023-01", "employer", "新厂"));
        Assert.Equal("没有新的案件。", As(county, Actor.Local("t"), db => SubsidyWork.LookAgain(db, day, OperationSource.Job)));

        Assert.True(AmendSpell(county, One, "2023-01", "start", "2023-05"));
        Assert.Equal("立案 1 件。", As(county, Actor.Local("t"), db => SubsidyWork.LookAgain(db, day, OperationSource.Job)));
        Assert.Equal("没有新的案件。", As(county, Actor.Local("t"), db => SubsidyWork.LookAgain(db, day, OperationSource.Job)));

        var one = Assert.Single(Cases(county));
        Assert.Equal(CheckCode.LateTruth, one.Code);
        As(county, Village, db => CaseDesk.Hear(db, one.Id, "三月其实在路上"));
        As(county, Office, db => CaseDesk.Settle(db, one.Id, CaseEnd.Reject, "核实不符合", "", day));
        Assert.Equal(500_00, Assert.Single(Cases(county)).RecoverFen);
        As(county, Office, db => CaseDesk.Receive(db, one.Id, "200", day));
        Assert.Equal((300_00, 200_00, 0), (Ledger(county)[LedgerPart.Paid], Ledger(county)[LedgerPart.ClawedBack], Ledger(county).Difference));
        Assert.Throws<EditRefusedException>(() => As(county, Office, db => CaseDesk.Receive(db, one.Id, "300.01", day)));
        As(county, Office, db => CaseDesk.Receive(db, one.Id, "300", day));
        Assert.Equal((ClaimState.ClawedBack, 500_00, 0), (Claim(county, One).State, Ledger(county)[LedgerPart.ClawedBack], Ledger(county).Difference));
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void A_fact_that_lowers_an_amount_already_paid_opens_a_recovery_of_the_difference(DatabaseKind kind)
    {
        using var county = Open(kind);
        Publish(county, Qingxi.Replace("\"areas\": [\"outside\"]", "\"areas\": [\"outside\", \"inProvince\"]", StringComparison.Ordinal).Replace(FlatAmount, ByDestination, StringComparison.Ordinal));
        Make(county);
        var id = Claim(county, One).Id;
        Assert.Equal(500_00, Claim(county, One).AmountFen);
        Account(county, id, 1);
        var day = Reviewed(county, id);
        Answer(county, Sent(county, day, id), day, (0, "成功", ""));

        Assert.True(AmendSpell(county, One, "2023-01", "region", "县外省内务工"));
        Assert.Equal("立案 1 件。", As(county, Actor.Local("t"), db => SubsidyWork.LookAgain(db, day, OperationSource.Job)));
        var one = Assert.Single(Cases(county));
        Assert.Contains("应为 300 元，不是 500 元", one.Evidence, StringComparison.Ordinal);
        As(county, Office, db => CaseDesk.Settle(db, one.Id, CaseEnd.Reject, "在省内务工，多发 200 元", "200", day));
        As(county, Office, db => CaseDesk.Receive(db, one.Id, "200", day));

        Assert.Equal((300_00, 200_00, 0), (Ledger(county)[LedgerPart.Paid], Ledger(county)[LedgerPart.ClawedBack], Ledger(county).Difference));
        Assert.Equal(ClaimState.Paid, Claim(county, One).State);
        var figures = As(county, Actor.Local("t"), db => Figures.Compute(db, IndicatorCatalogue.All, new DateOnly(2023, 12, 31), null, ["SUB-018", "SUB-091", "SUB-092"]).Select(f => f.Value).ToList());
        Assert.Equal([200, 300, 300], figures);
        Assert.Equal("没有新的案件。", As(county, Actor.Local("t"), db => SubsidyWork.LookAgain(db, day, OperationSource.Job)));
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void A_hit_stops_the_decision_until_it_is_settled_and_is_not_opened_again(DatabaseKind kind)
    {
        using var county = Open(kind);
        Make(county);
        var (one, two) = (Claim(county, One).Id, Claim(county, Two).Id);
        Account(county, one, 1);
        Account(county, two, 1);
        As(county, Actor.Local("t"), db => CheckRun.RunAll(db, Day, OperationSource.Job));
        Assert.Equal([CheckCode.SameAccount, CheckCode.SameAccount], Cases(county).Select(c => c.Code));

        Assert.Contains("没有办结", Assert.Throws<EditRefusedException>(() => Act(county, Village, ClaimAct.VillageReview, Day, one)).Message, StringComparison.Ordinal);
        As(county, Office, db => CaseDesk.Settle(db, Cases(county)[0].Id, CaseEnd.Dismiss, "父子同用，已签代领", null, Day));
        Assert.Equal(1, Act(county, Village, ClaimAct.VillageReview, Day, Cases(county)[0].ClaimId).Done);
        Assert.Equal(0, As(county, Actor.Local("t"), db => CheckRun.RunAll(db, Day, OperationSource.Job)));
        As(county, Office, db => CaseDesk.Settle(db, Cases(county)[1].Id, CaseEnd.Reject, "账号是别人的", null, Day));
        Assert.Equal(ClaimState.Rejected, As(county, Office, db => db.Set<SubsidyClaim>().Single(c => c.Id == Cases(county)[1].ClaimId)).State);
        Assert.Equal(0, Make(county).Made);
    }

    [Theory, OnBothDatabases]
    public void Without_an_allotment_nothing_is_planned(DatabaseKind kind)
    {
        using var county = Open(kind);
        Make(county);
        var id = Claim(county, One).Id;
        Account(county, id, 1);
        var day = Reviewed(county, id);
        As(county, Finance, db => BudgetDesk.Allot(db, Fund, 2023, "-99800", "测财〔2023〕2号 收回", Day));
        Assert.Contains("还剩 200 元", Assert.Throws<EditRefusedException>(() => As(county, Bureau, db => BatchDesk.Plan(db, "transport", null, day))).Message, StringComparison.Ordinal);
        Assert.Equal(ClaimState.CountyNotice, Claim(county, One).State);
    }

    private static IReadOnlyList<(int Row, string Why)> Late(TestCounty county, long batch, DateOnly day)
    {
        using var db = county.Open(Bureau);
        using (var operation = db.Begin(OperationKind.PaymentAnswered, "test", OperationSource.Command))
        {
            db.Set<PaymentBatch>().Single(b => b.Id == batch).State = PaymentState.Answered;
            operation.Complete();
        }

        return Answer(county, batch, day, (1, "成功", "")).Refused;
    }
}
