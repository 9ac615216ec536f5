namespace Wengang.Rules.Policies;

/// <summary>A contract with its time.</summary>
public sealed class ContractFact : StretchFact
{
    /// <summary>Place in <c>PolicyWords.Contracts</c>.</summary>
    public int Type { get; init; }
}
