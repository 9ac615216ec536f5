using System.Text;
using Wengang.App.Spreadsheets;

namespace Wengang.App.Tests.Spreadsheets;

public class OtherFormatTests
{
    private const string Table = "姓名,住址\r\n张三,\"城关镇,一村\"\n\n李四,\"他说\"\"好\"\"\n第二行\"";

    public static TheoryData<byte[]> Encoded => [.. new[]
    {
        Encoding.UTF8.GetBytes(Table),
        [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Table)],
        [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Table)],
        [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Table)],
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Table),
    }];

    [Theory]
    [MemberData(nameof(Encoded))]
    public void Text_is_read_in_any_usual_encoding(byte[] content) =>
        Assert.Equal(["1: 姓名|住址", "2: 张三|城关镇,一村", "4: 李四|他说\"好\"\n第二行"], Reading.Lines(content, "名单.csv"));

    [Theory]
    [InlineData("a\tb,c\n1\t2,3\n", "1: a|b,c")]
    [InlineData("a;b\n1;2\n", "1: a|b")]
    [InlineData("2023年6月台账,,\na,b\n", "1: 2023年6月台账")]
    [InlineData("一列\n1\n", "1: 一列")]
    [InlineData("sep=;\na,x;b\n", "2: a,x|b")]
    [InlineData("=\"369901\",x\n", "1: =\"369901\"|x")]
    public void Delimiters_are_found(string content, string firstLine) =>
        Assert.Equal(firstLine, Reading.Lines(Encoding.UTF8.GetBytes(content), "a.txt")[0]);

    [Fact]
    public void Rare_characters_survive_GB18030()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes("𠮷田,䶮,·");
        Assert.Equal(["1: 𠮷田|䶮|·"], Reading.Lines(bytes, "a.csv"));
    }

    [Fact]
    public void A_long_text_field_spoils_the_cell_only() =>
        Assert.Equal(["1: #TOOLONG!|1", "2: a|2"], Reading.Lines(Encoding.UTF8.GetBytes($"\"{new string('x', 16 << 20)}\",1\na,2"), "a.csv"));

    [Theory]
    [InlineData("saved-by-libreoffice.xls", "5h: 2|李·娜|2023-06-01||城关镇~", "6: 3.6253219900101126E+17|𠮷田|2023-12-31|7001|城关镇~|TRUE")]
    [InlineData("saved-by-libreoffice.xlsx", "5h: 2|李·娜|2023-06-01|#DIV/0!|城关镇~", "6: 3.62532199001011E+017|𠮷田|2023-12-31|7001|城关镇~|TRUE")]
    public void Files_saved_by_LibreOffice_are_read(string file, string hiddenRow, string numberRow)
    {
        using var workbook = Workbook.Open(Path.Combine(SampleFiles.TestFiles, file));
        Assert.Equal([("台账", false), ("隐藏", true)], workbook.Worksheets.Select(sheet => (sheet.Name, sheet.Hidden)));
        var title = "369901县务工台账（2023年6月）";
        Assert.Equal(
            [
                $"1: {title}|{title}~|{title}~|{title}~|{title}~",
                "2: 序号|姓名|务工信息|务工信息~|备注",
                "3: 序号~|姓名~|开始日期|月收入|备注~",
                "4: 1|王 强|2023-05-01|3500.5|城关镇",
                hiddenRow,
                numberRow,
                "8: 填表人：张三|||=3699",
            ],
            Reading.Lines(workbook.Worksheets[0]));
    }
}
