namespace Wengang.Rules.Tests.Values;

public class TextDateTests
{
    [Theory]
    [InlineData("2023.5", "2023-05")]
    [InlineData("2023.05", "2023-05")]
    [InlineData("2023.10", "2023-10")]
    [InlineData("2023/5", "2023-05")]
    [InlineData("2023-05", "2023-05")]
    [InlineData("2023年5月", "2023-05")]
    [InlineData("2023年05月", "2023-05")]
    [InlineData("2023 年 5 月份", "2023-05")]
    [InlineData("202305", "2023-05")]
    [InlineData("２０２３．５", "2023-05")]
    [InlineData("2023/5/1", "2023-05-01")]
    [InlineData("2023.5.1", "2023-05-01")]
    [InlineData("2023。5。1", "2023-05-01")]
    [InlineData("2023-05-01", "2023-05-01")]
    [InlineData("2023—05—01", "2023-05-01")]
    [InlineData("2023年05月1日", "2023-05-01")]
    [InlineData("2023年5月1号", "2023-05-01")]
    [InlineData("2023年5月1", "2023-05-01")]
    [InlineData("20230501", "2023-05-01")]
    [InlineData("2023-05-01 00:00:00", "2023-05-01")]
    [InlineData("2023-05-01T08:30:00", "2023-05-01")]
    [InlineData("2023/5/1 0:00", "2023-05-01")]
    [InlineData("'2023-05-01 ", "2023-05-01")]
    [InlineData("2024-02-29", "2024-02-29")]
    [InlineData("至今", "至今")]
    [InlineData("长期", "至今")]
    [InlineData("-", "至今")]
    [InlineData("—", "至今")]
    public void Notations_that_mean_one_date(string text, string expected)
    {
        Assert.True(TextDate.TryParse(text, out var date, out var failure), failure.Text());
        Assert.Equal(expected, date.ToString());
    }

    [Theory]
    [InlineData("", DateFailure.Missing)]
    [InlineData("5月底", DateFailure.Vague)]
    [InlineData("2023年5月底", DateFailure.Vague)]
    [InlineData("2023年上半年", DateFailure.Vague)]
    [InlineData("去年", DateFailure.Vague)]
    [InlineData("23.5.1", DateFailure.YearUnclear)]
    [InlineData("23年5月", DateFailure.YearUnclear)]
    [InlineData("5月1日", DateFailure.YearUnclear)]
    [InlineData("230501", DateFailure.YearUnclear)]
    [InlineData("5/1/2023", DateFailure.DayMonthOrder)]
    [InlineData("2023", DateFailure.MonthMissing)]
    [InlineData("2023年", DateFailure.MonthMissing)]
    [InlineData("45047", DateFailure.SerialAsText)]
    [InlineData("2023.3-2023.5", DateFailure.Range)]
    [InlineData("2023-03-2023-05", DateFailure.Range)]
    [InlineData("2023年3月至5月", DateFailure.Range)]
    [InlineData("2023.3～5", DateFailure.Range)]
    [InlineData("2023.3至今", DateFailure.Range)]
    [InlineData("2023.13", DateFailure.Invalid)]
    [InlineData("202313", DateFailure.Invalid)]
    [InlineData("2023-02-29", DateFailure.Invalid)]
    [InlineData("2023.5.32", DateFailure.Invalid)]
    [InlineData("2023.005", DateFailure.Invalid)]
    [InlineData("3023-05-01", DateFailure.Invalid)]
    [InlineData("2023.5.1.2", DateFailure.Invalid)]
    [InlineData("2023.", DateFailure.Invalid)]
    [InlineData("待定", DateFailure.Invalid)]
    [InlineData("#REF!", DateFailure.Invalid)]
    public void Everything_else_says_why(string text, DateFailure expected)
    {
        Assert.False(TextDate.TryParse(text, out var date, out var failure));
        Assert.Equal(expected, failure);
        Assert.True(date.IsOpen);
        Assert.Contains("2023", failure.Text(), StringComparison.Ordinal);
        Assert.Equal(expected is not (DateFailure.Missing or DateFailure.Invalid), failure.IsAmbiguous());
    }

    [Theory]
    [InlineData("45047", "2023-05-01")]
    [InlineData("45047.75", "2023-05-01")]
    [InlineData("45047.0", "2023-05-01")]
    [InlineData("202305", "2023-05")]
    [InlineData("20230501", "2023-05-01")]
    [InlineData("2023.5", "2023-05")]
    [InlineData("2023.12", "2023-12")]
    public void Numbers_in_a_date_column(string raw, string expected)
    {
        Assert.True(TextDate.TryParseNumber(raw, out var date, out var failure), failure.Text());
        Assert.Equal(expected, date.ToString());
    }

    [Theory]
    [InlineData("2023.1", DateFailure.ZeroDropped)]
    [InlineData("5.1", DateFailure.YearUnclear)]
    [InlineData("7", DateFailure.Invalid)]
    public void Numbers_that_are_no_date(string raw, DateFailure expected)
    {
        Assert.False(TextDate.TryParseNumber(raw, out _, out var failure));
        Assert.Equal(expected, failure);
    }

    [Fact]
    public void Every_notation_of_a_day_reads_back() => Draw.Date.Sample(date =>
    {
        string[] notations = ["yyyy.M.d", "yyyy/M/d", "yyyy-MM-dd", "yyyy年M月d日", "yyyy年MM月dd日", "yyyyMMdd", "yyyy-MM-dd HH:mm:ss"];
        return notations.All(notation => TextDate.TryParse(date.ToDateTime(default).ToString(notation), out var read, out _) && read.Date == date);
    });

    [Fact]
    public void Serials_outside_the_plausible_years_are_none()
    {
        Assert.Null(TextDate.FromSerial(19999));
        Assert.Null(TextDate.FromSerial(double.NaN));
        Assert.Equal(new DateOnly(2064, 4, 8), TextDate.FromSerial(60000));
    }
}
