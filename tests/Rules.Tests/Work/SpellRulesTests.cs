using Wengang.Rules.Work;

namespace Wengang.Rules.Tests.Work;

public class SpellRulesTests
{
    private static readonly Period May = new(2023, 5);

    private static readonly Gen<WorkSpan> Span = Gen.Select(Gen.Int[0, 30], Gen.Int[-1, 12], (start, length) =>
        new WorkSpan(new Period(2022, 1).AddMonths(start), length < 0 ? null : new Period(2022, 1).AddMonths(start + length)));

    private static readonly Gen<WorkSpan[]> Spans = Span.Array[0, 5];

    [Fact]
    public void A_spell_fills_its_last_month_but_is_not_current_after_it()
    {
        var ended = new WorkSpan(new Period(2023, 3), May);
        Assert.True(ended.Covers(May));
        Assert.False(ended.IsCurrentAtEndOf(May));
        Assert.True(ended.IsCurrentAtEndOf(May.Previous));
        Assert.False(ended.Covers(May.Next));
        Assert.False(ended.Covers(new Period(2023, 2)));
        Assert.True(new WorkSpan(May, null).IsCurrentAtEndOf(May));
    }

    [Theory]
    [InlineData("2023-03", false)]
    [InlineData("2023-02", true)]
    public void Longer_than_three_months_means_four(string start, bool expected) =>
        Assert.Equal(expected, SpellRules.QualifiesLongerThan([new WorkSpan(Period.Parse(start), null)], May, 3));

    [Fact]
    public void A_change_of_employer_does_not_break_the_run_but_a_missing_month_does()
    {
        var first = new WorkSpan(new Period(2023, 1), new Period(2023, 3));
        Assert.True(SpellRules.QualifiesLongerThan([first, new WorkSpan(new Period(2023, 4), null)], May, 3));
        Assert.False(SpellRules.QualifiesLongerThan([first, new WorkSpan(May, null)], May, 3));
        Assert.False(SpellRules.QualifiesLongerThan([new WorkSpan(new Period(2023, 1), May)], May, 3));
    }

    [Fact]
    public void The_run_is_the_longest_stretch_of_months_that_ends_there() => Gen.Select(Spans, Gen.Int[0, 45]).Sample((spans, at) =>
    {
        var end = new Period(2022, 1).AddMonths(at);
        var expected = 0;
        for (var length = 1; length <= 60; length++)
        {
            var months = Enumerable.Range(0, length).Select(back => end.AddMonths(-back));
            if (months.All(month => spans.Any(span => span.Start <= month && (span.End is null || span.End.Value >= month)))) expected = length;
        }
        var worked = SpellRules.MonthsWorked(spans, end.AddMonths(-70), end).ToHashSet();
        return SpellRules.RunLength(spans, end) == expected && SpellRules.RunLength(worked, end) == expected;
    });

    [Fact]
    public void Current_is_covered_this_month_and_the_next() => Gen.Select(Span, Gen.Int[0, 45]).Sample((span, at) =>
    {
        var month = new Period(2022, 1).AddMonths(at);
        return span.IsCurrentAtEndOf(month) == (span.Covers(month) && span.Covers(month.Next));
    });
}
