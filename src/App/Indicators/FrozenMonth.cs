using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.Rules.Values;

namespace Wengang.App.Indicators;

/// <summary>The figures of a frozen month, as far as the actor may see them.</summary>
internal sealed class FrozenMonth
{
    private readonly Dictionary<(string Code, string Township), FrozenFigure> figures;

    private FrozenMonth(Dictionary<(string Code, string Township), FrozenFigure> figures) => this.figures = figures;

    /// <summary>Null when <paramref name="day"/> is not the last day of a frozen month.</summary>
    public static FrozenMonth? Read(Db db, DateOnly day)
    {
        var month = Period.Of(day);
        if (day != month.LastDay)
        {
            return null;
        }

        var rows = db.Set<FrozenFigure>().AsNoTracking().Where(f => f.Month == month).ToList();
        return rows.Count == 0 ? null : Visible(db, rows);
    }

    /// <summary>One figure in all months in which it is frozen, by the last day of the month.</summary>
    public static Dictionary<DateOnly, FrozenMonth> ReadAll(Db db, string code) =>
        db.Set<FrozenFigure>().AsNoTracking().Where(f => f.Code == code).AsEnumerable()
            .GroupBy(f => f.Month.LastDay).ToDictionary(g => g.Key, g => Visible(db, [.. g]));

    private static FrozenMonth Visible(Db db, List<FrozenFigure> rows) => new(
        rows.Where(f => db.Actor.Scope.Contains(f.Township == FrozenFigure.County ? CountyOf(rows) : f.Township)).ToDictionary(f => (f.Code, f.Township)));

    /// <summary>The county's own code; without any township in it only who sees everything sees its numbers.</summary>
    private static string CountyOf(List<FrozenFigure> rows) =>
        rows.Find(f => f.Township != FrozenFigure.County) is { } one ? one.Township[..6] + "000000" : "";

    /// <summary>The number of a township, or of the county; a township that is not stored had nothing. Null where the actor may not see it.</summary>
    public FigureNumber? Number(Indicator indicator, string township)
    {
        if (figures.TryGetValue((indicator.Code, township), out var row))
        {
            return FigureNumber.Stored(indicator, row.Amount, row.Base);
        }

        var wasFrozen = township != FrozenFigure.County && figures.Keys.Any(k => k.Code == indicator.Code);
        return wasFrozen ? FigureNumber.Stored(indicator, 0, indicator.Comparison == Comparison.PercentOfLastYearEnd ? 0 : null) : null;
    }

    /// <summary>The nine-digit prefixes for which a number is stored.</summary>
    public IEnumerable<string> Prefixes(string code) =>
        figures.Keys.Where(k => k.Code == code && k.Township != FrozenFigure.County).Select(k => k.Township[..9]);
}
