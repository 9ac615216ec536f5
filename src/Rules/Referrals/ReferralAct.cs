namespace Wengang.Rules.Referrals;

/// <summary>What happens to a referral.</summary>
public enum ReferralAct
{
    /// <summary>列入: put on the county's list; the beginning.</summary>
    List,

    /// <summary>推送.</summary>
    Send,

    /// <summary>接收.</summary>
    Accept,

    /// <summary>退回.</summary>
    Return,

    /// <summary>更正后重新列入.</summary>
    ListAgain,

    /// <summary>撤下: taken off the list before anybody helped.</summary>
    Withdraw,

    /// <summary>开始帮扶: the first contact.</summary>
    Help,

    /// <summary>就业.</summary>
    Place,

    /// <summary>无意愿.</summary>
    DeclareNoWish,

    /// <summary>失联.</summary>
    DeclareLost,

    /// <summary>暂缓.</summary>
    Pause,

    /// <summary>恢复帮扶.</summary>
    Resume,

    /// <summary>销号.</summary>
    Close,

    /// <summary>重新帮扶: the work found has ended too soon.</summary>
    Reopen,
}
