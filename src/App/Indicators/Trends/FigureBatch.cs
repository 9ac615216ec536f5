using Wengang.App.Data;
using Wengang.App.Indicators.Caching;

namespace Wengang.App.Indicators.Trends;

/// <summary>Many figures on many days at once: one statement for all of them, and two for what they have in common.</summary>
/// <param name="db">The session; its scope bounds what is counted.</param>
/// <param name="indicators">The indicators there are.</param>
/// <param name="knownAt">As known at this instant; null for now.</param>
public sealed class FigureBatch(Db db, IndicatorSet indicators, DateTime? knownAt)
{
    private readonly Dictionary<string, Indicator> byCode = indicators.All.ToDictionary(i => i.Code);

    /// <summary>The figures asked for, split by township; codes that do not exist are left out.</summary>
    public IReadOnlyList<Figure> Compute(IReadOnlyCollection<(string Code, DateOnly AsOf)> wanted)
    {
        var chosen = wanted.Distinct().Where(w => byCode.ContainsKey(w.Code)).Select(w => (Indicator: byCode[w.Code], w.AsOf)).ToList();
        if (chosen.Count == 0)
        {
            return [];
        }

        var cache = FigureCache.Of(db);
        var tally = new Tally(new FigureQuery(db, chosen[0].AsOf, knownAt, IndicatorParameters.Of(db, cache)), chosen, cache: cache);
        var townships = Townships.Of(db, cache);
        return chosen.ConvertAll(w => Figures.Compute(w.Indicator, w.AsOf, tally, townships, frozen: null));
    }
}
