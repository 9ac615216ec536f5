using Wengang.App.Indicators.Caching;

namespace Wengang.App.Indicators;

/// <summary>Figures of several dates by township or village, counted in one statement: what tables are made of.</summary>
public sealed class FigureGrid
{
    private readonly IndicatorSet indicators;
    private readonly Dictionary<(string Code, DateOnly AsOf), (IReadOnlyDictionary<string, long> Now, IReadOnlyDictionary<string, long> Then)> counts;

    private FigureGrid(
        IndicatorSet indicators,
        Dictionary<(string Code, DateOnly AsOf), (IReadOnlyDictionary<string, long> Now, IReadOnlyDictionary<string, long> Then)> counts,
        IReadOnlyList<(string Code, string Name)> townships) =>
        (this.indicators, this.counts, Townships) = (indicators, counts, townships);

    /// <summary>The actor's townships in the county's order, then what else was counted; code of 12 digits and name.</summary>
    public IReadOnlyList<(string Code, string Name)> Townships { get; }

    /// <param name="query">The session, what was known, and the county's settings; its date does not matter.</param>
    /// <param name="indicators">Where the codes are defined.</param>
    /// <param name="wanted">Codes with dates.</param>
    /// <param name="byVillage">Whether villages are told apart.</param>
    /// <exception cref="ArgumentException">An unknown code.</exception>
    public static FigureGrid Compute(
        FigureQuery query, IndicatorSet indicators, IEnumerable<(string Code, DateOnly AsOf)> wanted, bool byVillage = false)
    {
        var asked = wanted.Distinct().Select(w => (Indicator: indicators[w.Code], w.AsOf)).ToList();
        var cache = FigureCache.Of(query.Db);
        var tally = new Tally(query, asked, byVillage ? Tally.ByVillage : Tally.ByTownship, cache);
        var counts = asked.ToDictionary(
            w => (w.Indicator.Code, w.AsOf), w => (tally.Count(w.Indicator, w.AsOf), tally.Base(w.Indicator, w.AsOf)));
        var present = counts.Values.SelectMany(c => c.Item1.Keys.Concat(c.Item2.Keys)).Select(k => k[..Tally.ByTownship]).Distinct();
        return new FigureGrid(indicators, counts, [.. Indicators.Townships.Of(query.Db, cache).With(present).Select(t => (t.Code, t.Name))]);
    }

    /// <summary>The number of a region.</summary>
    /// <param name="code">One of the wanted codes.</param>
    /// <param name="asOf">A date it was wanted for.</param>
    /// <param name="region">Code of a township or, when villages are told apart, of a village; null for all that the actor sees.</param>
    public FigureNumber Number(string code, DateOnly asOf, string? region = null)
    {
        var (now, then) = counts[(code, asOf)];
        return FigureNumber.Of(indicators[code], Sum(now, region), Sum(then, region));
    }

    private static long Sum(IReadOnlyDictionary<string, long> amounts, string? region)
    {
        var prefix = region is null ? "" : region.EndsWith("000", StringComparison.Ordinal) ? region[..Tally.ByTownship] : region;
        return amounts.Where(a => a.Key.StartsWith(prefix, StringComparison.Ordinal)).Sum(a => a.Value);
    }
}
