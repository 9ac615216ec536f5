using CsCheck;
using Wengang.Rules.Warnings;

namespace Wengang.Rules.Tests.Warnings;

public class WarningScaleTests
{
    private static readonly WarningScale Falling = new(100, 98, 95, Falls: true);
    private static readonly WarningScale Rising = new(3, 5, 10, Falls: false);

    [Theory]
    [InlineData(100, null)]
    [InlineData(99.9, WarningLevel.Yellow)]
    [InlineData(98, WarningLevel.Yellow)]
    [InlineData(97.9, WarningLevel.Orange)]
    [InlineData(94.9, WarningLevel.Red)]
    public void A_falling_value_warns_below_the_bound(double value, WarningLevel? level) => Assert.Equal(level, Falling.Of((decimal)value));

    [Theory]
    [InlineData(2, null)]
    [InlineData(3, WarningLevel.Yellow)]
    [InlineData(5, WarningLevel.Orange)]
    [InlineData(10, WarningLevel.Red)]
    public void A_rising_value_warns_from_the_bound_on(int value, WarningLevel? level) => Assert.Equal(level, Rising.Of(value));

    [Fact]
    public void A_graver_value_never_gives_a_lighter_level() => Gen.Int[0, 200].Select(Gen.Int[0, 200]).Sample((value, more) =>
    {
        Assert.True((int?)Rising.Of(value) is not { } level || (int?)Rising.Of(value + more) >= level);
        Assert.True((int?)Falling.Of(value + more) is not { } falling || (int?)Falling.Of(value) >= falling);
    });

    [Fact]
    public void Bounds_out_of_order_are_seen()
    {
        Assert.True(Rising.IsOrdered && Falling.IsOrdered);
        Assert.False((Rising with { Orange = 2 }).IsOrdered);
        Assert.False((Falling with { Red = 99 }).IsOrdered);
    }
}
