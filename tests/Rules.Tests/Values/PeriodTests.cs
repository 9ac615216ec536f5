namespace Wengang.Rules.Tests.Values;

public class PeriodTests
{
    [Fact]
    public void A_month_knows_its_days()
    {
        var february = Period.Parse("2024-02");
        Assert.Equal(new DateOnly(2024, 2, 1), february.FirstDay);
        Assert.Equal(new DateOnly(2024, 2, 29), february.LastDay);
        Assert.True(february.Contains(new DateOnly(2024, 2, 29)));
        Assert.False(february.Contains(new DateOnly(2024, 3, 1)));
        Assert.Equal("2024-03", february.Next.ToString());
        Assert.Equal("2023-12", new Period(2024, 1).Previous.ToString());
    }

    [Theory]
    [InlineData("2023-13")]
    [InlineData("2023-5")]
    [InlineData("202305")]
    [InlineData("")]
    public void Other_forms_are_refused(string text)
    {
        Assert.False(Period.TryParse(text, out _));
        Assert.Throws<FormatException>(() => Period.Parse(text));
    }

    [Fact]
    public void Arithmetic_agrees_with_the_calendar() => Gen.Select(Draw.Month, Gen.Int[-100, 100]).Sample((month, count) =>
        month.AddMonths(count).FirstDay == month.FirstDay.AddMonths(count)
        && month.AddMonths(count).MonthsSince(month) == count
        && Period.Parse(month.ToString()) == month
        && (month < month.AddMonths(count)) == count > 0);

    [Fact]
    public void Months_include_both_ends()
    {
        var months = Period.Months(new Period(2022, 12), new Period(2023, 2));
        Assert.Equal(["2022-12", "2023-01", "2023-02"], months.Select(month => month.ToString()));
        Assert.Empty(Period.Months(new Period(2023, 2), new Period(2023, 1)));
    }
}
