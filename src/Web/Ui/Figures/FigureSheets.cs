using Wengang.App.Indicators;
using Wengang.App.Spreadsheets.Tables;

namespace Wengang.Web.Ui.Figures;

/// <summary>Figures as tables to take along.</summary>
public static class FigureSheets
{
    /// <summary>One figure by township, with what it is compared with.</summary>
    public static TableSheet Of(Figure figure, Figure? lastMonth, Figure? lastYearEnd)
    {
        var hasFrozen = figure.Frozen is not null;
        var hasBase = figure.Indicator.IsRatio;
        string[] parts = !hasBase ? [] : figure.Indicator.Whole is { } whole ? [figure.Indicator.IsPercent ? "分子（人）" : $"合计（{figure.Unit}）", whole.Name] : ["现在（人）", "上年底（人）"];
        string[] headings =
        [
            "乡镇", .. parts, .. hasFrozen ? ["上报数"] : Array.Empty<string>(),
            $"{(hasFrozen ? "更正数" : "数量")}（{figure.Unit}）", .. lastMonth is null ? Array.Empty<string>() : ["上月底"], .. lastYearEnd is null ? Array.Empty<string>() : ["上年底"],
        ];
        IReadOnlyList<object?> Row(string name, FigureNumber number, FigureNumber? frozen, Func<Figure, FigureNumber?> other) =>
        [
            name, .. hasBase ? [number.Amount, number.Base] : Array.Empty<object?>(), .. hasFrozen ? [Cell(figure, frozen)] : Array.Empty<object?>(), Cell(figure, number),
            .. lastMonth is null ? Array.Empty<object?>() : [Cell(figure, other(lastMonth))], .. lastYearEnd is null ? Array.Empty<object?>() : [Cell(figure, other(lastYearEnd))],
        ];
        return new TableSheet(Shown.Name(figure), $"{Shown.Name(figure)}（{Shown.CutOff(figure)}）", headings,
        [
            .. figure.ByTownship.Select(t => Row(t.Name, t.Number, t.Frozen, f => f.ByTownship.FirstOrDefault(o => o.Code == t.Code)?.Number)),
            Row("全县", figure.Number, figure.Frozen, f => f.Number),
        ]);
    }

    /// <summary>All figures of a day: one row each, one column for each township.</summary>
    public static TableSheet Of(IReadOnlyList<Figure> figures, string county, Moment moment)
    {
        var townships = figures.SelectMany(f => f.ByTownship).Where(t => t.Name != t.Code).DistinctBy(t => t.Code).ToList();
        return new TableSheet("数据总览", $"{county}稳岗就业数据（截至{moment.AsOf:yyyy年M月d日}）", ["代码", "指标", "单位", "上报数", "全县", .. townships.Select(t => t.Name)],
        [
            .. figures.Select(f => (IReadOnlyList<object?>)
            [
                f.Code, Shown.Name(f), f.Unit, Cell(f, f.Frozen), Cell(f, f.Number),
                .. townships.Select(t => Cell(f, f.ByTownship.FirstOrDefault(o => o.Code == t.Code)?.Number)),
            ]),
        ]);
    }

    /// <summary>Counts stay whole numbers, so that Excel shows no decimals.</summary>
    public static object? Cell(Figure figure, FigureNumber? number)
    {
        if (number?.Value is not { } value)
        {
            return null;
        }

        return figure.Decimals == 0 ? (long)value : (object)value;
    }
}
