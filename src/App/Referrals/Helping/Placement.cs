using Wengang.App.Data;
using Wengang.Rules.Values;

namespace Wengang.App.Referrals.Helping;

/// <summary>Work that help led to; the work itself is a spell, found by person and start month.</summary>
public sealed class Placement : Fact
{
    public long ReferralId { get; init; }

    public long PersonId { get; init; }

    /// <summary>First month of the spell.</summary>
    public Period Since { get; init; }

    public string? Employer { get; init; }

    public DateOnly PlacedOn { get; init; }

    /// <summary>The spell had been reported already, by a check or a sheet.</summary>
    public bool WasKnown { get; init; }

    public required string By { get; init; }
}
