using System.Globalization;

namespace Wengang.App.Spreadsheets.Tables;

/// <summary>Workbooks of plain tables.</summary>
public static class TableWorkbook
{
    private const int RowsLookedAt = 200;

    /// <param name="target">Where the file goes.</param>
    /// <param name="watermark">Who made it and when; printed on every page.</param>
    /// <param name="sheets">At least one.</param>
    public static void Write(Stream target, string? watermark, params IReadOnlyList<TableSheet> sheets)
    {
        using var workbook = new WorkbookWriter(target);
        foreach (var table in sheets)
        {
            using var rows = ReadAhead.Of(table.Rows).GetEnumerator();
            var first = Start(rows);
            var columns = table.Headings.Select((heading, i) => Column(first, heading, i));
            var sheet = workbook.AddSheet(table.Name, new SheetLayout([.. columns]) { Title = table.Title, AutoFilter = true, Watermark = watermark });
            first.ForEach(row => Add(sheet, row));
            while (rows.MoveNext())
            {
                Add(sheet, rows.Current);
            }

            if (table.Foot is { } foot)
            {
                sheet.AddNote(foot());
            }
        }
    }

    private static List<IReadOnlyList<object?>> Start(IEnumerator<IReadOnlyList<object?>> rows)
    {
        var start = new List<IReadOnlyList<object?>>();
        while (start.Count < RowsLookedAt && rows.MoveNext())
        {
            start.Add(rows.Current);
        }

        return start;
    }

    private static SheetColumn Column(List<IReadOnlyList<object?>> rows, string heading, int index)
    {
        var values = rows.Select(r => r[index]).OfType<object>().ToList();
        var format = values.Count == 0 ? ColumnFormat.Text : values[0] switch
        {
            int or long => ColumnFormat.Integer,
            decimal or double => ColumnFormat.Decimal,
            DateOnly => ColumnFormat.Date,
            _ => ColumnFormat.Text,
        };
        var longest = values.Select(v => Width(v as string ?? "1234-67-90")).Append(Width(heading)).Max();
        return new SheetColumn(heading, format, Math.Clamp(longest + 2, 6, 40));
    }

    private static void Add(SheetWriter sheet, IReadOnlyList<object?> row)
    {
        foreach (var cell in row)
        {
            Add(sheet, cell);
        }

        sheet.EndRow();
    }

    private static int Width(string text) => text.Sum(c => c > 0x2E80 ? 2 : 1);

    private static void Add(SheetWriter sheet, object? cell)
    {
        switch (cell)
        {
            case null: sheet.Add((string?)null); break;
            case int n: sheet.Add((long)n); break;
            case long n: sheet.Add(n); break;
            case decimal n: sheet.Add((double)n); break;
            case double n: sheet.Add(n); break;
            case DateOnly d: sheet.Add(d); break;
            default: sheet.Add(Convert.ToString(cell, CultureInfo.InvariantCulture)); break;
        }
    }
}
