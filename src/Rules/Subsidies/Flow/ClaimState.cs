namespace Wengang.Rules.Subsidies.Flow;

/// <summary>Where a claim for a subsidy stands (domain S.3); the words are in <see cref="ClaimStates"/>.</summary>
public enum ClaimState
{
    Draft,
    Submitted,
    VillageReviewed,

    /// <summary>On the notice of the village; goes on when the notice is over and nobody objects.</summary>
    VillageNotice,
    TownshipApproved,
    TownshipNotice,

    /// <summary>The rural revitalisation office found the person in the target group.</summary>
    IdentityChecked,

    /// <summary>Decided: from here on the amount is owed.</summary>
    BureauApproved,

    /// <summary>Compared with what other bureaus know.</summary>
    DataCompared,
    CountyNotice,

    /// <summary>In a batch of payments.</summary>
    FundPlan,
    Paid,

    /// <summary>The bank could not pay it out.</summary>
    Bounced,

    /// <summary>In a batch again after it bounced.</summary>
    Reissued,
    Archived,

    /// <summary>Sent back to be completed.</summary>
    Returned,
    Rejected,
    Withdrawn,

    /// <summary>Paid, and the whole amount came back.</summary>
    ClawedBack,
}
