using Wengang.Rules.Policies;
using Wengang.Rules.Values;

namespace Wengang.Rules.Tests.Policies;

/// <summary>Parts of a sum with conditions of their own, and months that are paid only with enough attendance.</summary>
public class SumPartTests
{
    private static readonly Policy Bonus = PolicyText.Good(PolicyText.With("""
        "who": [{ "kind": "worked", "clause": "一", "months": 3, "bound": "atLeast", "measure": "calendarMonth", "continuity": "cumulative", "from": "yearStart" }]
        """, """
        "amount": { "kind": "sum", "parts": [
          { "name": "交通补贴", "amount": { "kind": "flat", "amount": "600元" } },
          { "name": "劳务奖补",
            "when": [
              { "kind": "worked", "clause": "二", "months": 6, "bound": "atLeast", "measure": "calendarMonth", "continuity": "cumulative", "from": "yearStart" },
              { "kind": "wages", "clause": "二", "measure": "total", "min": "10000元", "minBound": "inclusive" }
            ],
            "amount": { "kind": "flat", "amount": "1000元" } }
        ] }
        """));

    private static readonly Policy Attended = PolicyText.Good(PolicyText.With("""
        "who": [{ "kind": "post", "clause": "一", "months": 1, "bound": "atLeast", "measure": "calendarMonth", "continuity": "cumulative", "from": "yearStart" }]
        """, """
        "amount": { "kind": "perUnit", "count": "attendedPostMonths", "attendance": "90%", "amount": "300元" }
        """));

    [Theory]
    [InlineData("2024-04-30", 20_000_00, Verdict.Eligible, 600_00)]
    [InlineData("2024-06-30", 10_000_00, Verdict.Eligible, 1_600_00)]
    [InlineData("2024-06-30", 9_999_99, Verdict.Eligible, 600_00)]
    [InlineData("2024-02-29", 20_000_00, Verdict.Not, 0)]
    public void A_part_is_added_only_when_its_own_conditions_are_met(string to, long wages, Verdict verdict, long fen)
    {
        var decision = Bonus.Decide(Worked(to, [new WageFact(new Period(2024, 1), wages, -1, null)]));
        Assert.Equal((verdict, fen), (decision.Verdict, decision.Fen));
    }

    [Fact]
    public void The_arithmetic_says_why_a_part_is_left_out()
    {
        var steps = Bonus.Explain(Worked("2024-04-30", [])).Arithmetic;
        Assert.Contains(steps, step => step.StartsWith("劳务奖补：不加，没有达到：", StringComparison.Ordinal) && step.Contains("满6个自然月", StringComparison.Ordinal) && step.Contains("实际", StringComparison.Ordinal));
        Assert.Contains("合计 600元", steps);
    }

    /// <summary>Wages are not known: with six months of work the bonus hangs on them, with four it does not.</summary>
    [Theory]
    [InlineData("2024-06-30", Verdict.Undecided)]
    [InlineData("2024-04-30", Verdict.Eligible)]
    public void What_is_missing_for_a_part_matters_only_where_it_decides(string to, Verdict verdict) => Assert.Equal(verdict, Bonus.Decide(Worked(to, null)).Verdict);

    [Fact]
    public void The_conditions_of_a_part_are_checked_like_all_others()
    {
        var problem = Assert.Single(PolicyDocument.Read(PolicyText.With("""
            "amount": { "kind": "sum", "parts": [
              { "name": "甲", "amount": { "kind": "flat", "amount": "600元" } },
              { "name": "乙", "when": [{ "kind": "staff", "clause": "二", "workers": {}, "least": 3 }], "amount": { "kind": "flat", "amount": "1000元" } }
            ] }
            """)).Problems, problem => !problem.IsNote);
        Assert.Equal("amount.parts[1].when[0].kind", problem.Path);
    }

    /// <summary>Nine of ten days is enough, eight is not; a month in which nothing was due is not paid.</summary>
    [Fact]
    public void A_month_of_a_post_counts_with_enough_attendance()
    {
        var decision = Attended.Decide(OnPost((1, 10, 9), (2, 10, 8), (3, 10, 10), (4, 0, 0)));
        Assert.Equal((Verdict.Eligible, 600_00L), (decision.Verdict, decision.Fen));
    }

    [Fact]
    public void A_month_without_a_sheet_leaves_it_undecided()
    {
        var explained = Attended.Explain(OnPost((1, 10, 10), (2, 10, 10), (3, 10, 10)));
        Assert.Equal(Verdict.Undecided, explained.Decision.Verdict);
        Assert.Equal(["posts.attendance 按月出勤"], explained.Missing);
    }

    [Theory]
    [InlineData("\"count\": \"attendedPostMonths\"", "amount.attendance")]
    [InlineData("\"count\": \"postMonths\", \"attendance\": \"90%\"", "amount.attendance")]
    public void Attendance_goes_with_its_count(string keys, string path)
    {
        var problem = Assert.Single(PolicyDocument.Read(PolicyText.With("""
            "who": [{ "kind": "post", "clause": "一", "months": 1, "bound": "atLeast", "measure": "calendarMonth", "continuity": "cumulative" }]
            """, $$"""
            "amount": { "kind": "perUnit", {{keys}}, "amount": "300元" }
            """)).Problems, problem => !problem.IsNote);
        Assert.Equal(path, problem.Path);
    }

    private static CaseFacts Worked(string to, WageFact[]? wages) => new()
    {
        Case = "试", Application = new(2024, 6, 30), Spells = [new SpellFact { From = new(2024, 1, 1), To = DateOnly.Parse(to, null), Areas = AreaSet.Outside }], Wages = wages,
    };

    private static CaseFacts OnPost(params (int Month, int Due, int Done)[] sheets) => new()
    {
        Case = "试", Application = new(2024, 4, 30),
        Posts = [new PostFact { From = new(2024, 1, 1), To = DateOnly.MaxValue, Attendance = [.. sheets.Select(s => new AttendanceFact(new Period(2024, s.Month), s.Due, s.Done, null))] }],
    };
}
