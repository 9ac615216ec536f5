using Wengang.Rules.Policies;

namespace Wengang.Rules.Tests.Policies;

/// <summary>Where a circular is silent, somebody at the bound is undecided with the rule named; everybody else is decided.</summary>
public class SilentRuleTests
{
    [Theory]
    [InlineData("2023-05-31", "2003-05-31", Verdict.Undecided)]
    [InlineData("2023-05-31", "2003-06-01", Verdict.Not)]
    [InlineData("2023-05-31", "2002-05-31", Verdict.Eligible)]
    public void An_age_bound(string application, string birth, Verdict verdict) => Check(
        "\"kind\": \"age\", \"clause\": \"一\", \"any\": { \"min\": 20 }, \"judgedOn\": \"application\"", Person(application, birth), verdict, "who[0].any.minBound");

    [Theory]
    [InlineData("2023-05-31", "2003-05-31", Verdict.Undecided)]
    [InlineData("2023-05-31", "2003-01-01", Verdict.Eligible)]
    public void The_day_of_the_age(string application, string birth, Verdict verdict) => Check(
        "\"kind\": \"age\", \"clause\": \"一\", \"any\": { \"min\": 20, \"minBound\": \"inclusive\" }", Person(application, birth), verdict, "who[0].judgedOn");

    [Theory]
    [InlineData("2023-02-10", "2023-05-09", Verdict.Eligible)]
    [InlineData("2023-02-10", "2023-05-08", Verdict.Eligible)]
    [InlineData("2023-02-10", "2023-04-30", Verdict.Undecided)]
    [InlineData("2023-02-10", "2023-03-30", Verdict.Not)]
    public void How_months_are_counted(string from, string to, Verdict verdict)
    {
        // Three calendar months, but from date to date only two and some days.
        var expected = to == "2023-05-08" ? Verdict.Undecided : verdict;
        Check("\"kind\": \"worked\", \"clause\": \"一\", \"months\": 3, \"bound\": \"atLeast\", \"continuity\": \"continuous\"", Spell(from, to), expected, "who[0].measure");
    }

    [Fact]
    public void Whether_a_break_breaks() => Check(
        "\"kind\": \"worked\", \"clause\": \"一\", \"months\": 2, \"bound\": \"atLeast\", \"measure\": \"calendarMonth\"",
        new CaseFacts { Case = "1", Application = new(2023, 12, 1), Spells = [Of("2023-01-01", "2023-01-31"), Of("2023-04-01", "2023-04-30")] }, Verdict.Undecided, "who[0].continuity");

    [Theory]
    [InlineData("2023-06-01", "include", Verdict.Eligible)]
    [InlineData("2023-06-01", "exclude", Verdict.Not)]
    [InlineData("2023-06-01", null, Verdict.Undecided)]
    [InlineData("2023-06-02", "exclude", Verdict.Eligible)]
    [InlineData("2023-06-02", null, Verdict.Eligible)]
    public void An_eliminated_risk(string eliminated, string? said, Verdict verdict) => Check(
        $"\"kind\": \"target\", \"clause\": \"一\", \"anyOf\": [\"marginal\"], \"judgedOn\": \"application\"{(said is null ? "" : $", \"riskEliminated\": \"{said}\"")}",
        new CaseFacts { Case = "1", Application = new(2023, 6, 1), Monitoring = [new MonitorFact(2, new(2022, 1, 1), DateOnly.Parse(eliminated, null), null)] },
        verdict, "who[0].riskEliminated");

    [Fact]
    public void Not_met_beats_unknown()
    {
        var policy = PolicyText.Good(PolicyText.With("""
            "who": [{ "kind": "labour", "clause": "一", "anyOf": ["ordinary"] }, { "kind": "status", "clause": "一", "anyOf": ["retired"] }]
            """));
        Assert.Equal(Verdict.Not, policy.Decide(new CaseFacts { Case = "1", Application = new(2023, 1, 1), Labour = LabourCapacity.Lost }).Verdict);
        Assert.Equal(Verdict.Undecided, policy.Decide(new CaseFacts { Case = "1", Application = new(2023, 1, 1), Labour = LabourCapacity.Ordinary }).Verdict);
    }

    private static void Check(string condition, CaseFacts facts, Verdict verdict, string rule)
    {
        var explained = PolicyText.Good(PolicyText.With($"\"who\": [{{ {condition} }}]")).Explain(facts);
        Assert.Equal(verdict, explained.Decision.Verdict);
        if (verdict == Verdict.Undecided) Assert.Contains(explained.Missing, missing => missing.StartsWith("政策未写明：" + rule, StringComparison.Ordinal));
    }

    private static CaseFacts Person(string application, string birth) => new() { Case = "1", Application = DateOnly.Parse(application, null), Birth = DateOnly.Parse(birth, null) };

    private static CaseFacts Spell(string from, string to) => new() { Case = "1", Application = new(2023, 12, 1), Spells = [Of(from, to)] };

    private static SpellFact Of(string from, string to) => new() { From = DateOnly.Parse(from, null), To = DateOnly.Parse(to, null) };
}
