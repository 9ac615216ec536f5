using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Indicators.Caching;
using Wengang.Rules.Values;

namespace Wengang.App.Indicators;

/// <summary>The figures of one version of a frozen month, as far as the actor may see them.</summary>
internal sealed class FrozenMonth
{
    private readonly Dictionary<string, Dictionary<string, FrozenFigure>> figures;

    private FrozenMonth(IEnumerable<FrozenFigure> figures) =>
        this.figures = figures.GroupBy(f => f.Code).ToDictionary(g => g.Key, g => g.ToDictionary(f => f.Township));

    /// <summary>The newest version; null when <paramref name="day"/> is not the last day of a frozen month.</summary>
    public static FrozenMonth? Read(Db db, DateOnly day, FigureCache cache)
    {
        var month = Period.Of(day);
        return day == month.LastDay ? cache.Get((typeof(FrozenMonth), month), () => All(db.Set<FrozenFigure>().Where(f => f.Month == month), db)).GetValueOrDefault(day) : null;
    }

    /// <summary>One figure in all months in which it is frozen, the newest version of each, by the last day of the month.</summary>
    public static IReadOnlyDictionary<DateOnly, FrozenMonth> ReadAll(Db db, string code, FigureCache cache) =>
        cache.Get((typeof(FrozenMonth), code), () => All(db.Set<FrozenFigure>().Where(f => f.Code == code), db));

    /// <summary>Several versions by the operations that stored them, in one statement.</summary>
    public static Dictionary<long, FrozenMonth> Read(Db db, params IReadOnlyCollection<long> operations) =>
        db.Set<FrozenFigure>().AsNoTracking().Where(f => operations.Contains(f.OperationId)).AsEnumerable()
            .GroupBy(f => f.OperationId).ToDictionary(g => g.Key, g => Visible(db, [.. g]));

    private static Dictionary<DateOnly, FrozenMonth> All(IQueryable<FrozenFigure> rows, Db db) =>
        rows.AsNoTracking().Where(f => f.KnownAt == db.Set<FrozenFigure>().Where(v => v.Month == f.Month).Max(v => v.KnownAt)).AsEnumerable()
            .GroupBy(f => f.Month.LastDay).ToDictionary(g => g.Key, g => Visible(db, [.. g]));

    private static FrozenMonth Visible(Db db, List<FrozenFigure> rows) =>
        new(rows.Where(f => db.Actor.Scope.Contains(f.Township == FrozenFigure.County ? CountyOf(rows) : f.Township)));

    /// <summary>The county's own code; without any township in it only who sees everything sees its numbers.</summary>
    private static string CountyOf(List<FrozenFigure> rows) =>
        rows.Find(f => f.Township != FrozenFigure.County) is { } one ? one.Township[..6] + "000000" : "";

    /// <summary>The number of a township, or of the county; a township that is not stored had nothing. Null where the actor may not see it.</summary>
    public FigureNumber? Number(Indicator indicator, string township)
    {
        if (!figures.TryGetValue(indicator.Code, out var stored))
        {
            return null;
        }

        if (stored.TryGetValue(township, out var row))
        {
            return FigureNumber.Stored(indicator, row.Amount, row.Base);
        }

        return township == FrozenFigure.County ? null : FigureNumber.Stored(indicator, 0, indicator.IsRatio ? 0 : null);
    }

    /// <summary>The codes of the figures that are stored.</summary>
    public IEnumerable<string> Codes => figures.Keys;

    /// <summary>The nine-digit prefixes for which a number is stored.</summary>
    public IEnumerable<string> Prefixes(string code) =>
        figures.TryGetValue(code, out var stored) ? stored.Keys.Where(t => t != FrozenFigure.County).Select(t => t[..9]) : [];
}
