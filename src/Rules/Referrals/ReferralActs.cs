using Wengang.Rules.Values;

namespace Wengang.Rules.Referrals;

/// <summary>Codes and names of <see cref="ReferralAct"/>.</summary>
public static class ReferralActs
{
    /// <summary>The list.</summary>
    public static readonly CodeList<ReferralAct> List = new(
        "办理",
        new(ReferralAct.List, "list", "列入待推送"),
        new(ReferralAct.Send, "send", "推送"),
        new(ReferralAct.Accept, "accept", "接收"),
        new(ReferralAct.Return, "return", "退回"),
        new(ReferralAct.ListAgain, "list_again", "更正后重新列入"),
        new(ReferralAct.Withdraw, "withdraw", "撤下"),
        new(ReferralAct.Help, "help", "开始帮扶"),
        new(ReferralAct.Place, "place", "登记就业"),
        new(ReferralAct.DeclareNoWish, "no_wish", "无意愿"),
        new(ReferralAct.DeclareLost, "lost", "失联"),
        new(ReferralAct.Pause, "pause", "暂缓"),
        new(ReferralAct.Resume, "resume", "恢复帮扶"),
        new(ReferralAct.Close, "close", "销号"),
        new(ReferralAct.Reopen, "reopen", "重新帮扶"));
}
