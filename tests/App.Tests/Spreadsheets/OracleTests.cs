using System.Globalization;
using ExcelDataReader;
using MiniExcelLibs;
using Wengang.App.Spreadsheets;

namespace Wengang.App.Tests.Spreadsheets;

/// <summary>Two independent readers must see in the sample workbooks what ours sees.</summary>
public class OracleTests
{
    private const int Width = 60;

    public static TheoryData<string> Workbooks => SampleFiles.Workbooks();

    [Theory]
    [MemberData(nameof(Workbooks))]
    public void Agrees_with_ExcelDataReader(string file)
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        var path = Path.Combine(SampleFiles.Folder, file);
        using var ours = Workbook.Open(path);
        using var stream = File.OpenRead(path);
        using var theirs = ExcelReaderFactory.CreateOpenXmlReader(stream);
        foreach (var sheet in ours.Worksheets)
        {
            Assert.Equal(theirs.Name, sheet.Name);
            var expected = new List<string>();
            for (var number = 1; theirs.Read(); number++)
            {
                var row = Enumerable.Range(0, theirs.FieldCount).Select(theirs.GetValue);
                Add(expected, number, row);
            }

            Assert.NotEmpty(expected);
            AssertSame(expected, sheet);
            theirs.NextResult();
        }
    }

    [Theory]
    [MemberData(nameof(Workbooks))]
    public void Agrees_with_MiniExcel(string file)
    {
        var path = Path.Combine(SampleFiles.Folder, file);
        using var ours = Workbook.Open(path);
        foreach (var sheet in ours.Worksheets)
        {
            var expected = new List<string>();
            var number = 1;
            foreach (IDictionary<string, object?> row in MiniExcel.Query(path, useHeaderRow: false, sheetName: sheet.Name))
            {
                Add(expected, number++, Letters(Width).Select(letters => row.TryGetValue(letters, out var value) ? value : null));
            }

            Assert.NotEmpty(expected);
            AssertSame(expected, sheet);
        }
    }

    private static IEnumerable<string> Letters(int count) =>
        Enumerable.Range(0, count).Select(i => (i < 26 ? "" : ((char)('A' + (i / 26) - 1)).ToString()) + (char)('A' + (i % 26)));

    private static void AssertSame(List<string> expected, Worksheet sheet)
    {
        var index = 0;
        foreach (var row in sheet.Rows())
        {
            var cells = Enumerable.Range(0, row.Count).Select(column => row[column]).Select(cell => cell.IsMergedFill ? "" : Show(cell));
            Assert.Equal(expected[index++], Line(row.Number, cells));
        }

        Assert.Equal(expected.Count, index);
    }

    private static void Add(List<string> lines, int number, IEnumerable<object?> row)
    {
        var line = Line(number, row.Select(Show));
        if (line != Line(number, []))
        {
            lines.Add(line);
        }
    }

    private static string Line(int number, IEnumerable<string> cells) => $"{number}\t{string.Join('\t', cells).TrimEnd('\t')}";

    private static string Show(object? value) => value switch
    {
        null => "",
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        double number => number.ToString(CultureInfo.InvariantCulture),
        int number => number.ToString(CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static string Show(Cell cell) =>
        cell.Kind == CellKind.Number ? cell.Number.ToString(CultureInfo.InvariantCulture) : cell.Text;
}
