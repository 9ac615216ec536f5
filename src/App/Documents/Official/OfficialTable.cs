using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Wengang.App.Documents.Official;

/// <summary>A ruled table whose heading row repeats on every page and whose figures stand to the right.</summary>
internal sealed class OfficialTable
{
    /// <summary>Twips: a township's name of three characters stands on one line, however many columns there are.</summary>
    private const int NameWidth = 1000;

    /// <summary>Twips left and right of a cell's text.</summary>
    private const short Padding = 57;

    private readonly Table table;
    private readonly StyleSheet styles;
    private readonly int[] widths;

    /// <param name="headings">Heading of each column; the first column holds names.</param>
    /// <param name="width">Width of the text area in twips.</param>
    /// <param name="styles">Styles of the document.</param>
    public OfficialTable(IReadOnlyList<string> headings, int width, StyleSheet styles)
    {
        this.styles = styles;
        var name = Math.Max(NameWidth, width / headings.Count);
        widths = [name, .. headings.Skip(1).Select(_ => (width - name) / (headings.Count - 1))];
        table = new Table(
            new TableProperties(
                new TableWidth { Width = Twips(widths.Sum()), Type = TableWidthUnitValues.Dxa },
                new TableJustification { Val = TableRowAlignmentValues.Center },
                Borders(),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = Padding, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = Padding, Type = TableWidthValues.Dxa })),
            new TableGrid(widths.Select(w => new GridColumn { Width = Twips(w) })));
        var head = Row(headings.Select((heading, i) => Cell(i, StyleNames.TableHead, new Run(new Text(heading)))));
        head.TableRowProperties!.AppendChild(new TableHeader());
        table.AppendChild(head);
    }

    public Table Element => table;

    /// <param name="name">Text of the first column.</param>
    /// <param name="figures">One run or content control per further column.</param>
    public void Add(string name, IEnumerable<OpenXmlElement> figures) => table.AppendChild(Row(
        figures.Select((figure, i) => Cell(i + 1, StyleNames.TableFigure, figure)).Prepend(Cell(0, StyleNames.TableText, new Run(new Text(name))))));

    private TableCell Cell(int column, string style, OpenXmlElement content) => new(
        new TableCellProperties(
            new TableCellWidth { Width = Twips(widths[column]), Type = TableWidthUnitValues.Dxa },
            new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center }),
        new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = styles.Id(style) }), content));

    private static TableRow Row(IEnumerable<TableCell> cells)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit(), new TableRowHeight { Val = 320, HeightType = HeightRuleValues.AtLeast }));
        row.Append(cells);
        return row;
    }

    private static TableBorders Borders() => new(
        new TopBorder { Val = BorderValues.Single, Size = 8 },
        new LeftBorder { Val = BorderValues.Single, Size = 8 },
        new BottomBorder { Val = BorderValues.Single, Size = 8 },
        new RightBorder { Val = BorderValues.Single, Size = 8 },
        new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 },
        new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 });

    private static string Twips(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
