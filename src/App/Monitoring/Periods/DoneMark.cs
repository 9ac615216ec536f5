using Wengang.App.Data;
using Wengang.App.Regions;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Periods;

/// <summary>
/// A village or township has said that it is done with a month's check; <see cref="Fact.RegionCode"/> is its code. Taken back: retracted,
/// with the reason in the operation that did it.
/// </summary>
public sealed class DoneMark : Fact
{
    public Period Month { get; init; }

    public DivisionLevel Level { get; init; }

    /// <summary>Who said so.</summary>
    public required string MarkedBy { get; init; }

    /// <summary>The local day on which it was said, from which timeliness is judged.</summary>
    public DateOnly MarkedOn { get; init; }
}
