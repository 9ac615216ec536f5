using Wengang.App.Data;
using Wengang.App.Indicators.Caching;

namespace Wengang.App.Indicators.Changes;

/// <summary>Why a figure differs between two moments.</summary>
/// <param name="Indicator">Its definition.</param>
/// <param name="Before">The number at the earlier moment.</param>
/// <param name="After">The number at the later one.</param>
/// <param name="Legs">The count; of a percentage, an average or a change against the last year's end also the base, which comes second.</param>
public sealed record FigureChange(Indicator Indicator, FigureNumber Before, FigureNumber After, IReadOnlyList<ChangeLeg> Legs)
{
    /// <summary>Computes it; the moments may be in any order and differ in the day, in the knowledge or in both.</summary>
    public static FigureChange Compute(Db db, Indicator indicator, ChangeMoment from, ChangeMoment to)
    {
        var cache = FigureCache.Of(db);
        var key = (typeof(FigureChange), new CountKey(indicator, default, 0, null, ""), from, to);
        return cache.Get(key, () => Compute(db, indicator, from, to, Townships.Of(db, cache)), change => change.Legs.Sum(l => l.Entries.Count));
    }

    private static FigureChange Compute(Db db, Indicator indicator, ChangeMoment from, ChangeMoment to, Townships townships)
    {
        var rows = ChangeRows.Read(db, indicator, [.. Steps(from, to), .. HasLastYear(indicator) ? Steps(from.LastYearEnd, to.LastYearEnd) : []]);
        var legs = new List<ChangeLeg> { Leg(false, from, to) };
        if (indicator.Whole is { } whole)
        {
            legs.Add(ChangeCount.Leg(whole, ChangeRows.Read(db, whole, Steps(from, to)), townships, isBase: true, from, to));
        }
        else if (HasLastYear(indicator))
        {
            legs.Add(Leg(true, from.LastYearEnd, to.LastYearEnd));
        }

        return new FigureChange(indicator, Number(l => l.Before), Number(l => l.After), legs);

        ChangeLeg Leg(bool isBase, ChangeMoment start, ChangeMoment end) => ChangeCount.Leg(indicator, rows, townships, isBase, start, end);

        FigureNumber Number(Func<ChangeTownship, long> of) => FigureNumber.Of(indicator, of(legs[0].County), legs.Count > 1 ? of(legs[1].County) : 0);
    }

    /// <summary>The earlier date as known then, the earlier date as known later, the later date.</summary>
    internal static ChangeMoment[] Steps(ChangeMoment earlier, ChangeMoment later) => [earlier, earlier with { KnownAt = later.KnownAt }, later];

    private static bool HasLastYear(Indicator indicator) => indicator.Comparison is Comparison.PercentOfLastYearEnd or Comparison.ChangeSinceLastYearEnd;
}
