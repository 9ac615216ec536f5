using System.Globalization;
using Wengang.App;
using Wengang.App.Indicators;
using Wengang.App.Indicators.Listing;
using Wengang.App.Spreadsheets;

namespace Wengang.Web.Ui;

/// <summary>Workbooks to download.</summary>
public static class Xlsx
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>A figure by township.</summary>
    public static byte[] Of(Figure figure)
    {
        var hasFrozen = figure.Frozen is not null;
        var format = figure.Decimals > 0 ? ColumnFormat.Decimal : ColumnFormat.Integer;
        SheetColumn[] columns = [new("乡镇", Width: 16), new($"{(hasFrozen ? "更正数" : "数量")}（{figure.Unit}）", format, 16)];
        var layout = new SheetLayout(hasFrozen ? [.. columns, new SheetColumn($"上报数（{figure.Unit}）", format, 16)] : columns)
        {
            Title = $"{Shown.Name(figure)}（{Shown.CutOff(figure)}）",
        };
        return Write(Shown.Name(figure), layout, sheet =>
        {
            foreach (var township in figure.ByTownship)
            {
                AddRow(sheet, hasFrozen, township.Name, township.Value, township.Frozen?.Value);
            }

            AddRow(sheet, hasFrozen, "全县", figure.Value, figure.FrozenValue);
        });
    }

    /// <summary>A list of people or things; the watermark names who took it out and when.</summary>
    public static byte[] Of(EvidenceList list, string user)
    {
        using var file = new MemoryStream();
        EvidenceWorkbook.Write(list, file, string.Create(CultureInfo.InvariantCulture, $"{user} {DateTime.Now:yyyy-MM-dd HH:mm} 导出"));
        return file.ToArray();
    }

    private static void AddRow(SheetWriter sheet, bool hasFrozen, string name, decimal? now, decimal? frozen)
    {
        sheet.Add(name);
        sheet.Add((double?)now);
        if (hasFrozen)
        {
            sheet.Add((double?)frozen);
        }

        sheet.EndRow();
    }

    private static byte[] Write(string name, SheetLayout layout, Action<SheetWriter> fill)
    {
        using var file = new MemoryStream();
        using (var workbook = new WorkbookWriter(file))
        {
            fill(workbook.AddSheet(name, layout));
        }

        return file.ToArray();
    }
}
