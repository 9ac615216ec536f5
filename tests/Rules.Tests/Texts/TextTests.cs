using Wengang.Rules.Texts;

namespace Wengang.Rules.Tests.Texts;

public class TextTests
{
    [Theory]
    [InlineData(649, 632, "增加17人")]
    [InlineData(632, 649, "减少17人")]
    [InlineData(632, 632, "持平")]
    public void Counts(long now, long before, string expected) => Assert.Equal(expected, ChangeWords.Count(now, before));

    [Theory]
    [InlineData(649, 632, 1, "增长2.7%")]
    [InlineData(3684, 3721, 1, "下降1.0%")]
    [InlineData(10001, 10000, 1, "增长0.01%")]
    [InlineData(5, 5, 1, "持平")]
    [InlineData(5, 0, 1, "—")]
    public void Growth(long now, long before, int decimals, string expected) => Assert.Equal(expected, ChangeWords.Growth(now, before, decimals));

    [Fact]
    public void Differences_of_shares_are_points()
    {
        Assert.Equal("提高1.0个百分点", ChangeWords.Points(new Ratio(101, 100), new Ratio(1, 1)));
        Assert.Equal("降低2.5个百分点", ChangeWords.Points(new Ratio(39, 40), new Ratio(1, 1)));
        Assert.Equal("持平", ChangeWords.Points(new Ratio(100001, 100000), new Ratio(1, 1)));
        Assert.Equal("—", ChangeWords.Points(new Ratio(1, 0), new Ratio(1, 1)));
    }

    [Theory]
    [InlineData("2023-07-05", "2023年7月5日", "截至7月5日")]
    [InlineData("2023-06-30", "2023年6月30日", "截至6月底")]
    [InlineData("2024-02-29", "2024年2月29日", "截至2月底")]
    [InlineData("2022-12-31", "2022年12月31日", "截至2022年底")]
    public void Dates_have_no_leading_zeros(string date, string day, string asOf)
    {
        Assert.Equal(day, ChineseDate.Day(DateOnly.Parse(date)));
        Assert.Equal(asOf, ChineseDate.AsOf(DateOnly.Parse(date)));
    }

    [Theory]
    [InlineData(1, "1月")]
    [InlineData(3, "一季度")]
    [InlineData(5, "1—5月")]
    [InlineData(6, "上半年")]
    [InlineData(9, "前三季度")]
    [InlineData(12, "全年")]
    public void Parts_of_the_year(int month, string expected)
    {
        Assert.Equal(expected, ChineseDate.YearToDate(new Period(2023, month)));
        Assert.Equal($"2023年{month}月", ChineseDate.Month(new Period(2023, month)));
    }

    [Fact]
    public void The_year_is_written_when_asked() => Assert.Equal("截至2023年6月底", ChineseDate.AsOf(new DateOnly(2023, 6, 30), withYear: true));
}
