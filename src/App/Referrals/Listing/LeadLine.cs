using Wengang.App.Referrals.Leads;
using Wengang.Rules.Referrals;

namespace Wengang.App.Referrals.Listing;

/// <summary>An entry of the daily list with its person and how they stand.</summary>
public sealed class LeadLine
{
    public required Lead Lead { get; init; }

    /// <summary>Null for an employer's people.</summary>
    public string? Name { get; init; }

    public string? Township { get; init; }

    public string? Village { get; init; }

    public long? ReferralId { get; init; }

    /// <summary>Null when nobody looks after the person.</summary>
    public ReferralState? State { get; init; }

    public string? Helper { get; init; }
}
