using CsCheck;
using Wengang.Rules.Monitoring.Sampling;

namespace Wengang.Rules.Tests.Monitoring.Sampling;

public class SampleSizeTests
{
    [Theory]
    [InlineData(20, 3, 0, 0)]
    [InlineData(20, 3, 2, 2)]
    [InlineData(20, 3, 10, 3)]
    [InlineData(20, 3, 41, 9)]
    [InlineData(10, 10, 100, 10)]
    [InlineData(10, 10, 101, 11)]
    [InlineData(0, 10, 100, 0)]
    [InlineData(100, 0, 7, 7)]
    public void Percent_is_rounded_up_and_the_minimum_holds(int percent, int minimum, int frame, int size) => Assert.Equal(size, new SampleSize(percent, minimum).Of(frame));

    [Fact]
    public void It_is_never_more_than_there_are() => Gen.Select(Gen.Int[0, 100], Gen.Int[0, 1000], Gen.Int[0, 100_000]).Sample((percent, minimum, frame) =>
    {
        var size = new SampleSize(percent, minimum).Of(frame);
        Assert.InRange(size, 0, frame);
        Assert.True(percent == 0 || size * 100L >= (long)frame * percent);
    });

    [Fact]
    public void Sizes_come_back_from_the_settings()
    {
        var sizes = new SampleSizes(new(15, 2), new(7, 9), new(0, 0));
        Assert.Equal(sizes, SampleSizes.Of(sizes.Values().ToDictionary(v => v.Key, v => v.Value)));
        Assert.Equal(SampleSizes.Default, SampleSizes.Of(new Dictionary<string, string>()));
        Assert.NotNull((sizes with { Village = new(101, 0) }).Problem());
    }

    [Theory]
    [InlineData(false, false, "2023-07-01", "2023-07-20", false)]
    [InlineData(false, false, "2023-07-01", "2023-07-21", true)]
    [InlineData(true, false, "2023-07-01", "2023-07-10", true)]
    [InlineData(false, true, "2023-07-01", "2023-07-10", true)]
    [InlineData(false, false, "2023-07-21", "2023-09-01", false)]
    [InlineData(false, true, "2023-07-21", "2023-09-01", true)]
    public void The_seed_is_published_when_the_villages_time_is_over(bool locked, bool done, string opened, string today, bool closed) =>
        Assert.Equal(closed, new SampleTiming(locked, done, DateOnly.Parse(opened, System.Globalization.CultureInfo.InvariantCulture), new DateOnly(2023, 7, 20))
            .IsClosed(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture)));
}
