using System.Globalization;
using Wengang.App.Indicators.Listing;
using Wengang.App.Spreadsheets;

namespace Wengang.App;

/// <summary>The list behind a figure as a workbook.</summary>
public static class EvidenceWorkbook
{
    /// <param name="list">The list.</param>
    /// <param name="target">Where the file goes.</param>
    /// <param name="watermark">Who exported it and when.</param>
    public static void Write(EvidenceList list, Stream target, string watermark)
    {
        using var workbook = new WorkbookWriter(target);
        var name = list.Figure.NameOn(list.AsOf);
        var sheet = workbook.AddSheet(name, new SheetLayout([.. list.Headings.Select((h, i) => Column(list, h, i))])
        {
            Title = $"{name}（截至{list.AsOf:yyyy年M月d日}，{list.Amount}{list.Figure.Unit}）", AutoFilter = true, Watermark = watermark,
        });
        foreach (var row in list.Rows)
        {
            foreach (var cell in row)
            {
                Add(sheet, cell);
            }

            sheet.EndRow();
        }
    }

    private static SheetColumn Column(EvidenceList list, string heading, int index)
    {
        var values = list.Rows.Take(200).Select(r => r[index]).OfType<object>().ToList();
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
