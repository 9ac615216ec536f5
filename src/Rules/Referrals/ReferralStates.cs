using Wengang.Rules.Values;

namespace Wengang.Rules.Referrals;

/// <summary>Codes and names of <see cref="ReferralState"/>.</summary>
public static class ReferralStates
{
    /// <summary>The list.</summary>
    public static readonly CodeList<ReferralState> List = new(
        "帮扶状态",
        new(ReferralState.ToSend, "to_send", "待推送"),
        new(ReferralState.Sent, "sent", "已推送"),
        new(ReferralState.Returned, "returned", "退回"),
        new(ReferralState.Accepted, "accepted", "已接收"),
        new(ReferralState.Helping, "helping", "帮扶中"),
        new(ReferralState.Placed, "placed", "已就业"),
        new(ReferralState.NoWish, "no_wish", "无意愿"),
        new(ReferralState.Lost, "lost", "失联"),
        new(ReferralState.Paused, "paused", "暂缓"),
        new(ReferralState.Closed, "closed", "销号"));
}
