using Wengang.App.Data;

namespace Wengang.App.Subsidies.Paying;

/// <summary>Money allotted to a fund for a year by a document; several add up.</summary>
public sealed class FundBudget : Fact
{
    public required string Fund { get; init; }

    public int Year { get; init; }

    public long AmountFen { get; init; }

    /// <summary>文号.</summary>
    public required string Document { get; init; }
}
