using CsCheck;
using Wengang.App.Spreadsheets;

namespace Wengang.App.Tests.Spreadsheets;

public class RoundTripTests
{
    private const int Columns = 5;

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String[Gen.Char["<>&\"'=+_x0D\r\n\t 0王强·𠮷\u3000\u00A0"], 0, 12],
        Gen.String[Gen.Char, 0, 8],
        Gen.Const("_x000D_"),
        Gen.Const("]]>"));

    private static readonly Gen<object?> Values = Gen.OneOf(
        Texts.Select(text => (object?)text),
        Gen.Double.Where(double.IsFinite).Select(number => (object?)number),
        Gen.Long.Select(number => (object?)number),
        Gen.Date.Where(day => day.Year >= 1901).Select(day => (object?)DateOnly.FromDateTime(day)),
        Gen.Bool.Select(_ => (object?)null));

    [Fact]
    public void What_is_written_is_read_back() =>
        Values.Array[Columns].Array[1, 8].Sample(rows =>
        {
            using var folder = new TempFolder();
            Write(folder["a.xlsx"], rows);
            using var workbook = Workbook.Open(folder["a.xlsx"]);
            var read = new Dictionary<int, string[]>();
            foreach (var row in workbook.Worksheets[0].Rows())
            {
                read[row.Number] = [.. Enumerable.Range(0, Columns).Select(column => Show(row[column]))];
            }

            for (var i = 0; i < rows.Length; i++)
            {
                var expected = rows[i].Select(Expected).ToArray();
                Assert.Equal(expected, read.GetValueOrDefault(i + 2, [.. Enumerable.Repeat("", Columns)]));
            }
        }, iter: 300);

    private static void Write(string path, object?[][] rows)
    {
        using var stream = File.Create(path);
        using var writer = new WorkbookWriter(stream);
        var formats = new[] { ColumnFormat.Text, ColumnFormat.Date, ColumnFormat.Date, ColumnFormat.Date, ColumnFormat.Date };
        var sheet = writer.AddSheet("表", new SheetLayout([.. formats.Select((format, i) => new SheetColumn($"列{i}", format))]));
        foreach (var value in rows.SelectMany(row => row.Select((value, column) => (value, column))))
        {
            Add(sheet, value.value);
            if (value.column == Columns - 1)
            {
                sheet.EndRow();
            }
        }
    }

    private static void Add(SheetWriter sheet, object? value)
    {
        switch (value)
        {
            case double number:
                sheet.Add(number);
                break;
            case long number:
                sheet.Add(number);
                break;
            case DateOnly day:
                sheet.Add(day);
                break;
            default:
                sheet.Add((string?)value);
                break;
        }
    }

    private static string Expected(object? value) => value switch
    {
        double number => $"{number:R}",
        long number => $"{(double)number:R}",
        DateOnly day => $"{day.DayNumber - new DateOnly(1899, 12, 30).DayNumber}",
        string text => Clean(text),
        _ => "",
    };

    private static string Show(Cell cell) => cell.Kind is CellKind.Number or CellKind.Date ? $"{cell.Number:R}" : cell.Text;

    /// <summary>Without what XML cannot hold.</summary>
    private static string Clean(string text) => string.Concat(text.Select((c, i) =>
        char.IsHighSurrogate(c) ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
        : char.IsLowSurrogate(c) ? i > 0 && char.IsHighSurrogate(text[i - 1])
        : c is '\t' or '\n' or '\r' or (>= ' ' and < '\uFFFE') ? true : false).Zip(text, (keep, c) => keep ? c.ToString() : ""));
}
