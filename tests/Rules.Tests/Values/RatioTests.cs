using System.Numerics;

namespace Wengang.Rules.Tests.Values;

public class RatioTests
{
    [Theory]
    [InlineData(3721, 3684, 0, "101%")]
    [InlineData(3721, 3684, 2, "101.00%")]
    [InlineData(1, 8, 1, "12.5%")]
    [InlineData(1, 8, 0, "13%")]
    [InlineData(1, 3, 2, "33.33%")]
    [InlineData(-1, 8, 0, "-13%")]
    [InlineData(5, 0, 0, "—")]
    [InlineData(0, 5, 0, "0%")]
    public void Percentages_come_from_counts(long part, long whole, int decimals, string expected) =>
        Assert.Equal(expected, new Ratio(part, whole).Text(decimals));

    [Fact]
    public void Rounding_is_half_up_exactly() =>
        Gen.Select(Gen.Long[0, 1_000_000], Gen.Long[1, 100_000], Gen.Int[0, 4]).Sample((part, whole, decimals) =>
        {
            var rounded = new Ratio(part, whole).Percent(decimals)!.Value.Value;
            // Naive oracle: the greatest step whose lower half-way mark is not above the exact value.
            var scale = (long)Math.Pow(10, decimals);
            var exact = (BigInteger)part * 100 * scale;
            var steps = exact / whole;
            if ((exact - steps * whole) * 2 >= whole) steps++;
            return rounded * scale == (decimal)steps;
        });

    [Fact]
    public void Differences_are_percentage_points_of_the_raw_counts()
    {
        Assert.Equal("1.0个百分点", new Ratio(3721, 3684).Above(new Ratio(1, 1))?.ToString());
        Assert.Equal("-50个百分点", new Ratio(1, 2).Above(new Ratio(1, 1), 0)?.ToString());
        Assert.Null(new Ratio(1, 0).Above(new Ratio(1, 1)));
        Assert.Null(new Ratio(1, 1).Above(new Ratio(1, 0)));
    }
}
