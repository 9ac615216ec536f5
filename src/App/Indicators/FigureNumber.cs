using Wengang.Rules.Values;

namespace Wengang.App.Indicators;

/// <summary>A number with what it was computed from.</summary>
/// <param name="Value">Null for a percentage or an average of nothing.</param>
/// <param name="Amount">The count, the difference, or the numerator of a percentage or an average.</param>
/// <param name="Base">The denominator of a percentage or an average; null otherwise.</param>
public sealed record FigureNumber(decimal? Value, long Amount, long? Base)
{
    internal static FigureNumber Of(Indicator indicator, long now, long then) => indicator.Comparison switch
    {
        Comparison.PercentOfLastYearEnd or Comparison.PercentOfWhole or Comparison.Average => Stored(indicator, now, then),
        Comparison.ChangeSinceLastYearEnd => Stored(indicator, now - then, null),
        _ => Stored(indicator, now, null),
    };

    /// <summary>The number of stored parts.</summary>
    internal static FigureNumber Stored(Indicator indicator, long amount, long? whole) =>
        whole is { } w && indicator.Comparison == Comparison.Average
            ? new FigureNumber(w == 0 ? null : Rounding.HalfUp(amount, w, indicator.Decimals), amount, w)
        : whole is { } of
            ? new FigureNumber(new Ratio(amount, of).Percent(indicator.Decimals)?.Value, amount, of)
            : new FigureNumber(amount, amount, null);
}
