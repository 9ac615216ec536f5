using Wengang.App.Data;

namespace Wengang.App.Indicators;

/// <summary>Computes figures.</summary>
public static class Figures
{
    /// <summary>The figures of <paramref name="codes"/> (all when null) on a day, as known at an instant (null: now), split by township.</summary>
    /// <exception cref="ArgumentException">An unknown code.</exception>
    public static IReadOnlyList<Figure> Compute(
        Db db, IndicatorSet indicators, DateOnly asOf, DateTime? knownAt = null, IReadOnlyCollection<string>? codes = null)
    {
        var chosen = indicators.Choose(codes);
        var query = new FigureQuery(db, asOf, knownAt, IndicatorParameters.Of(db));
        var tally = new Tally(query, chosen.Select(i => (i, asOf)));
        var townships = new Townships(db);
        var frozen = FrozenMonth.Read(db, asOf);
        return [.. chosen.Select(i => Compute(i, query, tally, townships, frozen))];
    }

    private static Figure Compute(Indicator indicator, FigureQuery query, Tally tally, Townships townships, FrozenMonth? frozen)
    {
        var now = tally.Count(indicator, query.AsOf);
        var then = tally.Base(indicator, query.AsOf);
        var split = townships.With(now.Keys.Concat(then.Keys).Concat(frozen?.Prefixes(indicator.Code) ?? []))
            .Select(t => new TownshipFigure(
                t.Code, t.Name,
                FigureNumber.Of(indicator, now.GetValueOrDefault(t.Prefix), then.GetValueOrDefault(t.Prefix)),
                frozen?.Number(indicator, t.Code)));
        return new Figure(
            indicator, indicator.NameOn(query.AsOf), query.AsOf,
            FigureNumber.Of(indicator, now.Values.Sum(), then.Values.Sum()),
            frozen?.Number(indicator, FrozenFigure.County), [.. split]);
    }
}
