using Wengang.App.Indicators.Changes;
using Wengang.App.Indicators.Versions;
using Wengang.App.Spreadsheets.Tables;

namespace Wengang.Web.Ui.Figures;

/// <summary>The difference between two versions of a month as tables: the figures by township, and who is behind them.</summary>
public static class VersionSheets
{
    private static readonly string[] ListHeadings = ["序号", "指标", "增减", "姓名（名称）", "证件号码", "乡镇", "村", "情况"];

    public static IReadOnlyList<TableSheet> Of(string title, VersionDifference difference, IReadOnlyList<(FigureDifference Figure, IReadOnlyList<ChangeLine> Lines)> lists)
    {
        ArgumentNullException.ThrowIfNull(difference);
        string[] headings = ["代码", "指标", "乡镇", $"第{difference.From.Number}版", $"第{difference.To.Number}版", "差别"];
        var rows = difference.Figures.SelectMany(f => Places(f).Select(p => (IReadOnlyList<object?>)
            [f.Code, f.Name, p.Name, Cell(f, p.Before?.Value), Cell(f, p.After?.Value), Cell(f, p.Change)]));
        var people = lists.SelectMany(l => l.Lines.Select(line => (l.Figure, Line: line))).Select((x, i) => (IReadOnlyList<object?>)
            [i + 1, x.Figure.Name, x.Line.Entry.Delta, x.Line.Name, x.Line.IdentityMasked, x.Line.Township, x.Line.Village, x.Line.Reason]);
        return [new TableSheet("数据", title, headings, [.. rows]), new TableSheet("名单", title + "，增加和减少的名单", ListHeadings, [.. people])];
    }

    private static IEnumerable<PlaceDifference> Places(FigureDifference figure) => figure.County is { } county ? figure.Changed.Prepend(county) : figure.Changed;

    /// <summary>Counts stay whole numbers, so that Excel shows no decimals.</summary>
    private static object? Cell(FigureDifference figure, decimal? value) => value is { } v && figure.Indicator.Decimals == 0 ? (long)v : value;
}
