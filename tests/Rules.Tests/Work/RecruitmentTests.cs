using Wengang.Rules.Work;

namespace Wengang.Rules.Tests.Work;

public class RecruitmentTests
{
    private static readonly DateOnly CutOff = new(2023, 6, 30);

    [Theory]
    [InlineData("2023-03-30", null, true, true)]
    [InlineData("2023-03-31", null, true, true)]
    [InlineData("2023-04-01", null, true, false)]
    [InlineData("2023-01-10", null, false, false)]
    [InlineData("2023-01-10", "2023-04-09", true, false)]
    [InlineData("2023-01-10", "2023-04-10", true, true)]
    [InlineData("2023-01-10", "2023-05-01", true, true)]
    public void A_hire_counts_after_three_full_months(string hired, string? left, bool contract, bool expected)
    {
        var hire = new Hire(DateOnly.Parse(hired), left is null ? null : DateOnly.Parse(left), contract);
        Assert.Equal(expected, RecruitmentRules.IsRecognised(hire, CutOff));
    }

    [Theory]
    [InlineData("2022-11-30", "2023-02-28")]
    [InlineData("2023-11-30", "2024-02-29")]
    [InlineData("2023-03-31", "2023-06-30")]
    [InlineData("2023-01-15", "2023-04-15")]
    public void The_day_is_clamped_to_the_month(string hired, string expected) =>
        Assert.Equal(DateOnly.Parse(expected), RecruitmentRules.CountsFrom(DateOnly.Parse(hired)));

    [Fact]
    public void Equal_scores_share_a_place()
    {
        RecruitmentScore[] scores = [new("丁", 10, 1), new("乙", 3, 1), new("甲", 4, 2), new("丙", 3, 1), new("戊", 0, 9), new("己", 6, 2)];
        var ranks = RecruitmentRanking.Rank(scores);
        Assert.Equal(["甲1", "己2", "乙3", "丙3", "丁5", "戊6"], ranks.Select(rank => rank.Score.Township + rank.Rank));
    }

    [Fact]
    public void A_place_is_one_more_than_the_number_of_better_ones()
    {
        var score = Gen.Select(Gen.Int[1, 12], Gen.Int[0, 12], (task, done) => new RecruitmentScore("", task, done));
        score.Array[0, 12].Sample(scores => RecruitmentRanking.Rank(scores).All(rank => rank.Rank == 1 + scores.Count(other => Better(other, rank.Score))));
    }

    [Theory]
    [InlineData(1, 4)]
    [InlineData(2, 1)]
    [InlineData(3, null)]
    [InlineData(0, null)]
    public void One_place_up_needs_so_many_more(int index, int? expected)
    {
        // 乙 draws ahead of 5/10 with 10/20: the same share, more people. 丙 draws level with 6/20.
        var ranks = RecruitmentRanking.Rank([new("甲", 10, 5), new("乙", 20, 6), new("丙", 20, 5), new("丁", 0, 3)]);
        Assert.Equal(expected, RecruitmentLift.Needed(ranks[index], ranks));
    }

    [Fact]
    public void One_fewer_would_not_lift_and_so_many_do()
    {
        var score = Gen.Select(Gen.Int[0, 12], Gen.Int[0, 12], (task, done) => (task, done));
        score.Array[1, 8].Sample(drawn =>
        {
            var scores = drawn.Select((d, i) => new RecruitmentScore($"{i}", d.task, d.done)).ToList();
            var ranks = RecruitmentRanking.Rank(scores);
            foreach (var mine in ranks)
            {
                int Place(int more) => RecruitmentRanking.Rank(scores.Select(s => s.Township == mine.Score.Township ? s with { Recognised = s.Recognised + more } : s))
                    .Single(r => r.Score.Township == mine.Score.Township).Rank;
                if (RecruitmentLift.Needed(mine, ranks) is { } needed)
                {
                    Assert.True(Place(needed) < mine.Rank);
                    Assert.Equal(mine.Rank, Place(needed - 1));
                }
                else
                {
                    Assert.True(mine.Rank == 1 || mine.Score.Task == 0);
                }
            }
        });
    }

    private static bool Better(RecruitmentScore one, RecruitmentScore other)
    {
        // All denominators up to 12 divide 27720, so the comparison is exact in whole numbers.
        int left = one.Recognised * (27720 / one.Task), right = other.Recognised * (27720 / other.Task);
        return left > right || (left == right && one.Recognised > other.Recognised);
    }
}
