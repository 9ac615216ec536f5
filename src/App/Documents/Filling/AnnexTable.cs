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

    /// <summary>For each figure: who is counted and until when.</summary>
    public string Notes => "注：" + string.Concat(columns
        .SelectMany(c => new[] { c.Figure, c.Base })
        .OfType<ReportFigure>()
        .DistinctBy(f => (f.Code, f.AsOf))
        .GroupBy(f => f.Code)
        .Select((figures, i) =>
        {
            var figure = figures.First();
            var dates = string.Join('、', figures.Select(f => f.AsOf).Order().Select(ChineseDate.Long));
            var population = figure.Population.TrimEnd('。');
            return $"{i + 1}.{figure.Name}：{(population.Length > 0 ? population + "；" : "")}截至{dates}。";
        }));

    public Table Table(int width)
    {
        var table = new OfficialTable([.. columns.Select(Heading).Prepend(document.Context.IsTownship ? "范围" : "乡镇")], width, document.Styles);
        table.Add(document.Context.Whole, columns.Select(c => c.Tag is null ? new Run(new Text("【缺】")) : Cell(c.Tag, c.Figure!)));
        foreach (var township in document.Context.IsTownship ? [] : columns.SelectMany(c => c.Figure?.ByTownship ?? []).Select(t => t.Township).Distinct())
            table.Add(township, columns.Select(c => Cell(c.Tag is null ? null : c.Tag with { Township = township }, c.Figure)));
        return table.Element;
    }

    private OpenXmlElement Cell(FigureTag? tag, ReportFigure? figure) => tag is null || document.Figures.Evaluate(tag) is null
        ? new Run(new Text("—"))
        : FigureControl.Create(new Piece(document.Figures.Write(tag), tag, tag.Township + figure!.Name), document.NextId(), null);

    private string Heading((AnnexColumn Column, FigureTag? Tag, ReportFigure? Figure, ReportFigure? Base) column)
    {
        if (column.Column.Heading is { } heading)
            return heading;
        if (column.Figure is not { } figure)
            return column.Column.Expression.Figure.Code;
        var date = figure.AsOf == document.Context.AsOf ? "" : column.Column.Expression.Figure.Date.Phrase(document.Context.AsOf);
        return date + figure.Name;
    }

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
