namespace Wengang.Rules.Referrals;

/// <summary>What a helper owes by a day.</summary>
public enum ReferralClock
{
    /// <summary>首次联系.</summary>
    FirstContact,

    /// <summary>首次推荐岗位.</summary>
    FirstOffer,

    /// <summary>回访.</summary>
    FollowUp,
}
