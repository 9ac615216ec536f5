using Wengang.App.Data;
using Wengang.Rules.Values;

namespace Wengang.App.Referrals;

/// <summary>People whom the county's rural revitalisation office sent to the labour bureau at once.</summary>
public sealed class ReferralBatch : IRegional
{
    public required long Id { get; init; }

    /// <summary>The county's.</summary>
    public required string RegionCode { get; init; }

    public Period Month { get; init; }

    /// <summary>Which of the month, from 1.</summary>
    public int Number { get; init; }

    /// <summary>Sent outside the monthly round.</summary>
    public bool IsUrgent { get; init; }

    public DateOnly SentOn { get; init; }

    public required string SentBy { get; init; }

    public int Count { get; init; }
}
