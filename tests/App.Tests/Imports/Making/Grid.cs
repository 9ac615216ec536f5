using System.Globalization;
using System.Security;
using System.Text;
using Wengang.App.Tests.Spreadsheets;

namespace Wengang.App.Tests.Imports.Making;

/// <summary>A worksheet made by hand, cell by cell.</summary>
internal sealed class Grid(string name = "表")
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly List<(int Number, bool Hidden, object?[] Cells)> rows = [];
    private readonly List<string> merges = [];
    private int next = 1;

    /// <summary>A cell that holds an error such as #REF!.</summary>
    public sealed record Error(string Code);

    /// <param name="cells">Texts, numbers, dates (as real date cells), booleans, errors; null leaves a cell out.</param>
    public Grid Row(params object?[] cells)
    {
        rows.Add((next++, false, cells));
        return this;
    }

    public Grid Rows(IEnumerable<object?[]> many) => many.Aggregate(this, (grid, cells) => grid.Row(cells));

    public Grid HiddenRow(params object?[] cells)
    {
        rows.Add((next++, true, cells));
        return this;
    }

    public Grid Gap(int count = 1)
    {
        next += count;
        return this;
    }

    public Grid Merge(params string[] areas)
    {
        merges.AddRange(areas);
        return this;
    }

    public byte[] Book() => Book(this);

    public static byte[] Book(params Grid[] sheets)
    {
        var package = new TestPackage("").Styles("", 0, 14);
        package.Workbook("", string.Concat(sheets.Select((s, i) => $"<sheet name=\"{s.SheetName}\" sheetId=\"{i + 1}\" r:id=\"s{i}\"/>")));
        package.Part("xl/_rels/workbook.xml.rels", TestPackage.Relationships(
            [.. sheets.Select((_, i) => ($"s{i}", "worksheet", $"worksheets/s{i}.xml")), ("t", "styles", "styles.xml")]));
        for (var i = 0; i < sheets.Length; i++)
        {
            package.Part($"xl/worksheets/s{i}.xml", sheets[i].Xml());
        }

        return package.ToArray();
    }

    /// <summary>The same rows as text with commas.</summary>
    public byte[] Csv(Encoding encoding) => [.. encoding.GetPreamble(), .. encoding.GetBytes(string.Concat(
        rows.Select(r => string.Join(',', r.Cells.Select(c => $"\"{Convert.ToString(c, CultureInfo.InvariantCulture)?.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\r\n")))];

    private string SheetName => SecurityElement.Escape(name);

    private string Xml() =>
        $"<worksheet xmlns=\"{Main}\"><dimension ref=\"A1\"/><sheetData>"
        + string.Concat(rows.Select(r => $"<row r=\"{r.Number}\"{(r.Hidden ? " hidden=\"1\"" : "")}>{string.Concat(r.Cells.Select((c, i) => Cell(c, $"{Letters(i)}{r.Number}")))}</row>"))
        + "</sheetData>"
        + (merges.Count == 0 ? "" : $"<mergeCells>{string.Concat(merges.Select(m => $"<mergeCell ref=\"{m}\"/>"))}</mergeCells>")
        + "</worksheet>";

    private static string Letters(int column) => (column < 26 ? "" : $"{(char)('A' + column / 26 - 1)}") + (char)('A' + column % 26);

    private static string Cell(object? value, string at) => value switch
    {
        null => "",
        string text => $"<c r=\"{at}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>",
        bool yes => $"<c r=\"{at}\" t=\"b\"><v>{(yes ? 1 : 0)}</v></c>",
        Error error => $"<c r=\"{at}\" t=\"e\"><f>A1</f><v>{error.Code}</v></c>",
        DateOnly day => $"<c r=\"{at}\" s=\"1\"><v>{day.DayNumber - new DateOnly(1899, 12, 30).DayNumber}</v></c>",
        _ => $"<c r=\"{at}\"><v>{Convert.ToString(value, CultureInfo.InvariantCulture)}</v></c>",
    };
}
