using Wengang.App.Calendars;
using Wengang.App.Imports.Recognition;
using Wengang.App.Imports.Templates;
using Wengang.App.Spreadsheets;
using Wengang.App.Tests.Imports.Making;
using Wengang.App.Tests.Spreadsheets;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Checking;

public class CalendarSheetTests
{
    private static readonly DateOnly National = new(2023, 10, 2);
    private static readonly DateOnly Saturday = new(2023, 10, 7);

    [Theory, OnBothDatabases]
    public void The_blank_sheet_filled_in_makes_the_year(DatabaseKind kind)
    {
        using var desk = new Desk(kind);
        var sheet = desk.ImportOne(Filled(["2023-10-02", "放假", "国庆节"], ["2023年10月7日", "上班", "国庆节"]), "节假日安排_2023.xlsx");
        Assert.Equal("2 rows: +2 ~0 =0 dup 0", Desk.Says(sheet));
        using (var db = desk.Open())
        {
            var calendar = CalendarBook.Read(db);
            Assert.Equal((false, true), (calendar.IsWorkingDay(National), calendar.IsWorkingDay(Saturday)));
        }

        // Again with one day more and one put right; days that are not named stay.
        sheet = desk.ImportOne(Filled(["2023-10-02", "放假", "国庆节"], ["2023-10-07", "放假", "国庆节"], ["2023-10-08", "补班", "国庆节"]), "节假日安排_2023.xlsx");
        Assert.Equal("3 rows: +1 ~1 =1 dup 0", Desk.Says(sheet));
        using var again = desk.Open();
        Assert.False(CalendarBook.Read(again).IsWorkingDay(Saturday));
    }

    [Fact]
    public void What_cannot_be_read_is_told()
    {
        using var desk = new Desk();
        var sheet = desk.ImportOne(Filled(["", "放假", "国庆节"], ["2023-10-07", "调一下", "国庆节"]), "节假日安排_2023.xlsx");
        Assert.Equal("2 rows: +0 ~0 =0 dup 0, code_unknown 1, day_missing 1", Desk.Says(sheet));
    }

    /// <summary>The headings of the blank sheet that users download, with rows below.</summary>
    private static byte[] Filled(params string[][] rows)
    {
        using var folder = new TempFolder();
        var path = folder["blank.xlsx"];
        using (var file = File.Create(path))
        {
            EntryForm.Write(SheetKinds.Get("special_days"), new Period(2023, 10), [], file);
        }

        using var blank = Workbook.Open(path);
        var heading = blank.Worksheets[0].Rows().Select(r => Enumerable.Range(0, r.Count).Select(i => r[i].Text).ToList()).First(r => r.Any(h => h.StartsWith("放假调休日期", StringComparison.Ordinal)));
        int At(string start) => heading.FindIndex(h => h.StartsWith(start, StringComparison.Ordinal));
        var grid = new Grid("节假日安排").Row([.. heading]);
        foreach (var row in rows)
        {
            var cells = new object?[heading.Count];
            (cells[At("放假调休日期")], cells[At("放假或上班")], cells[At("节日名称")]) = (row[0], row[1], row[2]);
            grid = grid.Row(cells);
        }

        return grid.Book();
    }
}
