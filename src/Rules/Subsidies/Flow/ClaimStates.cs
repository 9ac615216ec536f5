using Wengang.Rules.Values;
using static Wengang.Rules.Subsidies.Flow.ClaimState;

namespace Wengang.Rules.Subsidies.Flow;

/// <summary>The states of a claim in words.</summary>
public static class ClaimStates
{
    public static readonly CodeList<ClaimState> List = new(
        "申请状态",
        new(Draft, "draft", "草稿"), new(Submitted, "submitted", "已申请"), new(VillageReviewed, "village_reviewed", "村级评议通过"),
        new(VillageNotice, "village_notice", "村级公示中"), new(TownshipApproved, "township_approved", "乡镇初审通过"), new(TownshipNotice, "township_notice", "乡镇公示中"),
        new(IdentityChecked, "identity_checked", "身份核验通过"), new(BureauApproved, "bureau_approved", "部门复核通过"), new(DataCompared, "data_compared", "数据比对通过"),
        new(CountyNotice, "county_notice", "县级公示中"), new(FundPlan, "fund_plan", "列入资金计划"), new(Paid, "paid", "已发放"), new(Bounced, "bounced", "退汇"),
        new(Reissued, "reissued", "重新发放中"), new(Archived, "archived", "已归档"), new(Returned, "returned", "退回补正"), new(Rejected, "rejected", "不予通过"),
        new(Withdrawn, "withdrawn", "已撤回"), new(ClawedBack, "clawed_back", "已追回"));

    /// <summary>Under review: neither in a batch of payments nor at an end.</summary>
    public static readonly IReadOnlySet<ClaimState> Reviewing = new HashSet<ClaimState>
    {
        Submitted, VillageReviewed, VillageNotice, TownshipApproved, TownshipNotice, IdentityChecked, BureauApproved, DataCompared, CountyNotice,
    };

    /// <summary>Decided and not yet in a batch.</summary>
    public static readonly IReadOnlySet<ClaimState> Decided = new HashSet<ClaimState> { BureauApproved, DataCompared, CountyNotice };

    /// <summary>At an end without payment: the right to the period is free again, unless money was once ordered.</summary>
    public static readonly IReadOnlySet<ClaimState> GivenUp = new HashSet<ClaimState> { Rejected, Withdrawn };
}
