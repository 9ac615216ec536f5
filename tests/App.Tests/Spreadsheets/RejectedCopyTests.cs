using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ExcelDataReader;
using Wengang.App.Spreadsheets;
using Workbook = Wengang.App.Spreadsheets.Workbook;
using Worksheet = DocumentFormat.OpenXml.Spreadsheet.Worksheet;

namespace Wengang.App.Tests.Spreadsheets;

public sealed class RejectedCopyTests : IDisposable
{
    private static readonly SheetRejects Rejects = new("台账", 3, [
        new(6, "身份证号码末三位已丢失，请从源表重新导出", [0, 2]),
        new(4, "月收入不能为空", [3, 9]),
    ]);

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("saved-by-libreoffice.xlsx", "3.62532199001011E+017", "#DIV/0!")]
    [InlineData("saved-by-libreoffice.xls", "3.6253219900101126E+17", "")]
    public void Reasons_stand_behind_everything_and_all_else_stays(string file, string number, string error)
    {
        using var copy = Workbook.Open(Return(file));
        var title = "369901县务工台账（2023年6月）";
        Assert.Equal(
            [
                $"1: {title}|{title}~|{title}~|{title}~|{title}~",
                "2: 序号|姓名|务工信息|务工信息~|备注",
                "3: 序号~|姓名~|开始日期|月收入|备注~||退回原因",
                "4: 1|王 强|2023-05-01|3500.5|城关镇||月收入不能为空",
                $"5h: 2|李·娜|2023-06-01|{error}|城关镇~",
                $"6: {number}|𠮷田|2023-12-31|7001|城关镇~|TRUE|身份证号码末三位已丢失，请从源表重新导出",
                "8: 填表人：张三|||=3699",
            ],
            Reading.Lines(copy.Worksheets[0]));
        Assert.Equal(("隐藏", true), (copy.Worksheets[1].Name, copy.Worksheets[1].Hidden));
    }

    [Fact]
    public void Bad_cells_are_red_and_keep_their_number_format()
    {
        using var document = SpreadsheetDocument.Open(Return("saved-by-libreoffice.xlsx"), isEditable: false);
        var formats = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!;
        var sheet = document.WorkbookPart.WorksheetParts.First().Worksheet!;
        Assert.Equal(["D4", "J4", "A6", "C6"], sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>()
            .Where(cell => Color(formats, Format(formats, cell)) == "FFFF9999").Select(cell => cell.CellReference!.Value));
        var date = Format(formats, Find(sheet, "C6"));
        Assert.Contains("yyyy", formats.NumberingFormats!.Elements<NumberingFormat>().Single(format => format.NumberFormatId! == date.NumberFormatId!).FormatCode!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_other_part_stays_byte_for_byte()
    {
        using var before = ZipFile.OpenRead(Path.Combine(SampleFiles.TestFiles, "saved-by-libreoffice.xlsx"));
        using var after = ZipFile.OpenRead(Return("saved-by-libreoffice.xlsx"));
        Assert.Equal(before.Entries.Select(entry => entry.FullName), after.Entries.Select(entry => entry.FullName));
        Assert.Equal(
            ["xl/styles.xml", "xl/worksheets/sheet1.xml"],
            before.Entries.Where(entry => !Bytes(entry).SequenceEqual(Bytes(after.GetEntry(entry.FullName)!))).Select(entry => entry.FullName).Order());
    }

    [Fact]
    public void Other_programs_accept_the_copy()
    {
        var path = Return("saved-by-libreoffice.xlsx");
        using var ours = Workbook.Open(path);
        using var saved = Workbook.Open(Office.Convert(path, "xlsx"));
        Assert.Equal(Reading.Lines(ours.Worksheets[0]), Reading.Lines(saved.Worksheets[0]));
        using var stream = File.OpenRead(path);
        using var theirs = ExcelReaderFactory.CreateOpenXmlReader(stream);
        var rows = new List<object?>();
        while (theirs.Read())
        {
            rows.Add(theirs.GetValue(6));
        }

        Assert.Equal(["月收入不能为空", "身份证号码末三位已丢失，请从源表重新导出"], rows.Where((row, i) => i > 2 && row is not null));
    }

    [Fact]
    public void A_second_return_replaces_the_reasons_of_the_first()
    {
        var second = _folder["second.xlsx"];
        RejectedCopy.Write(Return("saved-by-libreoffice.xlsx"), second, [new SheetRejects("台账", 3, [new(5, "除数为零", [3])])]);
        using var copy = Workbook.Open(second);
        var reasons = copy.Worksheets[0].Rows().Select(row => row[6].Text).ToList();
        Assert.Equal(["", "", "退回原因", "", "除数为零", "", ""], reasons);
    }

    [Fact]
    public void Text_files_come_back_as_text_cells()
    {
        var source = _folder.Write("名单.csv", Encoding.UTF8.GetBytes("姓名,电话\n张三,013900000000\n\n李四,1.38E+10\n"));
        var target = _folder["名单.xlsx"];
        RejectedCopy.Write(source, target, [new SheetRejects("名单", 1, [new(4, "电话已成科学计数法", [1])])]);
        using var copy = Workbook.Open(target);
        Assert.Equal(["1: 姓名|电话|退回原因", "2: 张三|013900000000", "4: 李四|1.38E+10|电话已成科学计数法"], Reading.Lines(copy.Worksheets[0]));
        Assert.Equal(CellKind.Text, copy.Worksheets[0].Rows().Last()[1].Kind);
        Office.AssertValid(target);
    }

    [Fact]
    public void Prefixed_parts_empty_rows_hidden_columns_and_missing_styles_are_handled()
    {
        var sheet = "<x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><x:dimension ref='A1:A2'/><x:cols><x:col min='1' max='16384' width='9' hidden='1'/></x:cols>"
            + "<x:sheetData><x:row r='1' spans='1:1'><x:c r='A1' t='str'><x:v>姓名</x:v></x:c></x:row><x:row r='2' spans='1:1'/></x:sheetData></x:worksheet>";
        var package = new TestPackage("").Part("xl/worksheets/a.xml", sheet)
            .Part("xl/_rels/workbook.xml.rels", TestPackage.Relationships(("rId1", "worksheet", "worksheets/a.xml")))
            .Part("[Content_Types].xml", TestPackage.ContentTypes);
        var target = _folder["b.xlsx"];
        RejectedCopy.Write(_folder.Write("a.xlsx", package.ToArray()), target, [new SheetRejects("表", 1, [new(2, "缺姓名", [0])])]);
        using var copy = Workbook.Open(target);
        Assert.Equal(["1: 姓名|退回原因", "2: |缺姓名"], Reading.Lines(copy.Worksheets[0]));
        Office.AssertValid(target);
        using var document = SpreadsheetDocument.Open(target, isEditable: false);
        var columns = document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Column>();
        Assert.Equal(["1-1", "2-2 shown", "3-16384"], columns.Select(column => $"{column.Min}-{column.Max}{(column.Hidden is null ? " shown" : "")}"));
    }

    [Fact]
    public void A_bad_cell_inside_a_merged_area_marks_its_visible_cell()
    {
        var target = _folder["merged.xlsx"];
        var source = Path.Combine(SampleFiles.TestFiles, "saved-by-libreoffice.xlsx");
        RejectedCopy.Write(source, target, [new SheetRejects("台账", 3, [new(6, "乡镇不明", [4])])]);
        using var document = SpreadsheetDocument.Open(target, isEditable: false);
        var styles = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!;
        var sheet = document.WorkbookPart.WorksheetParts.First().Worksheet!;
        Assert.Equal("FFFF9999", Color(styles, Format(styles, Find(sheet, "E4"))));
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static DocumentFormat.OpenXml.Spreadsheet.Cell Find(Worksheet sheet, string reference) =>
        sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().Single(cell => cell.CellReference?.Value == reference);

    private static CellFormat Format(Stylesheet styles, DocumentFormat.OpenXml.Spreadsheet.Cell cell) =>
        styles.CellFormats!.Elements<CellFormat>().ElementAt((int)(cell.StyleIndex?.Value ?? 0));

    private static string? Color(Stylesheet styles, CellFormat format) =>
        styles.Fills!.Elements<Fill>().ElementAt((int)format.FillId!.Value).PatternFill?.ForegroundColor?.Rgb?.Value;

    private string Return(string file)
    {
        var target = _folder["退回.xlsx"];
        RejectedCopy.Write(Path.Combine(SampleFiles.TestFiles, file), target, [Rejects, new SheetRejects("没有这张表", 1, [new(1, "x", [])])]);
        return target;
    }
}
