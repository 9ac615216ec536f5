using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Wengang.App.Documents.Official;
using Wengang.App.Documents.Tokens;

namespace Wengang.App.Documents.Filling;

/// <summary>The rows of an annex by township, the county's total first, and the notes below.</summary>
internal sealed class AnnexTable
{
    private readonly ReportDocument document;
    private readonly List<(AnnexColumn Column, FigureTag? Tag, ReportFigure? Figure, ReportFigure? Base)> columns;

    public AnnexTable(ReportDocument document, ReportToken.Annex annex, int number)
    {
        this.document = document;
        columns = annex.Columns.Select(column =>
        {
            var (tag, lack) = document.Figures.Tag(column.Expression);
            if (tag is null)
                document.Report($"附件{(number == 0 ? "" : number)}“{annex.Title}”", lack);
            return (column, tag, document.Figures.Get(column.Expression.Figure),
                column.Expression.Base is { } other ? document.Figures.Get(other) : null);
        }).ToList();
        CheckTotals($"附件{(number == 0 ? "" : number)}“{annex.Title}”");
    }

    public string Units => string.Join('、', columns.Select(c => c.Column.Expression.Base is null ? c.Figure?.Unit : "％")
        .OfType<string>().Select(unit => unit == "%" ? "％" : unit).Distinct());

    /// <summary>One line for each figure: who is counted and until when.</summary>
    public IEnumerable<string> Notes => columns
        .SelectMany(c => new[] { c.Figure, c.Base })
        .OfType<ReportFigure>()
        .DistinctBy(f => (f.Code, f.AsOf))
        .GroupBy(f => f.Code)
        .Select((figures, i) =>
        {
            var figure = figures.First();
            var dates = string.Join('、', figures.Select(f => f.AsOf).Order().Select(ChineseDate.Long));
            var population = figure.Population.TrimEnd('。');
            return $"{(i == 0 ? "注：" : "")}{i + 1}.{figure.Name}：{(population.Length > 0 ? population + "；" : "")}截至{dates}。";
        });

    public Table Table(int width)
    {
        var table = new OfficialTable([.. columns.Select(Heading).Prepend("乡镇")], width, document.Styles);
        table.Add("全县", columns.Select(c => c.Tag is { } tag
            ? FigureControl.Create(new Piece(document.Figures.Write(tag), tag, c.Figure!.Name), document.NextId(), null)
            : new Run(new Text("【缺】"))));
        foreach (var township in columns.SelectMany(c => c.Figure?.ByTownship ?? []).Select(t => t.Township).Distinct())
            table.Add(township, columns.Select(c => new Run(new Text(Cell(c.Figure, c.Base, c.Column.Expression.Base is not null, township)))));
        return table.Element;
    }

    private string Heading((AnnexColumn Column, FigureTag? Tag, ReportFigure? Figure, ReportFigure? Base) column)
    {
        if (column.Column.Heading is { } heading)
            return heading;
        if (column.Figure is not { } figure)
            return column.Column.Expression.Figure.Code;
        var date = figure.AsOf == document.Context.AsOf ? "" : column.Column.Expression.Figure.Date.Phrase(document.Context.AsOf);
        return date + figure.Name;
    }

    private static string Cell(ReportFigure? figure, ReportFigure? other, bool isRatio, string township)
    {
        var value = Of(figure, township);
        if (!isRatio)
            return value is { } plain ? Text(plain, figure!.Decimals) : "—";
        return value is { } part && Of(other, township) is { } whole and not 0 ? Text(100 * part / whole, FigureTag.RatioDecimals) : "—";
    }

    private static decimal? Of(ReportFigure? figure, string township)
    {
        foreach (var (name, value) in figure?.ByTownship ?? [])
        {
            if (name == township)
                return value;
        }
        return null;
    }

    private static string Text(decimal value, int decimals) =>
        FigureTag.Round(value, decimals).ToString("F" + decimals, CultureInfo.InvariantCulture);

    private void CheckTotals(string where)
    {
        foreach (var figure in columns.SelectMany(c => new[] { c.Figure, c.Base }).OfType<ReportFigure>().DistinctBy(f => (f.Code, f.AsOf)))
        {
            var sum = figure.ByTownship.Sum(t => t.Value);
            if (figure.ByTownship.Count > 0 && figure.Unit is not ("%" or "％") && figure.Value is { } value && value != sum)
                document.Report(where, $"{figure.Code}（{figure.Name}）各乡镇合计{sum}，与全县数{value}不一致");
        }
    }
}
