using Wengang.App.Data;

namespace Wengang.App.Indicators.Trends;

/// <summary>A figure over time.</summary>
public static class Trend
{
    /// <summary>The county's number of one indicator on each of <paramref name="days"/>, as known at an instant (null: now).</summary>
    public static IReadOnlyList<TrendPoint> Compute(Db db, Indicator indicator, IReadOnlyList<DateOnly> days, DateTime? knownAt = null)
    {
        if (days.Count == 0)
        {
            return [];
        }

        var query = new FigureQuery(db, days[0], knownAt, IndicatorParameters.Of(db));
        var tally = new Tally(query, days.Select(d => (indicator, d)));
        return [.. days.Select(d => new TrendPoint(d, FigureNumber.Of(indicator, tally.Count(indicator, d).Values.Sum(), tally.Base(indicator, d).Values.Sum())))];
    }
}
