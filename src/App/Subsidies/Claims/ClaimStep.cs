using Wengang.App.Data;
using Wengang.Rules.Subsidies.Flow;

namespace Wengang.App.Subsidies.Claims;

/// <summary>One step of a claim, on the day of <see cref="Fact.ObservedOn"/>: the journal of what was done and decided.</summary>
public sealed class ClaimStep : Fact
{
    public long ClaimId { get; init; }

    public long? PersonId { get; init; }

    public required string Scheme { get; init; }

    public required string Fund { get; init; }

    public ClaimAct Act { get; init; }

    public ClaimState State { get; init; }

    public string? Reason { get; init; }

    /// <summary>Days since the step before.</summary>
    public int Days { get; init; }

    /// <summary>The amount of the claim.</summary>
    public long AmountFen { get; init; }

    /// <summary>By how much the decided amounts change: more at a decision, less when it is taken back.</summary>
    public long DecidedFen { get; init; }

    /// <summary>Account name of whoever took it; 系统 for what nobody had to ask for.</summary>
    public required string By { get; init; }

    /// <summary>Name and post in words.</summary>
    public required string Post { get; init; }
}
