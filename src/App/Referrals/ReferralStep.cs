using Wengang.App.Data;
using Wengang.Rules.Referrals;

namespace Wengang.App.Referrals;

/// <summary>One step of a referral, on the day of <see cref="Fact.ObservedOn"/>.</summary>
public sealed class ReferralStep : Fact
{
    public long ReferralId { get; init; }

    public long PersonId { get; init; }

    public ReferralAct Act { get; init; }

    public ReferralState State { get; init; }

    public string? Reason { get; init; }

    /// <summary>Days since it was sent, for a placement; null otherwise.</summary>
    public int? Days { get; init; }

    /// <summary>Account name of whoever took it.</summary>
    public required string By { get; init; }
}
