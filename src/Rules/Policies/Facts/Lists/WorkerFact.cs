namespace Wengang.Rules.Policies;

/// <summary>A worker of the enterprise or workshop; null where not known.</summary>
public sealed class WorkerFact : StretchFact
{
    public bool? Target { get; init; }

    public bool? NewHire { get; init; }

    public long? PayFen { get; init; }

    public int? ContractMonths { get; init; }
}
