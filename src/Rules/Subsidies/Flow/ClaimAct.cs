namespace Wengang.Rules.Subsidies.Flow;

/// <summary>What can be done with a claim; the words are in the table.</summary>
public enum ClaimAct
{
    Submit,
    VillageReview,
    OpenVillageNotice,
    TownshipApprove,
    OpenTownshipNotice,
    CheckIdentity,
    BureauApprove,
    CompareData,
    OpenCountyNotice,
    PlanFunds,

    /// <summary>The batch was given up before it was sent.</summary>
    Unplan,
    ConfirmPaid,
    Bounce,
    Reissue,
    Archive,
    Return,
    Reject,
    Withdraw,
    ClawBack,
}
