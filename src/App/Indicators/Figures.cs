using Wengang.App.Data;
using Wengang.App.Indicators.Caching;

namespace Wengang.App.Indicators;

/// <summary>Computes figures; what is known of them since the last change of the data is not counted again.</summary>
public static class Figures
{
    /// <summary>The figures of <paramref name="codes"/> (all when null) on a day, as known at an instant (null: now), split by township.</summary>
    /// <exception cref="ArgumentException">An unknown code.</exception>
    public static IReadOnlyList<Figure> Compute(
        Db db, IndicatorSet indicators, DateOnly asOf, DateTime? knownAt = null, IReadOnlyCollection<string>? codes = null)
    {
        return Compute(db, [.. indicators.Choose(codes).Select(i => (i, asOf))], knownAt);
    }

    /// <summary>Each indicator on its own day, in the order asked for; all of them cost one pass over the data.</summary>
    public static IReadOnlyList<Figure> Compute(Db db, IReadOnlyList<(Indicator Indicator, DateOnly AsOf)> wanted, DateTime? knownAt)
    {
        if (wanted.Count == 0)
        {
            return [];
        }

        var cache = FigureCache.Of(db);
        var tally = new Tally(new FigureQuery(db, wanted[0].AsOf, knownAt, IndicatorParameters.Of(db, cache)), wanted, cache: cache);
        var townships = Townships.Of(db, cache);
        var frozen = FrozenMonth.Read(db, wanted.Select(w => w.AsOf), cache);
        return [.. wanted.Select(w => Compute(w.Indicator, w.AsOf, tally, townships, frozen.GetValueOrDefault(w.AsOf)))];
    }

    internal static Figure Compute(Indicator indicator, DateOnly asOf, Tally tally, Townships townships, FrozenMonth? frozen)
    {
        var now = tally.Count(indicator, asOf);
        var then = tally.Base(indicator, asOf);
        var split = townships.With(now.Keys.Concat(then.Keys).Concat(frozen?.Prefixes(indicator.Code) ?? []))
            .Select(t => new TownshipFigure(
                t.Code, t.Name,
                FigureNumber.Of(indicator, now.GetValueOrDefault(t.Prefix), then.GetValueOrDefault(t.Prefix)),
                frozen?.Number(indicator, t.Code)));
        return new Figure(
            indicator, indicator.NameOn(asOf), asOf,
            FigureNumber.Of(indicator, now.Values.Sum(), then.Values.Sum()),
            frozen?.Number(indicator, FrozenFigure.County), [.. split]);
    }
}
