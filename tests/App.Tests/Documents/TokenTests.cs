using CsCheck;
using Wengang.App.Documents.Linting;
using Wengang.App.Documents.Tokens;

namespace Wengang.App.Tests.Documents;

public class TokenTests
{
    [Theory]
    [InlineData("上年底", "2022-12-31", "2022年底")]
    [InlineData("上月底", "2023-05-31", "2023年5月底")]
    [InlineData("去年同期", "2022-06-30", "2022年同期")]
    [InlineData("5月底", "2023-05-31", "2023年5月底")]
    [InlineData("11月底", "2022-11-30", "2022年11月底")]
    [InlineData("2月底", "2023-02-28", "2023年2月底")]
    [InlineData("5月3日", "2023-05-03", "2023年5月3日")]
    [InlineData("", "2023-06-30", "2023年6月30日")]
    public void RelativeDatesAreSeenFromTheReport(string words, string date, string phrase)
    {
        var relative = RelativeDate.Parse(words)!;
        Assert.Equal(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), relative.On(Samples.HalfYear));
        Assert.Equal(phrase, relative.Phrase(Samples.HalfYear));
    }

    [Theory]
    [InlineData("13月底")]
    [InlineData("2月30日")]
    [InlineData("前天")]
    public void UnknownDatesAreNotGuessed(string words) => Assert.Null(RelativeDate.Parse(words));

    [Theory]
    [InlineData("十二", 12)]
    [InlineData("二十", 20)]
    [InlineData("两千", 2000)]
    [InlineData("三百零五", 305)]
    [InlineData("一万二千", 12000)]
    public void ChineseNumbersAreRead(string text, int value) => Assert.Equal(value, ChineseNumber.Parse(text));

    [Fact]
    public void TagsReadBackAsWritten() =>
        (from month in Gen.Int[1, 12]
         from operation in Gen.Char[" /-^<>"]
         from township in Gen.Bool.Select(named => named ? "城关镇" : "")
         select (month, operation, township)).Sample(c =>
            {
                var tag = new FigureTag("WORK-001", new DateOnly(2023, c.month, 1)) { Township = c.township };
                if (c.operation != ' ')
                    tag = tag with { Operation = c.operation, OtherCode = "WORK-002", OtherAsOf = new DateOnly(2022, 12, 31) };
                return FigureTag.Parse(tag.ToString()) == tag && tag.ToString().Length <= 64;
            });

    [Theory]
    [InlineData(1234, 0, 1234)]
    [InlineData(1250, -2, 1300)]
    [InlineData(368_450, -3, 368_000)]
    [InlineData(0.25, 1, 0.3)]
    public void RoundingIsHalfUpOnBothSidesOfThePoint(double value, int decimals, double rounded) =>
        Assert.Equal((decimal)rounded, FigureTag.Round((decimal)value, decimals));

    [Fact]
    public void ParserIsTotal() => Gen.String[Gen.Char["{}WORK-01@上年底变化比附表：，= "], 0, 20].Sample(text => TokenParser.Parse(text) is not null);
}
