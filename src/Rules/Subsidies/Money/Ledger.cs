namespace Wengang.Rules.Subsidies.Money;

/// <summary>The ledger of some claims, in fen. Decided comes from the journal of steps, the parts from where claims and payments stand.</summary>
/// <param name="Decided">Sum of the decisions in force.</param>
/// <param name="Parts">Where the money is.</param>
public sealed record Ledger(long Decided, IReadOnlyDictionary<LedgerPart, long> Parts)
{
    /// <summary>Decided less all parts; 0 or something is wrong.</summary>
    public long Difference => Decided - Parts.Values.Sum();

    public long this[LedgerPart part] => Parts.GetValueOrDefault(part);
}
