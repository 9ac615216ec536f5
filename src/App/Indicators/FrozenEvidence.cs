using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.Rules.Values;

namespace Wengang.App.Indicators;

/// <summary>One person or thing behind a frozen figure of the same operation.</summary>
public sealed class FrozenEvidence : Recorded, IRegional, IFrozen
{
    public Period Month { get; init; }

    public required string Code { get; init; }

    public required string RegionCode { get; init; }

    /// <summary>The row that was counted.</summary>
    public long SubjectId { get; init; }

    public long Amount { get; init; }
}
