using Wengang.App.Data;
using Wengang.App.Indicators.Caching;

namespace Wengang.App.Indicators.Trends;

/// <summary>One figure on several days, as known at one or more instants, each split by township.</summary>
public sealed class FigureDays
{
    private readonly Dictionary<(DateOnly AsOf, DateTime? KnownAt), Figure> figures = [];

    /// <param name="db">The session.</param>
    /// <param name="indicator">The figure.</param>
    /// <param name="days">The days, at least one; one statement counts them all.</param>
    /// <param name="knownAt">The instants of knowledge; null for now.</param>
    public FigureDays(Db db, Indicator indicator, IReadOnlyCollection<DateOnly> days, IReadOnlyCollection<DateTime?> knownAt)
    {
        var cache = FigureCache.Of(db);
        var parameters = IndicatorParameters.Of(db, cache);
        var townships = Townships.Of(db, cache);
        var frozen = FrozenMonth.ReadAll(db, indicator.Code, cache);
        foreach (var known in knownAt.Distinct())
        {
            var query = new FigureQuery(db, days.First(), known, parameters);
            var tally = new Tally(query, days.Distinct().Select(d => (indicator, d)), cache: cache);
            foreach (var day in days.Distinct())
            {
                figures[(day, known)] = Figures.Compute(indicator, day, tally, townships, frozen.GetValueOrDefault(day));
            }
        }
    }

    public Figure this[DateOnly day, DateTime? knownAt] => figures[(day, knownAt)];
}
