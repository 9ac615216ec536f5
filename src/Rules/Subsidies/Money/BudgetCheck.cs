using Wengang.Rules.Values;

namespace Wengang.Rules.Subsidies.Money;

/// <summary>Whether a batch fits the money a fund has for the year.</summary>
/// <param name="PlannedFen">What was allotted; null when nothing was written down.</param>
/// <param name="UsedFen">Paid, in transit and bounced of the fund in the year, less what came back.</param>
/// <param name="BatchFen">The batch.</param>
public sealed record BudgetCheck(long? PlannedFen, long UsedFen, long BatchFen)
{
    public long? LeftFen => PlannedFen - UsedFen;

    public bool Fits => LeftFen is { } left && BatchFen <= left;

    /// <summary>The share that is used, in percent with one decimal, half up; null while nothing was allotted.</summary>
    public decimal? Percent => PlannedFen is > 0 and var planned ? new Ratio(UsedFen, planned).Percent(1)?.Value : null;
}
