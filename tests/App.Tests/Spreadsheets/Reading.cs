using Wengang.App.Spreadsheets;

namespace Wengang.App.Tests.Spreadsheets;

/// <summary>Shows what was read as short lines: "row: text|text~|…", a tilde marking merged fill.</summary>
internal static class Reading
{
    public static List<string> Lines(byte[] content, string name = "测试.xlsx", ReadLimits? limits = null)
    {
        using var folder = new TempFolder();
        using var workbook = Workbook.Open(folder.Write(name, content), limits);
        return Lines(workbook.Worksheets[0]);
    }

    public static List<string> Lines(TestPackage package) => Lines(package.ToArray());

    public static List<string> Lines(Worksheet sheet) =>
        [.. sheet.Rows().Select(row => $"{row.Number}{(row.Hidden ? "h" : "")}: {string.Join('|', Cells(row).Select(Show))}")];

    public static List<Cell> FirstRow(TestPackage package)
    {
        using var folder = new TempFolder();
        using var workbook = Workbook.Open(folder.Write("a.xlsx", package.ToArray()));
        return workbook.Worksheets[0].Rows().Select(row => Cells(row).ToList()).First();
    }

    public static UnusableWorkbookException Refusal(byte[] content, string name, ReadLimits? limits = null)
    {
        var refusal = Assert.Throws<UnusableWorkbookException>(() => Lines(content, name, limits));
        Assert.Matches("^[^。]+，[^。]*请[^。]+。$", refusal.Message);
        return refusal;
    }

    private static IEnumerable<Cell> Cells(SheetRow row) => Enumerable.Range(0, row.Count).Select(column => row[column]);

    private static string Show(Cell cell) => cell.Text + (cell.IsMergedFill ? "~" : "");
}
