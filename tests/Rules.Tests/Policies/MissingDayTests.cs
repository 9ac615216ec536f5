using Wengang.Rules.Policies;
using Wengang.Rules.Values;

namespace Wengang.Rules.Tests.Policies;

/// <summary>A day that nobody wrote down is not known: the decision is undecided and names it, and it survives being stored.</summary>
public class MissingDayTests
{
    private const string Target = "\"kind\": \"target\", \"clause\": \"一\", \"anyOf\": [\"marginal\"], \"judgedOn\": \"application\"";

    [Theory]
    [InlineData("include", null, true, "person.monitoring.from 监测对象的识别日期")]
    [InlineData("exclude", null, true, "person.monitoring.from 监测对象的识别日期")]
    [InlineData("exclude", "2022-01-01", false, "person.monitoring.eliminatedOn 监测对象的风险消除日期")]
    [InlineData("include", "2022-01-01", false, null)]
    [InlineData("exclude", "2022-01-01", true, null)]
    public void Of_the_monitored(string eliminated, string? from, bool known, string? missing)
    {
        var facts = Monitored(new MonitorFact(2, from is null ? null : DateOnly.Parse(from, null), null, null) { EliminationKnown = known });
        var policy = PolicyText.Good(PolicyText.With($"\"who\": [{{ {Target}, \"riskEliminated\": \"{eliminated}\" }}]"));
        Assert.All([facts, CaseText.Read(CaseText.Write(facts))], f =>
        {
            var explained = policy.Explain(f);
            Assert.Equal(missing is null ? Verdict.Eligible : Verdict.Undecided, explained.Decision.Verdict);
            Assert.Equal(missing is null ? [] : [missing], explained.Missing);
        });
    }

    [Fact]
    public void Somebody_whose_risk_is_gone_is_refused_whenever_they_were_listed() => Assert.Equal(Verdict.Not, PolicyText.Good(PolicyText.With(
        $"\"who\": [{{ {Target}, \"riskEliminated\": \"exclude\" }}]")).Decide(Monitored(new MonitorFact(2, null, new(2023, 1, 1), null))).Verdict);

    [Theory, InlineData("2022-01-01", Verdict.Eligible), InlineData(null, Verdict.Undecided)]
    public void Where_months_count_from_the_listing(string? from, Verdict verdict)
    {
        var facts = new CaseFacts
        {
            Case = "1", Application = new(2023, 6, 1), HouseholdType = HouseholdType.OrdinaryRural, Monitoring = [new MonitorFact(2, from is null ? null : DateOnly.Parse(from, null), null, null)],
            Spells = [new SpellFact { From = new(2023, 1, 1), To = DateOnly.MaxValue }],
        };
        Assert.Equal(verdict, PolicyText.Worked("\"months\": 3, \"bound\": \"atLeast\", \"measure\": \"calendarMonth\", \"continuity\": \"continuous\", \"fromListing\": true").Decide(facts).Verdict);
    }

    [Fact]
    public void A_policy_names_the_subsidies_of_whose_payments_it_asks()
    {
        Assert.Empty(PolicyText.Good(PolicyText.With()).PaymentSchemes);
        Assert.Equal(["other-1", "test-1", "other-2"], PolicyText.Good(PolicyText.With(
            "\"exclusions\": [{ \"kind\": \"paid\", \"clause\": \"一\", \"schemes\": [\"other-1\"], \"within\": \"year\" }]",
            "\"frequency\": [{ \"clause\": \"一\", \"per\": \"year\", \"schemes\": [\"other-2\"] }]")).PaymentSchemes);
    }

    private static CaseFacts Monitored(MonitorFact episode) => new() { Case = "1", Application = new(2023, 6, 1), HouseholdType = HouseholdType.OrdinaryRural, Monitoring = [episode] };
}
