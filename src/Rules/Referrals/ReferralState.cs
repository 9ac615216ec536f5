namespace Wengang.Rules.Referrals;

/// <summary>Where a person who wants work stands between the village's finding and the end of the help (domain F.3).</summary>
public enum ReferralState
{
    /// <summary>待推送: on the county's list.</summary>
    ToSend,

    /// <summary>已推送: with the labour bureau, not answered.</summary>
    Sent,

    /// <summary>退回: sent back, something is wrong.</summary>
    Returned,

    /// <summary>已接收: accepted, a helper is named.</summary>
    Accepted,

    /// <summary>帮扶中: the helper has been in touch.</summary>
    Helping,

    /// <summary>已就业.</summary>
    Placed,

    /// <summary>无意愿.</summary>
    NoWish,

    /// <summary>失联.</summary>
    Lost,

    /// <summary>暂缓.</summary>
    Paused,

    /// <summary>销号.</summary>
    Closed,
}
