using Wengang.Rules.Policies;
using Wengang.Rules.Work;

namespace Wengang.Rules.Tests.Policies;

/// <summary>Months and days of work against an oracle that walks over every day.</summary>
public class RunCounterTests
{
    private static readonly DateOnly Origin = new(2022, 11, 20);

    private static readonly Gen<(int From, int Length)[]> Spells = Gen.Select(Gen.Int[0, 400], Gen.Int[1, 90]).Array[0, 6];

    [Theory]
    [InlineData("calendarMonth", "continuous")]
    [InlineData("calendarMonth", "cumulative")]
    [InlineData("dateToDate", "continuous")]
    [InlineData("day", "continuous")]
    [InlineData("day", "cumulative")]
    public void The_same_as_counting_day_by_day(string measure, string continuity) =>
        Gen.Select(Spells, Gen.Int[0, 20], Gen.Int[1, 6], Gen.Bool).Sample((spells, gap, number, exact) =>
        {
            if (continuity == "cumulative") gap = 0;
            var length = Oracle(spells, measure, continuity == "continuous", gap, number);
            var wanted = measure == "day" ? number * 30 : number;
            var expected = length > wanted || (length == wanted && exact) || (measure == "dateToDate" && length == wanted + 0.5);
            var terms = $"""{(measure == "day" ? $"\"days\": {wanted}" : $"\"months\": {wanted}, \"measure\": \"{measure}\"")}, "bound": "{(exact ? "atLeast" : "moreThan")}", "continuity": "{continuity}"{(gap > 0 ? $", \"gapDays\": {gap}" : "")}""";
            Assert.Equal(expected ? Verdict.Eligible : Verdict.Not, PolicyText.Worked(terms).Decide(Facts(spells)).Verdict);
        }, iter: 700);

    /// <summary>The rule of figure SUB-001 and the policy of the sample county say the same of spells known by month.</summary>
    [Fact]
    public void Longer_than_three_months_is_the_rule_of_the_figure() =>
        Gen.Select(Gen.Select(Gen.Int[0, 14], Gen.Int[0, 8], Gen.Bool).Array[0, 4], Gen.Int[3, 15]).Sample((spells, last) =>
        {
            var first = new Period(2022, 1);
            var end = first.AddMonths(last);
            var spans = spells.Select(s => new WorkSpan(first.AddMonths(s.Item1), s.Item3 ? null : first.AddMonths(s.Item1 + s.Item2))).ToArray();
            var facts = new CaseFacts
            {
                Case = "1", Application = end.LastDay,
                Spells = [.. spans.Select(span => new SpellFact { From = span.Start.FirstDay, To = span.End?.LastDay ?? DateOnly.MaxValue, EndKnownByMonth = span.End is not null, Areas = AreaSet.Outside })],
            };
            var policy = PolicyText.Worked("""
                "areas": ["outside"], "months": 3, "bound": "moreThan", "measure": "calendarMonth", "continuity": "continuous", "current": true
                """);
            Assert.Equal(SpellRules.QualifiesLongerThan(spans, end, 3), policy.Decide(facts).Verdict == Verdict.Eligible);
        }, iter: 1000);

    [Theory]
    [InlineData("2023-01-31", "2023-02-27", false)]
    [InlineData("2023-01-31", "2023-02-28", true)]
    [InlineData("2024-01-31", "2024-02-29", true)]
    [InlineData("2023-01-15", "2023-02-14", true)]
    [InlineData("2023-01-15", "2023-02-13", false)]
    [InlineData("2023-02-28", "2023-03-27", true)]
    public void A_month_from_date_to_date(string from, string to, bool full)
    {
        var policy = PolicyText.Worked("\"months\": 1, \"bound\": \"atLeast\", \"measure\": \"dateToDate\", \"continuity\": \"continuous\"");
        var facts = new CaseFacts { Case = "1", Application = new(2025, 1, 1), Spells = [new SpellFact { From = DateOnly.Parse(from, null), To = DateOnly.Parse(to, null) }] };
        Assert.Equal(full ? Verdict.Eligible : Verdict.Not, policy.Decide(facts).Verdict);
    }

