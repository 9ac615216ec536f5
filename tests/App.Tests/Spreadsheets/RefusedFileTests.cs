using System.IO.Compression;
using System.Text;
using Wengang.App.Spreadsheets;

namespace Wengang.App.Tests.Spreadsheets;

public class RefusedFileTests
{
    private static readonly byte[] Good = new TestPackage("<row><c><v>1</v></c></row>").ToArray();

    [Fact]
    public void Empty_files() => Assert.Equal("empty_file", Reading.Refusal([], "空.xlsx").Reason);

    [Fact]
    public void Workbooks_without_any_cell() =>
        Assert.Equal("no_rows", Reading.Refusal(new TestPackage("<row r='1'><c r='A1' s='1'/></row>").ToArray(), "空表.xlsx").Reason);

    [Fact]
    public void Text_of_blank_lines() => Assert.Equal("no_rows", Reading.Refusal("\r\n,,\r\n"u8.ToArray(), "空.csv").Reason);

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.6)]
    [InlineData(0.99)]
    public void Truncated_packages(double share) =>
        Assert.Equal("truncated", Reading.Refusal(Good[..(int)(Good.Length * share)], "断.xlsx").Reason);

    [Fact]
    public void Rows_that_end_in_the_middle() =>
        Assert.Equal("truncated", Reading.Refusal(new TestPackage("").Part("xl/worksheets/a.xml", "<worksheet><sheetData><row><c><v>1</v></c>").ToArray(), "断.xlsx").Reason);

    [Fact]
    public void Word_documents() =>
        Assert.Contains("Word", Reading.Refusal(Zip("word/document.xml"), "通知.xlsx").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("xl/workbook.bin")]
    [InlineData("ppt/presentation.xml")]
    [InlineData("名单.xlsx")]
    public void Other_packages(string part) => Assert.Equal("unsupported_type", Reading.Refusal(Zip(part), "a.xlsx").Reason);

    [Fact]
    public void Macros_by_part() =>
        Assert.Equal("macro", Reading.Refusal(new TestPackage("<row><c><v>1</v></c></row>").Part("xl/vbaProject.bin", "x").ToArray(), "a.xlsx").Reason);

    [Fact]
    public void Macros_by_content_type() =>
        Assert.Equal("macro", Reading.Refusal(new TestPackage("").Part("[Content_Types].xml", "<Types><Override ContentType='application/vnd.ms-excel.sheet.macroEnabled.main+xml'/></Types>").ToArray(), "a.xlsm").Reason);

    [Theory]
    [InlineData("EncryptedPackage", "密.xlsx", "encrypted")]
    [InlineData("WordDocument", "文.xls", "unsupported_type")]
    [InlineData("Workbook", "表.et", "unsupported_type")]
    [InlineData("VisioDocument", "图.xls", "not_a_workbook")]
    [InlineData("Workbook", "坏.xls", "damaged")]
    public void Compound_files(string stream, string name, string reason) =>
        Assert.Equal(reason, Reading.Refusal(Compound(stream), name).Reason);

    [Theory]
    [InlineData("%PDF-1.7 ...", "unsupported_type")]
    [InlineData("{\\rtf1 }", "unsupported_type")]
    [InlineData("\r\n<html><table><tr><td>1</td></tr></table></html>", "unsupported_type")]
    [InlineData("<?xml version=\"1.0\"?><Workbook/>", "unsupported_type")]
    [InlineData("MZ\0\0\u0003", "not_a_workbook")]
    [InlineData("姓名,电话\n\"王强,1\n李四,2\n", "damaged")]
    public void Text_that_is_no_table(string content, string reason) =>
        Assert.Equal(reason, Reading.Refusal(Encoding.UTF8.GetBytes(content), "a.csv").Reason);

    [Fact]
    public void Bombs_by_ratio()
    {
        var bomb = new TestPackage("").Part("xl/worksheets/a.xml", new byte[80 << 20]).ToArray();
        Assert.True(bomb.Length < 1 << 20);
        Assert.Equal("bomb", Reading.Refusal(bomb, "弹.xlsx").Reason);
    }

    [Fact]
    public void Bombs_by_size()
    {
        var limits = ReadLimits.Default with { MaxUnpackedBytes = 500 };
        Assert.Equal("bomb", Reading.Refusal(Good, "弹.xlsx", limits).Reason);
    }

    [Fact]
    public void Rows_beyond_the_limit() =>
        Assert.Equal("too_many_rows", Reading.Refusal(new TestPackage("<row r='1048577'><c><v>1</v></c></row>").ToArray(), "多.xlsx").Reason);

    [Fact]
    public void Entities_are_not_expanded()
    {
        var workbook = "<!DOCTYPE w [<!ENTITY a 'x'>]><workbook>&a;</workbook>";
        Assert.Equal("damaged", Reading.Refusal(new TestPackage("").Part("xl/workbook.xml", workbook).ToArray(), "a.xlsx").Reason);
    }

    [Fact]
    public void Old_workbooks_with_a_password()
    {
        var file = File.ReadAllBytes(Path.Combine(SampleFiles.TestFiles, "saved-by-libreoffice.xls"));
        ReadOnlySpan<byte> beginning = [0x09, 0x08, 16, 0];
        byte[] passwordThenUserName = [0x2F, 0, 6, 0, 0, 0, 0x12, 0x34, 0x56, 0x78, 0x5C, 0, 118, 0];
        passwordThenUserName.CopyTo(file, file.AsSpan().IndexOf(beginning) + 20);
        Assert.Equal("encrypted", Reading.Refusal(file, "密.xls").Reason);
    }

    private static byte[] Zip(string part)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            zip.CreateEntry(part);
        }

        return stream.ToArray();
    }

    private static byte[] Compound(string name)
    {
        var file = new byte[2048];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(file, 0);
        Encoding.Unicode.GetBytes(name).CopyTo(file, 1024);
        file[1024 + 64] = (byte)((name.Length + 1) * 2);
        return file;
    }
}
