using Wengang.App.Spreadsheets;

namespace Wengang.App.Tests.Spreadsheets;

public sealed class WorkbookWriterTests : IDisposable
{
    private static readonly SheetLayout Layout = new([
        new("序号", ColumnFormat.Integer, 6),
        new("姓名"),
        new("身份证号码", Width: 20),
        new("务工省", Group: "务工地点", Choices: ["省内", "省外"]),
        new("务工县", Group: "务工地点", Choices: [.. Enumerable.Range(1, 300).Select(i => $"第{i}县, 区")]),
        new("月收入", ColumnFormat.Decimal),
        new("比例", ColumnFormat.Percent),
        new("外出日期", ColumnFormat.Date),
    ])
    {
        Title = "369901县务工台账 <2023年6月> & 附表",
        AutoFilter = true,
        Paper = PaperSize.A3,
        Watermark = "张三 & 李四 2023-06-30",
    };

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Headings_groups_and_values_are_read_back()
    {
        using var workbook = Workbook.Open(Write());
        Assert.Equal("people-3", workbook.VersionMark);
        Assert.Equal([("务工台账", false), ("务工台账(2)", false), ("_lists", true)], workbook.Worksheets.Select(sheet => (sheet.Name, sheet.Hidden)));
        var title = Layout.Title;
        Assert.Equal(
            [
                "1: " + title + string.Concat(Enumerable.Repeat($"|{title}~", 7)),
                "2: 序号|姓名|身份证号码|务工地点|务工地点~|月收入|比例|外出日期",
                "3: 序号~|姓名~|身份证号码~|务工省|务工县|月收入~|比例~|外出日期~",
                "4: 1|=1+1|369901199001011234|省内||3500.5|0.25|2023-05-01",
                "5: 2| 王 强 ",
                "6: |||||||1899-12-31",
            ],
            Reading.Lines(workbook.Worksheets[0]));
        var row = workbook.Worksheets[0].Rows().First(row => row.Number == 4);
        Assert.Equal([CellKind.Number, CellKind.Text, CellKind.Text], Enumerable.Range(0, 3).Select(column => row[column].Kind));
        Assert.Equal(CellKind.Date, row[7].Kind);
    }

    [Fact]
    public void The_file_is_valid() => Office.AssertValid(Write());

    [Fact]
    public void LibreOffice_reads_the_same()
    {
        var path = Write();
        using var ours = Workbook.Open(path);
        using var saved = Workbook.Open(Office.Convert(path, "xlsx"));
        Assert.Equal(Reading.Lines(ours.Worksheets[0]), Reading.Lines(saved.Worksheets[0]));
        Assert.Equal("people-3", saved.VersionMark);
    }

    [Fact]
    public void Text_that_begins_like_a_formula_is_marked_as_text_and_is_never_computed()
    {
        string[] texts = ["=1+1", "+86", "-5", "@SUM(A1)", "\t=1+1", "＝1+1", "=HYPERLINK(\"http://x\")", "王强"];
        var path = _folder["formulas.xlsx"];
        using (var stream = File.Create(path))
        using (var writer = new WorkbookWriter(stream))
        {
            var sheet = writer.AddSheet("表", new SheetLayout([new("列")]));
            foreach (var text in texts)
            {
                sheet.Add(text);
                sheet.EndRow();
            }
        }

        Office.AssertValid(path);
        using var document = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(path, isEditable: false);
        var formats = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<DocumentFormat.OpenXml.Spreadsheet.CellFormat>().ToList();
        var cells = document.WorkbookPart.WorksheetParts.First().Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().Skip(1).ToList();
        Assert.All(cells, c => Assert.Null(c.CellFormula));
        Assert.Equal(texts.Select(t => t != "王强"), cells.Select(c => formats[(int)c.StyleIndex!.Value].QuotePrefix?.Value == true));
        using var saved = Workbook.Open(Office.Convert(path, "xlsx"));
        Assert.Equal(texts.Select(t => t.Trim()), saved.Worksheets[0].Rows().Skip(1).Select(r => r[0].Text.Trim()));
    }

    [Fact]
    public void Sheet_names_follow_the_rules_of_Excel()
    {
        using var stream = File.Create(_folder["names.xlsx"]);
        using (var writer = new WorkbookWriter(stream))
        {
            string[] wished = ["a/b[c]:*?\\", "ABC", "", new('长', 40), new('长', 40), "'引号'", "History"];
            foreach (var name in wished)
            {
                writer.AddSheet(name, new SheetLayout([new("列")]));
            }
        }

        stream.Dispose();
        using var workbook = Workbook.Open(_folder["names.xlsx"]);
        Assert.Equal(
            ["abc", "ABC(2)", "Sheet", new('长', 31), new string('长', 28) + "(2)", "引号", "History(2)"],
            workbook.Worksheets.Select(sheet => sheet.Name));
        Office.AssertValid(_folder["names.xlsx"]);
    }

    [Fact]
    public void Too_many_cells_in_a_row_are_a_fault_of_the_caller()
    {
        using var writer = new WorkbookWriter(new MemoryStream());
        var sheet = writer.AddSheet("表", new SheetLayout([new("列")]));
        sheet.Add("1");
        Assert.Throws<InvalidOperationException>(() => sheet.Add("2"));
    }

    [Fact]
    public void Twenty_thousand_rows_are_written_and_read_back()
    {
        var columns = Enumerable.Range(0, 31).Select(i => new SheetColumn($"列{i}")).ToList();
        using var stream = File.Create(_folder["large.xlsx"]);
        using (var writer = new WorkbookWriter(stream))
        {
            var sheet = writer.AddSheet("表", new SheetLayout(columns));
            for (var row = 0; row < 20_000; row++)
            {
                for (var column = 0; column < 31; column++)
                {
                    sheet.Add("城关镇一村");
                }

                sheet.EndRow();
            }
        }

        stream.Dispose();
        using var workbook = Workbook.Open(_folder["large.xlsx"]);
        var full = workbook.Worksheets[0].Rows().Count(row => row.Count == 31 && row[30].Text == "城关镇一村");
        Assert.Equal(20_000, full);
    }

    private string Write()
    {
        var path = _folder["写出.xlsx"];
        using var stream = File.Create(path);
        using var writer = new WorkbookWriter(stream) { VersionMark = "people-3" };
        var sheet = writer.AddSheet("务工台账", Layout);
        sheet.Add(1L);
        sheet.Add("=1+1");
        sheet.Add("369901199001011234");
        sheet.Add("省内");
        sheet.Add((string?)null);
        sheet.Add(3500.5);
        sheet.Add(0.25);
        sheet.Add(new DateOnly(2023, 5, 1));
        sheet.EndRow();
        sheet.Add(2L);
        sheet.Add(" 王 强 ");
        sheet.EndRow();
        for (var i = 0; i < 7; i++)
        {
            sheet.Add((double?)null);
        }

        sheet.Add(new DateOnly(1899, 12, 31));
        writer.AddSheet("务工台账", Layout with { Title = null, AutoFilter = false, Watermark = null });
        return path;
    }
}
