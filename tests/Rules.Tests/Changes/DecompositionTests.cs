using Wengang.Rules.Changes;

namespace Wengang.Rules.Tests.Changes;

public class DecompositionTests
{
    private const int Lifted = 1;
    private const int Out = 2;
    private const int Far = 4;

    private static readonly Facet[] Facets = [new(Lifted, "脱贫人口", 0), new(Out, "外出务工"), new(Far, "省外务工", Out)];

    private static readonly Gen<CountedRow[]> Rows = Gen.Select(
        Gen.Int[1, 6], Gen.Int[1, 3], Gen.Int[0, 3], Gen.Int[0, 7], (subject, township, amount, facets) => new CountedRow($"s{subject}", $"t{township}", amount, facets)).Array[0, 12];

    [Fact]
    public void The_parts_add_up_to_the_difference_for_the_county_and_each_township() =>
        Gen.Select(Rows, Rows, Rows, Gen.Int[0, 7]).Sample((then, corrected, now, needed) =>
        {
            var parts = Decomposition.Of(then, corrected, now, needed, Facets);
            Assert.Equal(Sum(now, needed) - Sum(then, needed), parts.Sum(p => p.Delta));
            Assert.Equal(Sum(corrected, needed) - Sum(then, needed), parts.Where(p => p.Part == ChangePart.Corrected).Sum(p => p.Delta));
            Assert.All(Enumerable.Range(1, 3).Select(t => $"t{t}"), township => Assert.Equal(
                Sum(now, needed, township) - Sum(then, needed, township), parts.Where(p => p.Township == township).Sum(p => p.Delta)));
        });

    [Fact]
    public void What_moved_comes_from_where_it_went_away() =>
        Gen.Select(Rows, Rows).Sample((then, now) =>
        {
            var parts = Decomposition.Of(then, then, now, Out, Facets);
            Assert.All(parts.Where(p => p.Part == ChangePart.Moved).GroupBy(p => p.Subject), moves => Assert.Equal(0, moves.Sum(p => p.Delta)));
            Assert.DoesNotContain(parts, p => p.Part == ChangePart.Corrected || p.Delta == 0);
        });

    [Fact]
    public void Who_is_counted_at_one_end_only_joined_or_left_or_changed_kind() =>
        Gen.Select(Rows, Rows, Gen.Int[0, 7]).Sample((then, now, needed) =>
        {
            foreach (var part in Decomposition.Of(then, then, now, needed, Facets))
            {
                var (before, after) = (Counted(then, needed, part.Subject), Counted(now, needed, part.Subject));
                Assert.Equal(part.Part is ChangePart.Joined or ChangePart.KindGained, !before && after);
                Assert.Equal(part.Part is ChangePart.Left or ChangePart.KindLost, before && !after);
            }
        });

    [Theory]
    [InlineData(Lifted + Out + Far, Lifted + Out, Lifted + Far, ChangePart.KindLost)]
    [InlineData(Lifted + Out + Far, Out + Far, Lifted + Far, ChangePart.KindLost)]
    [InlineData(Lifted + Out + Far, Lifted, Lifted + Far, ChangePart.Left)]
    [InlineData(Lifted + Out, 0, Lifted + Out, ChangePart.Left)]
    [InlineData(Lifted + Out, Lifted + Out + Far, Lifted + Far, ChangePart.KindGained)]
    [InlineData(Lifted, Lifted + Out + Far, Lifted + Far, ChangePart.Joined)]
    public void To_work_nearer_home_is_another_kind_and_to_be_home_again_is_to_leave(int before, int after, int needed, ChangePart expected)
    {
        CountedRow[] then = [new("a", "t1", 1, before)], now = [new("a", "t1", 1, after)];
        Assert.Equal(expected, Assert.Single(Decomposition.Of(then, then, now, needed, Facets)).Part);
    }

    [Fact]
    public void A_move_with_another_amount_is_both()
    {
        CountedRow[] then = [new("a", "t1", 2, 0)], now = [new("a", "t2", 5, 0)];
        var parts = Decomposition.Of(then, then, now, 0, Facets);
        Assert.Equal(
            [(ChangePart.Moved, "t1", -2L), (ChangePart.Moved, "t2", 2L), (ChangePart.Amount, "t2", 3L)], parts.Select(p => (p.Part, p.Township, p.Delta)));
    }

    private static bool Counted(CountedRow[] rows, int needed, string subject) => rows.Any(r => r.Subject == subject && (r.Facets & needed) == needed);

    private static long Sum(CountedRow[] rows, int needed, string? township = null) =>
        rows.Where(r => (r.Facets & needed) == needed && (township is null || r.Township == township)).Sum(r => r.Amount);
}
