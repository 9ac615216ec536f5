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

    /// <summary>The newest version for each day that is the last one of a frozen month, in one statement unless they are known.</summary>
    public static IReadOnlyDictionary<DateOnly, FrozenMonth> Read(Db db, IEnumerable<DateOnly> days, FigureCache cache)
    {
        var keys = days.Where(day => day == Period.Of(day).LastDay).Distinct().Select(day => (object)(typeof(FrozenMonth), Period.Of(day))).ToList();
        return cache.Get(keys, Missing).Values.SelectMany(found => (Dictionary<DateOnly, FrozenMonth>)found).ToDictionary();

        IReadOnlyDictionary<object, object> Missing(IReadOnlyList<object> missing)
        {
            var months = missing.Select(key => (((Type, Period))key).Item2).ToList();
            var all = All(db.Set<FrozenFigure>().Where(f => EF.Parameter(months).Contains(f.Month)), db);
            return missing.ToDictionary(key => key, key => (object)all.Where(m => m.Key == (((Type, Period))key).Item2.LastDay).ToDictionary());
        }
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
