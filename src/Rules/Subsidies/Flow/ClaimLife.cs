using static Wengang.Rules.Subsidies.Flow.ClaimAct;
using static Wengang.Rules.Subsidies.Flow.ClaimDoor;
using static Wengang.Rules.Subsidies.Flow.ClaimRight;
using static Wengang.Rules.Subsidies.Flow.ClaimState;

namespace Wengang.Rules.Subsidies.Flow;

/// <summary>
/// The life of a claim as one table; buttons, guards, permissions and the picture in the documents all read it. A scheme leaves out the
/// optional steps it does not have: the step before then leads straight to the step after.
/// </summary>
public static class ClaimLife
{
    /// <summary>The steps to payment in their order.</summary>
    public static readonly IReadOnlyList<ClaimState> Line =
    [
        Draft, Submitted, VillageReviewed, VillageNotice, TownshipApproved, TownshipNotice, IdentityChecked, BureauApproved, DataCompared, CountyNotice, FundPlan, Paid, Archived,
    ];

    /// <summary>What a scheme may leave out.</summary>
    public static readonly IReadOnlySet<ClaimState> Optional =
        new HashSet<ClaimState> { VillageReviewed, VillageNotice, TownshipNotice, IdentityChecked, DataCompared, CountyNotice };

    private static readonly ClaimState[] UnderReview =
        [Submitted, VillageReviewed, VillageNotice, TownshipApproved, TownshipNotice, IdentityChecked, BureauApproved, DataCompared, CountyNotice];

    /// <summary>Every step there is, as for a scheme that has all of them.</summary>
    public static readonly IReadOnlyList<ClaimTransition> Table =
    [
        new(Draft, Submit, Submitted, Apply, Desk, false, "提交"),
        new(Returned, Submit, Submitted, Apply, Desk, false, "补正后重新提交"),
        new(Submitted, VillageReview, VillageReviewed, ReviewVillage, Desk, false, "村级评议通过"),
        new(VillageReviewed, OpenVillageNotice, VillageNotice, PostNotice, Notice, false, "村级公示"),
        new(VillageNotice, TownshipApprove, TownshipApproved, ReviewTownship, Desk, false, "乡镇初审通过"),
        new(TownshipApproved, OpenTownshipNotice, TownshipNotice, PostNotice, Notice, false, "乡镇公示"),
        new(TownshipNotice, ClaimAct.CheckIdentity, IdentityChecked, ClaimRight.CheckIdentity, Desk, false, "身份核验通过"),
        new(IdentityChecked, BureauApprove, BureauApproved, ReviewBureau, Desk, false, "部门复核通过"),
        new(BureauApproved, CompareData, DataCompared, ReviewBureau, Desk, false, "数据比对通过"),
        new(DataCompared, OpenCountyNotice, CountyNotice, PostNotice, Notice, false, "县级公示"),
        new(CountyNotice, PlanFunds, FundPlan, Pay, Payment, false, "列入资金计划"),
        new(FundPlan, ConfirmPaid, Paid, Pay, Payment, false, "确认发放"),
        new(FundPlan, ClaimAct.Bounce, Bounced, Pay, Payment, true, "退汇"),
        new(FundPlan, Unplan, CountyNotice, Pay, Payment, true, "退出资金计划"),
        new(Paid, ClaimAct.Bounce, Bounced, Pay, Payment, true, "退汇"),
        new(Bounced, Reissue, Reissued, Pay, Payment, false, "重新发放"),
        new(Reissued, ConfirmPaid, Paid, Pay, Payment, false, "确认发放"),
        new(Reissued, ClaimAct.Bounce, Bounced, Pay, Payment, true, "退汇"),
        new(Reissued, Unplan, Bounced, Pay, Payment, true, "退出重新发放"),
        new(Paid, Archive, Archived, Pay, Payment, false, "归档"),
        new(Paid, ClawBack, ClawedBack, Pay, Payment, true, "追回"),
        new(Archived, ClawBack, ClawedBack, Pay, Payment, true, "追回"),
        .. Exits(),
    ];

    /// <summary>The table of a scheme: what it leaves out is bridged.</summary>
    public static IReadOnlyList<ClaimTransition> TableOf(ClaimFlow flow) =>
        [.. Table.Where(t => t.Act == Unplan || flow.Has(t.To)).Select(t => Bridged(flow, t)).Where(t => flow.Has(t.From))];

    public static ClaimTransition? Find(ClaimFlow flow, ClaimState state, ClaimAct act) => TableOf(flow).FirstOrDefault(t => t.From == state && t.Act == act);

    /// <summary>The step that leads on from here; null at an end and where only the bank's answer leads on.</summary>
    public static ClaimTransition? Next(ClaimFlow flow, ClaimState state) =>
        TableOf(flow).FirstOrDefault(t => t.From == state && (IsOnLine(t) || (t.From == Returned && t.To == Submitted) || t.Act == Reissue));

    /// <summary>The step that went before on the way to payment.</summary>
    public static ClaimState Before(ClaimFlow flow, ClaimState state) => Line.TakeWhile(s => s != state).Last(flow.Has);

    /// <summary>A step along the way to payment.</summary>
    internal static bool IsOnLine(ClaimTransition line) => Line.Contains(line.From) && Line.Contains(line.To) && line.From < line.To;

    private static ClaimTransition Bridged(ClaimFlow flow, ClaimTransition line)
    {
        if (line.Act == Unplan && line.From == FundPlan)
        {
            return line with { To = Before(flow, FundPlan) };
        }

        if (line.Act is ClaimAct.Return or Reject && UnderReview.Contains(line.From))
        {
            return line with { Right = Reviewer(flow, line.From) };
        }

        return IsOnLine(line) ? line with { From = Before(flow, line.To) } : line;
    }

    /// <summary>Who decides next on the claim itself may also send it back and refuse it.</summary>
    private static ClaimRight Reviewer(ClaimFlow flow, ClaimState from) =>
        Table.FirstOrDefault(t => IsOnLine(t) && t.Door == Desk && t.To > from && flow.Has(t.To))?.Right ?? ReviewBureau;

    /// <summary>While a claim is under review it can be sent back, refused or withdrawn; who would do the next step may send back and refuse.</summary>
    private static IEnumerable<ClaimTransition> Exits()
    {
        yield return new(Draft, Withdraw, Withdrawn, Apply, Desk, true, "撤回申请");
        yield return new(Returned, Withdraw, Withdrawn, Apply, Desk, true, "撤回申请");
        foreach (var state in UnderReview)
        {
            var right = state < VillageReviewed ? ReviewVillage : state < TownshipApproved ? ReviewTownship : state < IdentityChecked ? ClaimRight.CheckIdentity : ReviewBureau;
            yield return new(state, ClaimAct.Return, Returned, right, Desk, true, "退回补正");
            yield return new(state, Reject, Rejected, right, Desk, true, "不予通过");
            yield return new(state, Withdraw, Withdrawn, Apply, Desk, true, "撤回申请");
        }

        yield return new(Bounced, Reject, Rejected, Pay, Desk, true, "不再发放");
    }
}
