using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Wengang.App.Documents.Official;
using Wengang.App.Documents.Tokens;

namespace Wengang.App.Documents.Filling;

/// <summary>
/// The rows of an annex by township, the county first, and the notes below. The county's row is the figure of the county itself:
/// a percentage or an average is no sum of its column. Where there is nothing to divide by stands —.
/// </summary>
internal sealed class AnnexTable
{
    private const string Dash = "—";
    private const string Gap = "【缺】";

    private readonly ReportDocument document;
    private readonly string where;
    private readonly List<Column> columns;
    private readonly List<(string Name, List<OpenXmlElement> Cells)> rows;

    public AnnexTable(ReportDocument document, ReportToken.Annex annex, int number)
    {
        this.document = document;
        where = $"附件{(number == 0 ? "" : number)}“{annex.Title}”";
        columns = annex.Columns.Select(Read).ToList();
        var townships = document.Context.IsTownship ? [] : columns.SelectMany(c => c.Figure?.ByTownship ?? []).Select(t => t.Township).Distinct();
        rows =
        [
            (document.Context.Whole, columns.ConvertAll(c => Cell(c.Tag, c.Figure, c.IsLacking ? Gap : Dash))),
            .. townships.Select(township => (township, columns.ConvertAll(c => Cell(c.Tag is null ? null : c.Tag with { Township = township }, c.Figure, Dash)))),
        ];
        CheckTotals();
    }

    public string Units => string.Join('、', columns.Select(c => c.Of.Expression.Base is null ? c.Figure?.Unit : "％")
        .OfType<string>().Select(unit => unit == "%" ? "％" : unit).Distinct());

    /// <summary>For the figures: who is counted and until when; those of one population are named together, the day that most of them share is said once.</summary>
    public string Notes
    {
        get
        {
            var figures = columns.SelectMany(c => new[] { c.Figure, c.Base }).OfType<ReportFigure>().GroupBy(f => f.Code)
                .Select(f => (f.First().ShortName, f.First().Population, Dates: string.Join('、', f.Select(x => x.AsOf).Distinct().Order().Select(ChineseDate.Long)))).ToList();
            var common = figures.CountBy(f => f.Dates).OrderByDescending(d => d.Value).Select(d => d.Key).FirstOrDefault();
            var mixed = figures.Exists(f => f.Dates != common);
            var notes = figures.GroupBy(f => (f.Population, f.Dates)).Select((g, i) => Note(i + 1, g.Key.Population.TrimEnd('。'), g.Key.Dates == common ? null : g.Key.Dates, g.Select(f => f.ShortName)));
            return "注：" + (common is null ? "" : $"{(mixed ? "除注明外，" : "")}数据截至{common}。") + string.Concat(notes)
                + (rows.Any(r => r.Cells.Any(c => c.InnerText == Dash)) ? $"“{Dash}”表示暂无数据、不能计算。" : "");
        }
    }

    public Table Table(int width)
    {
        var table = new OfficialTable([.. columns.Select(Heading).Prepend(document.Context.IsTownship ? "范围" : "乡镇")], width, document.Styles);
        foreach (var (name, cells) in rows)
            table.Add(name, cells);
        return table.Element;
    }

    private static string Note(int number, string population, string? dates, IEnumerable<string> names)
    {
        var parts = string.Join('；', new[] { population, dates is null ? "" : $"截至{dates}" }.Where(part => part.Length > 0));
        return $"{number}.{string.Join('、', names)}{(parts.Length > 0 ? "：" : "")}{parts}。";
    }

    private Column Read(AnnexColumn column)
    {
        var (tag, lack) = document.Figures.Tag(column.Expression);
        var isLacking = tag is null && !document.Figures.IsOfNothing(column.Expression);
        if (isLacking)
            document.Report(where, lack);
        return new Column(column, tag, document.Figures.Get(column.Expression.Figure),
            column.Expression.Base is { } other ? document.Figures.Get(other) : null, isLacking);
    }

    private OpenXmlElement Cell(FigureTag? tag, ReportFigure? figure, string missing) => tag is null || document.Figures.Evaluate(tag) is null
        ? new Run(new Text(missing))
        : FigureControl.Create(new Piece(document.Figures.Write(tag), tag, tag.Township + figure!.Name), document.NextId(), null);

    private string Heading(Column column)
    {
        if (column.Of.Heading is { } heading)
            return heading;
        if (column.Figure is not { } figure)
            return column.Of.Expression.Figure.Code;
        var date = figure.AsOf == document.Context.AsOf ? "" : column.Of.Expression.Figure.Date.Phrase(document.Context.AsOf);
        return date + figure.ShortName.Replace('%', '％');
    }

    private void CheckTotals()
    {
        foreach (var figure in columns.SelectMany(c => new[] { c.Figure, c.Base }).OfType<ReportFigure>().Where(f => f.IsSum).DistinctBy(f => (f.Code, f.AsOf)))
        {
            var sum = figure.ByTownship.Sum(t => t.Value ?? 0);
            if (figure.ByTownship.Count > 0 && figure.Value is { } value && value != sum)
                document.Report(where, $"{figure.Code}（{figure.Name}）各乡镇合计{sum}，与全县数{value}不一致");
        }
    }

    /// <param name="Of">As the template has it.</param>
    /// <param name="Tag">What stands in the county's cell; null when there is no number.</param>
    /// <param name="Figure">The figure, or the part of a percentage.</param>
    /// <param name="Base">What a percentage is of.</param>
    /// <param name="IsLacking">A figure is not known at all.</param>
    private sealed record Column(AnnexColumn Of, FigureTag? Tag, ReportFigure? Figure, ReportFigure? Base, bool IsLacking);
}
