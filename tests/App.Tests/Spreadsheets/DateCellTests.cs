using Wengang.App.Spreadsheets;

namespace Wengang.App.Tests.Spreadsheets;

public class DateCellTests
{
    [Theory]
    [InlineData(14)]
    [InlineData(22)]
    [InlineData(31)]
    [InlineData(57)]
    public void Built_in_formats_are_dates(int format)
    {
        var cell = Read(45047, "", format);
        Assert.Equal((CellKind.Date, "2023-05-01", 45047), (cell.Kind, cell.Text, cell.Number));
    }

    [Theory]
    [InlineData("yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@", true)]
    [InlineData("[$-804]yyyy/mm/dd hh:mm:ss.000", true)]
    [InlineData("[DBNum1][$-804]m&quot;月&quot;d&quot;日&quot;", true)]
    [InlineData("yyyymm", true)]
    [InlineData("General", false)]
    [InlineData("0.00&quot;yd&quot;", false)]
    [InlineData("[Red]#,##0\\d", false)]
    [InlineData("0.0 m", false)]
    public void Custom_formats_are_dates_when_they_show_a_day(string code, bool isDate)
    {
        var cell = Read(45047, $"<numFmt numFmtId='170' formatCode='{code}'/>", 170);
        Assert.Equal(isDate ? (CellKind.Date, "2023-05-01") : (CellKind.Number, "45047"), (cell.Kind, cell.Text));
    }

    [Theory]
    [InlineData(1, "1900-01-01")]
    [InlineData(59, "1900-02-28")]
    [InlineData(61, "1900-03-01")]
    [InlineData(2958465, "9999-12-31")]
    public void Serials_count_as_Excel_counts(double serial, string day) => Assert.Equal(day, Read(serial, "", 14).Text);

    [Theory]
    [InlineData(0.5)]
    [InlineData(60)]
    [InlineData(-1)]
    [InlineData(2958466)]
    public void What_is_no_day_stays_a_number(double serial) => Assert.Equal(CellKind.Number, Read(serial, "", 14).Kind);

    [Fact]
    public void The_1904_system_is_honoured()
    {
        var package = new TestPackage("<row><c s='0'><v>43585</v></c></row>").Styles("", 14).Workbook("<workbookPr date1904='1'/>");
        Assert.Equal("2023-05-01", Reading.FirstRow(package)[0].Text);
    }

    [Fact]
    public void Strict_dates_are_dates()
    {
        var cell = Reading.FirstRow(new TestPackage("<row><c t='d'><v>2023-05-01T12:00:00</v></c></row>"))[0];
        Assert.Equal((CellKind.Date, "2023-05-01", 45047.5), (cell.Kind, cell.Text, cell.Number));
    }

    private static Cell Read(double serial, string formats, int format) =>
        Reading.FirstRow(new TestPackage($"<row><c s='1'><v>{serial}</v></c></row>").Styles(formats, 0, format))[0];
}
