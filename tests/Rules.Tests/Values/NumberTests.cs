namespace Wengang.Rules.Tests.Values;

public class NumberTests
{
    [Theory]
    [InlineData("300", 30000)]
    [InlineData("300元", 30000)]
    [InlineData("1.2万元", 1200000)]
    [InlineData("3,500.00", 350000)]
    [InlineData("￥3，500.5", 350050)]
    [InlineData("-12.34", -1234)]
    [InlineData("0", 0)]
    public void Amounts(string text, long fen) => Assert.Equal(fen, Fen.FromYuan(text).Value);

    [Theory]
    [InlineData("", MoneyFailure.Missing)]
    [InlineData("元", MoneyFailure.Missing)]
    [InlineData("3.005", MoneyFailure.TooPrecise)]
    [InlineData("35,00", MoneyFailure.NotANumber)]
    [InlineData("3.5E+3", MoneyFailure.NotANumber)]
    [InlineData("三百", MoneyFailure.NotANumber)]
    [InlineData("99999999999999999999", MoneyFailure.TooLarge)]
    public void Bad_amounts_say_why(string text, MoneyFailure expected)
    {
        Assert.False(Fen.TryFromYuan(text, out _, out var failure));
        Assert.Equal(expected, failure);
    }

    [Fact]
    public void Amounts_read_back() => Gen.Long[-1_000_000_000, 1_000_000_000].Sample(fen => Fen.FromYuan(new Fen(fen).ToString()) == new Fen(fen));

    [Theory]
    [InlineData("4400～6400", "4400～6400元/月")]
    [InlineData("3700-5200元/月", "3700～5200元/月")]
    [InlineData("4.0千-6.0千", "4000～6000元/月")]
    [InlineData("4-6千", "4000～6000元/月")]
    [InlineData("4000-6千", "4000～6000元/月")]
    [InlineData("3.5千", "3500元/月")]
    [InlineData("4100", "4100元/月")]
    [InlineData("0.5万", "5000元/月")]
    [InlineData("5k-8k", "5000～8000元/月")]
    [InlineData("5000元以上", "5000元/月以上")]
    [InlineData("月薪3500元", "3500元/月")]
    [InlineData("面议", "面议")]
    public void Wages(string text, string expected)
    {
        Assert.True(WageRange.TryParse(text, out var wage, out var failure), failure.Text());
        Assert.Equal(expected, wage.ToString());
    }

    [Theory]
    [InlineData("年薪6万", MoneyFailure.NotMonthly)]
    [InlineData("200元/天", MoneyFailure.NotMonthly)]
    [InlineData("6400-4400", MoneyFailure.NotANumber)]
    [InlineData("高薪", MoneyFailure.NotANumber)]
    [InlineData("", MoneyFailure.Missing)]
    public void Wages_that_are_none(string text, MoneyFailure expected)
    {
        Assert.False(WageRange.TryParse(text, out _, out var failure));
        Assert.Equal(expected, failure);
    }

    [Theory]
    [InlineData("12人", 12)]
    [InlineData("12.0", 12)]
    [InlineData("1,200份", 1200)]
    [InlineData("0", 0)]
    public void Counts(string text, int expected)
    {
        Assert.True(HeadCount.TryParse(text, out var count, out _));
        Assert.Equal(expected, count.Value);
    }

    [Theory]
    [InlineData("若干", MoneyFailure.Vague)]
    [InlineData("若干人", MoneyFailure.Vague)]
    [InlineData("10-15人", MoneyFailure.Range)]
    [InlineData("1.5", MoneyFailure.NotANumber)]
    [InlineData("-3", MoneyFailure.NotANumber)]
    [InlineData("", MoneyFailure.Missing)]
    public void Counts_that_are_none(string text, MoneyFailure expected)
    {
        Assert.False(HeadCount.TryParse(text, out _, out var failure));
        Assert.Equal(expected, failure);
    }
}
