using CsCheck;
using Wengang.Rules.Monitoring.Sampling;

namespace Wengang.Rules.Tests.Monitoring.Sampling;

public class WilsonIntervalTests
{
    /// <summary>Published: Wilson (1927) as in Newcombe, Statistics in Medicine 17 (1998), table I, method 3.</summary>
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Known_values(int part, int whole, double low, double high)
    {
        var interval = WilsonInterval.Of(part, whole)!.Value;
        Assert.Equal((low, high), (Math.Round(interval.Low, 4), Math.Round(interval.High, 4)));
    }

    [Fact]
    public void Of_nothing_there_is_none_and_a_part_is_a_part()
    {
        Assert.Null(WilsonInterval.Of(0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => WilsonInterval.Of(2, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => WilsonInterval.Of(-1, 1));
    }

    [Fact]
    public void It_holds_the_share_stays_within_bounds_and_mirrors() => Gen.Int[1, 3000].SelectMany(whole => Gen.Int[0, whole].Select(part => (part, whole))).Sample((part, whole) =>
    {
        var interval = WilsonInterval.Of(part, whole)!.Value;
        var share = (double)part / whole;
        Assert.InRange(share, interval.Low, interval.High);
        Assert.InRange(interval.Low, 0, 1);
        Assert.InRange(interval.High, 0, 1);
        var mirrored = WilsonInterval.Of(whole - part, whole)!.Value;
        Assert.Equal(1 - interval.High, mirrored.Low, 1e-9);
    });

    [Fact]
    public void More_looked_at_makes_it_narrower() => Gen.Int[1, 200].SelectMany(whole => Gen.Int[0, whole].Select(part => (part, whole))).Sample((part, whole) =>
    {
        var (once, twice) = (WilsonInterval.Of(part, whole)!.Value, WilsonInterval.Of(part * 2, whole * 2)!.Value);
        Assert.True(twice.High - twice.Low < once.High - once.Low);
    });
}
