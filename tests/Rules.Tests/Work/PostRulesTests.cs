using Wengang.Rules.Tests.Values;
using Wengang.Rules.Work;

namespace Wengang.Rules.Tests.Work;

public class PostRulesTests
{
    private static readonly DateOnly Start = new(2023, 1, 1);
    private static readonly DateOnly End = new(2023, 6, 30);

    [Theory]
    [InlineData("2022-12-31", false)]
    [InlineData("2023-01-01", true)]
    [InlineData("2023-06-29", true)]
    [InlineData("2023-06-30", false)]
    public void On_duty_from_the_first_day_until_before_the_end(string date, bool expected)
    {
        Assert.Equal(expected, PostRules.IsOnDuty(Start, End, DateOnly.Parse(date)));
        Assert.Equal(DateOnly.Parse(date) >= Start, PostRules.IsOnDuty(Start, null, DateOnly.Parse(date)));
    }

    [Fact]
    public void New_and_ended_include_both_bounds()
    {
        Assert.True(PostRules.IsNew(Start, Start, End) && PostRules.IsNew(End, Start, End));
        Assert.False(PostRules.IsNew(Start.AddDays(-1), Start, End) || PostRules.IsNew(End.AddDays(1), Start, End));
        Assert.True(PostRules.HasEnded(Start, Start, End) && PostRules.HasEnded(End, Start, End));
        Assert.False(PostRules.HasEnded(null, Start, End) || PostRules.HasEnded(End.AddDays(1), Start, End));
    }

    [Fact]
    public void On_duty_now_is_on_duty_before_plus_new_minus_ended() =>
        Gen.Select(Draw.Date, Gen.Int[0, 2000], Gen.Bool).Array[0, 20].Sample(posts =>
        {
            var held = posts.Select(post => (Start: post.Item1, End: post.Item3 ? (DateOnly?)post.Item1.AddDays(post.Item2) : null)).ToArray();
            DateOnly before = new(2022, 12, 31), now = new(2023, 6, 30), from = before.AddDays(1);
            var change = held.Count(post => PostRules.IsNew(post.Start, from, now)) - held.Count(post => PostRules.HasEnded(post.End, from, now));
            return held.Count(post => PostRules.IsOnDuty(post.Start, post.End, now))
                == held.Count(post => PostRules.IsOnDuty(post.Start, post.End, before)) + change;
        });
}
