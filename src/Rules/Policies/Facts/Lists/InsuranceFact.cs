namespace Wengang.Rules.Policies;

/// <summary>A stretch of being insured, with what was paid each month.</summary>
public sealed class InsuranceFact : StretchFact
{
    /// <summary>Place in <c>PolicyWords.Insurances</c>.</summary>
    public int Type { get; init; }

    /// <summary>Place in <c>PolicyWords.Payers</c>; −1 when not known.</summary>
    public int Payer { get; init; } = -1;

    /// <summary>Paid each month in fen; null when not known.</summary>
    public long? MonthlyFen { get; init; }
}
