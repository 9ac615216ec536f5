using Wengang.App.Data;

namespace Wengang.App.Indicators.Trends;

/// <summary>Many figures on many days at once: one statement for all of them, and two for what they have in common.</summary>
/// <param name="db">The session; its scope bounds what is counted.</param>
/// <param name="indicators">The indicators there are.</param>
/// <param name="knownAt">As known at this instant; null for now.</param>
public sealed class FigureBatch(Db db, IndicatorSet indicators, DateTime? knownAt)
{
    private readonly Dictionary<string, Indicator> byCode = indicators.All.ToDictionary(i => i.Code);
    private readonly Lazy<IndicatorParameters> parameters = new(() => IndicatorParameters.Of(db));
    private readonly Lazy<Townships> townships = new(() => new Townships(db));

    /// <summary>The figures asked for, split by township; codes that do not exist are left out.</summary>
    public IReadOnlyList<Figure> Compute(IReadOnlyCollection<(string Code, DateOnly AsOf)> wanted)
    {
        var chosen = wanted.Distinct().Where(w => byCode.ContainsKey(w.Code)).Select(w => (Indicator: byCode[w.Code], w.AsOf)).ToList();
        if (chosen.Count == 0)
        {
            return [];
        }

        var tally = new Tally(new FigureQuery(db, chosen[0].AsOf, knownAt, parameters.Value), chosen);
        return chosen.ConvertAll(w => Of(w.Indicator, w.AsOf, tally));
    }

    private Figure Of(Indicator indicator, DateOnly asOf, Tally tally)
    {
        var (now, then) = (tally.Count(indicator, asOf), tally.Base(indicator, asOf));
        var split = townships.Value.With(now.Keys.Concat(then.Keys)).Select(t => new TownshipFigure(
            t.Code, t.Name, FigureNumber.Of(indicator, now.GetValueOrDefault(t.Prefix), then.GetValueOrDefault(t.Prefix)), null));
        return new Figure(indicator, indicator.NameOn(asOf), asOf, FigureNumber.Of(indicator, now.Values.Sum(), then.Values.Sum()), null, [.. split]);
    }
}
