using System.Globalization;
using Wengang.App.Spreadsheets;

namespace Wengang.App.Tables;

/// <summary>A standing table as a workbook, ready to print.</summary>
public static class TableWorkbook
{
    /// <param name="result">The table.</param>
    /// <param name="place">Whose table it is: the township's or the county's name.</param>
    /// <param name="target">Where the file goes.</param>
    /// <param name="watermark">Who took it out and when.</param>
    public static void Write(TableResult result, string place, Stream target, string watermark)
    {
        var table = result.Table;
        using var workbook = new WorkbookWriter(target);
        var layout = new SheetLayout([.. table.Columns.Select(c => new SheetColumn(c.Heading, c.Format, c.Width, c.Group))])
        {
            Title = table.Title,
            Subtitle = string.Create(CultureInfo.InvariantCulture, $"{place}　截至{result.AsOf:yyyy年M月d日}　单位：{table.Unit}"),
            Watermark = watermark,
            Paper = table.Columns.Count > 14 ? PaperSize.A3 : PaperSize.A4,
        };
        var sheet = workbook.AddSheet(table.Title, layout);
        foreach (var row in result.Total is { } total ? result.Rows.Append(total) : result.Rows)
        {
            foreach (var cell in row.Cells)
            {
                Add(sheet, cell.Value);
            }

            sheet.EndRow();
        }

        foreach (var note in table.Notes)
        {
            sheet.AddNote("注：" + note);
        }

        sheet.AddNote(watermark);
    }

    private static void Add(SheetWriter sheet, object? value)
    {
        switch (value)
        {
            case null: sheet.Add((string?)null); break;
            case int n: sheet.Add((long)n); break;
            case long n: sheet.Add(n); break;
            case decimal n: sheet.Add((double)n); break;
            case DateOnly d: sheet.Add(d); break;
            default: sheet.Add(Convert.ToString(value, CultureInfo.InvariantCulture)); break;
        }
    }
}
