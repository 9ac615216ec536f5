using Wengang.App.Spreadsheets;
using Wengang.Bench.Measuring;
using MiniExcelLibs;

namespace Wengang.Bench.Sections;

/// <summary>Writing a national roster of 20,000 rows and 31 columns.</summary>
internal static class WriterSection
{
    private const int Rows = 20_000;
    private const int Columns = 31;

    public static void Run(Options options, WorkFolder folder)
    {
        var own = Path.Combine(folder.Path, "written.xlsx");
        var other = Path.Combine(folder.Path, "mini.xlsx");
        var cells = Enumerable.Range(0, 5_000).Select(i => $"第{i}个单元格").ToArray();
        var times = Timing.InTurn(
            Math.Max(3, options.Runs),
            () => Own(own, cells),
            () => MiniExcel.SaveAs(other, Enumerable.Range(0, Rows).Select(r => Enumerable.Range(0, Columns).ToDictionary(c => $"列{c}", c => (object)Cell(cells, r, c))), overwriteFile: true));
        Report.Pair("write 20,000 x 31", times[0], "MiniExcel", times[1], "<= 600 ms");
    }

    private static void Own(string path, string[] cells)
    {
        using var file = File.Create(path);
        using var workbook = new WorkbookWriter(file);
        var sheet = workbook.AddSheet("花名册", new SheetLayout([.. Enumerable.Range(0, Columns).Select(c => new SheetColumn($"列{c}"))]));
        for (var r = 0; r < Rows; r++)
        {
            for (var c = 0; c < Columns; c++)
            {
                sheet.Add(Cell(cells, r, c));
            }

            sheet.EndRow();
        }
    }

    private static string Cell(string[] cells, int row, int column) => cells[((row * Columns) + column) % cells.Length];
}
