using System.Globalization;
using System.Security;
using Wengang.App.Tests.Spreadsheets;

namespace Wengang.App.Tests.BlankForms.Making;

/// <summary>A blank table as an office sends it: title rows, styles, widths, merged cells, formulas, validations, print set-up.</summary>
internal sealed class FormBook
{
    public const string Part = "xl/worksheets/a.xml";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private readonly List<string> rows = [];
    private readonly List<string> merges = [];
    private int next = 1;

    /// <summary>A formula with its last result.</summary>
    public sealed record Formula(string Text);

    /// <summary>Areas and formulas behind the rows: validations, breaks.</summary>
    public string Behind { get; init; } = "";

    /// <summary>Rows of cells; "" is a cell that is only laid out, null none at all.</summary>
    public FormBook Row(params object?[] cells)
    {
        var row = next++;
        rows.Add($"<row r=\"{row}\" ht=\"21\" customHeight=\"1\">{string.Concat(cells.Select((c, i) => Cell(c, $"{(char)('A' + i)}{row}")))}</row>");
        return this;
    }

    public FormBook Blank(int count, int columns) => Enumerable.Range(0, count).Aggregate(this, (book, _) => book.Row([.. Enumerable.Repeat<object?>("", columns)]));

    public FormBook Merge(params string[] areas)
    {
        merges.AddRange(areas);
        return this;
    }

    public byte[] ToArray()
    {
        var package = new TestPackage("");
        package.Part(Part, $"<worksheet xmlns=\"{Main}\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><dimension ref=\"A1:H{next}\"/>"
            + "<cols><col min=\"1\" max=\"1\" width=\"6.5\" customWidth=\"1\"/><col min=\"2\" max=\"8\" width=\"14\" customWidth=\"1\"/></cols>"
            + $"<sheetData>{string.Concat(rows)}</sheetData>"
            + (merges.Count == 0 ? "" : $"<mergeCells count=\"{merges.Count}\">{string.Concat(merges.Select(m => $"<mergeCell ref=\"{m}\"/>"))}</mergeCells>")
            + Behind + "<pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\"/></worksheet>");
        package.Part("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets><sheet name=\"花名册\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
            + $"<definedNames><definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">花名册!$A$1:$H${next - 1}</definedName></definedNames></workbook>");
        package.Part("xl/_rels/workbook.xml.rels", TestPackage.Relationships(("rId1", "worksheet", "worksheets/a.xml"), ("t", "styles", "styles.xml")));
        package.Part("xl/styles.xml", Styles);
        package.Part("[Content_Types].xml", TestPackage.ContentTypes.Replace(
            "</Types>",
            "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>",
            StringComparison.Ordinal));
        return package.ToArray();
    }

    private static string Cell(object? value, string at) => value switch
    {
        null => "",
        "" => $"<c r=\"{at}\" s=\"1\"/>",
        string text => $"<c r=\"{at}\" s=\"1\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(text)}</t></is></c>",
        Formula formula => $"<c r=\"{at}\" s=\"1\"><f>{SecurityElement.Escape(formula.Text)}</f><v>0</v></c>",
        _ => $"<c r=\"{at}\" s=\"1\"><v>{Convert.ToString(value, CultureInfo.InvariantCulture)}</v></c>",
    };

    private const string Styles =
        $"""
        <styleSheet xmlns="{Main}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>
        <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
        <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders>
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
        <cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1"/></cellXfs></styleSheet>
        """;
}