    /// <summary>Days over are put together only when they come from several stretches.</summary>
    [Theory]
    [InlineData("2023-01-01/2023-03-30", 3, false)]
    [InlineData("2023-01-01/2023-03-31", 3, true)]
    [InlineData("2023-03-01/2023-03-30", 1, false)]
    [InlineData("2023-03-01/2023-03-15 2023-05-01/2023-05-15", 1, true)]
    [InlineData("2023-03-01/2023-03-15 2023-05-01/2023-05-14", 1, false)]
    [InlineData("2023-03-01/2023-03-30 2023-05-01/2023-05-31", 2, false)]
    public void Months_from_date_to_date_taken_together(string stretches, int months, bool enough)
    {
        var policy = PolicyText.Worked($"\"months\": {months}, \"bound\": \"atLeast\", \"measure\": \"dateToDate\", \"continuity\": \"cumulative\"");
        var spells = stretches.Split(' ').Select(text => text.Split('/')).Select(days => new SpellFact { From = DateOnly.Parse(days[0], null), To = DateOnly.Parse(days[1], null) });
        Assert.Equal(enough ? Verdict.Eligible : Verdict.Not, policy.Decide(new CaseFacts { Case = "1", Application = new(2025, 1, 1), Spells = [.. spells] }).Verdict);
    }

    [Fact]
    public void What_is_missing_is_really_enough() => Spells.Where(spells => spells.Length > 0).Sample(spells =>
    {
        var policy = PolicyText.Worked("\"months\": 3, \"bound\": \"atLeast\", \"measure\": \"dateToDate\", \"continuity\": \"continuous\"");
        var facts = Facts(spells);
        if (policy.Explain(facts).Nearest is not [var words]) return;
        var dates = System.Text.RegularExpressions.Regex.Matches(words, @"(\d+)年(\d+)月(\d+)日").Select(m => new DateOnly(Int(m, 1), Int(m, 2), Int(m, 3))).ToList();
        Assert.Equal(Verdict.Eligible, With(dates[^2], dates[^1]));
        Assert.Equal(Verdict.Not, With(dates[^2], dates[^1].AddDays(-1)));

        Verdict With(DateOnly from, DateOnly to) => policy.Decide(new CaseFacts
        {
            Case = "1", Application = to, Spells = [.. facts.Spells!, new SpellFact { From = from, To = to }],
        }).Verdict;
        static int Int(System.Text.RegularExpressions.Match match, int group) => int.Parse(match.Groups[group].Value, null);
    }, iter: 200);

    private static CaseFacts Facts((int From, int Length)[] spells) => new()
    {
        Case = "1", Application = new(2024, 12, 31),
        Spells = [.. spells.Select(s => new SpellFact { From = Origin.AddDays(s.From), To = Origin.AddDays(s.From + s.Length - 1), Areas = AreaSet.Outside })],
    };

    /// <summary>The greatest length of a run, by walking over the days; half a unit for days beyond full months.</summary>
    private static double Oracle((int From, int Length)[] spells, string measure, bool continuous, int gap, int number)
    {
        var days = spells.SelectMany(s => Enumerable.Range(s.From, s.Length)).Distinct().Order().ToList();
        if (days.Count == 0) return 0;
        var runs = new List<List<int>> { new() };
        foreach (var day in days)
        {
            var before = runs[^1].Count == 0 ? day : runs[^1][^1];
            var joined = !continuous || day - before - 1 <= gap || (measure == "calendarMonth" && Month(day) - Month(before) <= 1);
            if (!joined) runs.Add([]);
            runs[^1].Add(day);
        }
        return runs.Max(run => measure switch { "day" => run.Count, "calendarMonth" => run.Select(Month).Distinct().Count(), _ => Full(run, number) });
    }

    /// <summary>The wanted number when the run fills it exactly, a half more when days are left over, another month when it is longer.</summary>
    private static double Full(List<int> run, int number)
    {
        var start = Origin.AddDays(run[0]);
        var worked = run.Count;
        var needed = number == 0 ? 0 : Enumerable.Range(1, 400).First(length => IsFull(start, start.AddDays(length), number));
        return worked == needed ? number : worked > needed ? number + 0.5 : 0;
    }

    private static bool IsFull(DateOnly start, DateOnly after, int months)
    {
        var target = new Period(start.Year, start.Month).AddMonths(months);
        return start.Day <= target.LastDay.Day ? after >= new DateOnly(target.Year, target.Month, start.Day) : after > target.LastDay;
    }

    private static int Month(int day) => Origin.AddDays(day) is var date ? date.Year * 12 + date.Month : 0;
}
