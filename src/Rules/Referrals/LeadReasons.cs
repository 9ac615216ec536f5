using Wengang.Rules.Values;

namespace Wengang.Rules.Referrals;

/// <summary>Codes and names of <see cref="LeadReason"/>.</summary>
public static class LeadReasons
{
    /// <summary>The list.</summary>
    public static readonly CodeList<LeadReason> List = new(
        "线索",
        new(LeadReason.WantsWork, "wants_work", "想务工、没有活"),
        new(LeadReason.IdleHousehold, "idle_household", "有劳动力、全家无人务工"),
        new(LeadReason.EmployerCluster, "employer_cluster", "同一企业集中返乡"),
        new(LeadReason.WorkEnded, "work_ended", "刚结束务工"),
        new(LeadReason.CameHome, "came_home", "回来了、没有再出去"),
        new(LeadReason.OfferUnanswered, "offer_unanswered", "推荐了岗位、没有答复"));
}
