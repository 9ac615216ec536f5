using Wengang.App.Data;
using Wengang.Rules.Policies;

namespace Wengang.App.Policies.Decisions;

/// <summary>Somebody decided otherwise than the policy: for a reason, on a document, until a day. The decision itself stays.</summary>
public sealed class DecisionOverride : Recorded, IRegional
{
    public required string RegionCode { get; init; }

    public required long DecisionId { get; init; }

    public Verdict Verdict { get; init; }

    /// <summary>The amount in fen; 0 unless eligible.</summary>
    public long Fen { get; init; }

    public required string Reason { get; init; }

    /// <summary>The document on which it rests.</summary>
    public required string Document { get; init; }

    public required string DecidedBy { get; init; }

    /// <summary>The last day on which it holds (inclusive).</summary>
    public required DateOnly ExpiresOn { get; init; }
}
