using Wengang.Rules.Policies;

namespace Wengang.Rules.Tests.Policies;

/// <summary>A subsidy for the year before is judged by that year, and paid in the year of the application: how often and how much goes by the payment.</summary>
public class YearBeforeTests
{
    private const string Before = "\"year\": { \"which\": \"previous\" }";

    [Theory]
    [InlineData("2024-01-10", Verdict.Not)]
    [InlineData("2023-01-15", Verdict.Eligible)]
    [InlineData("2022-12-31", Verdict.Eligible)]
    public void Once_a_year(string paid, Verdict verdict) =>
        Assert.Equal(verdict, Decide("\"frequency\": [{ \"clause\": \"一\", \"per\": \"year\" }]", paid, 500).Verdict);

    [Theory]
    [InlineData("2024-01-10", 50_000)]
    [InlineData("2023-01-15", 80_000)]
    public void At_most_so_much_a_year(string paid, long fen) =>
        Assert.Equal(fen, Decide("\"caps\": [{ \"clause\": \"一\", \"of\": \"person\", \"per\": \"year\", \"amount\": \"3000元\" }], \"amount\": { \"kind\": \"flat\", \"amount\": \"800元\" }", paid, 250_000).Fen);

    [Theory]
    [InlineData("2022-01-01", Verdict.Eligible)]
    [InlineData("2023-01-01", Verdict.Not)]
    public void Once_in_two_years_of_the_calendar(string paid, Verdict verdict) =>
        Assert.Equal(verdict, Decide("\"frequency\": [{ \"clause\": \"一\", \"per\": \"years\", \"years\": 2, \"counting\": \"calendar\" }]", paid, 500).Verdict);

    /// <summary>What somebody had for the year that is judged excludes.</summary>
    [Theory]
    [InlineData("2023-05-01", Verdict.Not)]
    [InlineData("2024-01-05", Verdict.Eligible)]
    public void Another_scheme_of_the_year_that_is_judged(string paid, Verdict verdict) =>
        Assert.Equal(verdict, Decide("\"exclusions\": [{ \"kind\": \"paid\", \"clause\": \"一\", \"schemes\": [\"test-1\"], \"within\": \"year\" }]", paid, 500).Verdict);

    private static Decision Decide(string member, string paid, long fen) => PolicyText.Good(PolicyText.With([Before, .. member.Split(", \"amount\": {") is [var one, var two] ? new[] { one, "\"amount\": {" + two } : [member]])).Decide(new CaseFacts
    {
        Case = "1", Application = new(2024, 1, 20), Spells = [new SpellFact { From = new(2023, 1, 1) }], Payments = [new PaymentFact("test-1", DateOnly.Parse(paid, null), fen, null, null, null)],
    });
}
