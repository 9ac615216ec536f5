using Wengang.Rules.Policies;

namespace Wengang.Rules.Tests.Policies;

/// <summary>Leaving out a fact never turns a decision: where it could, the case is undecided and says what is missing.</summary>
public class MissingFactTests
{
    private const string FromListing = """
        "months": 3, "bound": "atLeast", "measure": "calendarMonth", "continuity": "continuous", "fromListing": true
        """;

    private const string Trades = """
        "amount": { "kind": "byCourse", "rows": [{ "course": "电工", "amount": "1500元" }, { "course": "焊工", "amount": "1000元" }] }
        """;

    private const string Levels = """
        "amount": { "kind": "byLevel", "rows": [{ "level": 5, "amount": "1000元" }, { "level": 3, "amount": "2000元" }] }
        """;

    private static readonly DateOnly Day = new(2024, 6, 30);

    /// <summary>Work from January to March, monitored since April: only lifted people count what was before.</summary>
    [Theory]
    [InlineData(HouseholdType.Lifted, Verdict.Eligible)]
    [InlineData(HouseholdType.OrdinaryRural, Verdict.Not)]
    [InlineData(null, Verdict.Undecided)]
    public void The_kind_of_household_matters_where_one_counts_from_the_listing(HouseholdType? type, Verdict verdict)
    {
        var explained = PolicyText.Worked(FromListing).Explain(Case(spells: [Spell("2024-01-01", "2024-03-31")], monitoring: [Listed("2024-04-01")]) with { HouseholdType = type });
        Assert.Equal(verdict, explained.Decision.Verdict);
        if (type is null) Assert.Equal(["person.householdType 户类型"], explained.Missing);
    }

    [Theory]
    [InlineData("2024-01-01", "2024-06-30", Verdict.Eligible)]
    [InlineData("2024-04-01", "2024-06-30", Verdict.Eligible)]
    [InlineData("2024-05-01", "2024-06-30", Verdict.Not)]
    public void It_does_not_where_both_count_enough_or_too_little(string from, string to, Verdict verdict) =>
        Assert.Equal(verdict, PolicyText.Worked(FromListing).Decide(Case(spells: [Spell(from, to)], monitoring: [Listed("2024-04-01")])).Verdict);

    /// <summary>Listed in 2021; the risk was eliminated or not; listed again in April.</summary>
    [Theory]
    [InlineData("2022-01-01", true, Verdict.Not)]
    [InlineData(null, true, Verdict.Eligible)]
    [InlineData(null, false, Verdict.Undecided)]
    [InlineData("2024-05-01", true, Verdict.Eligible)]
    public void Who_was_listed_again_counts_from_the_new_listing(string? eliminated, bool known, Verdict verdict)
    {
        var first = new MonitorFact(2, new(2021, 1, 1), eliminated is null ? null : DateOnly.Parse(eliminated, null), null) { EliminationKnown = known };
        var facts = Case(spells: [Spell("2024-01-01", "2024-03-31")], monitoring: [first, Listed("2024-04-01")]) with { HouseholdType = HouseholdType.OrdinaryRural };
        Assert.Equal(verdict, PolicyText.Worked(FromListing).Decide(facts).Verdict);
    }

    [Theory]
    [InlineData(true, true, 150_000)]
    [InlineData(true, false, 100_000)]
    [InlineData(true, null, null)]
    [InlineData(null, true, null)]
    public void Of_two_courses_the_one_that_gives_more_counts(bool? welder, bool? electrician, int? fen)
    {
        foreach (var courses in new[] { new[] { Course("焊工", welder), Course("电工", electrician) }, [Course("电工", electrician), Course("焊工", welder)] })
        {
            var decision = Training("").Decide(Case() with { Courses = courses, Payments = [] });
            Assert.Equal((fen is null ? Verdict.Undecided : Verdict.Eligible, fen ?? 0), (decision.Verdict, decision.Fen));
        }
    }

    [Fact]
    public void A_course_that_was_paid_for_or_is_not_in_the_list_leaves_the_other()
    {
        var paid = Case() with { Courses = [Course("电工", true), Course("焊工", true)], Payments = [new PaymentFact("test-1", new(2024, 2, 1), 150_000, "电工", null, null)] };
        Assert.Equal(100_000, Training("occupation").Decide(paid).Fen);
        Assert.Equal(100_000, Training("").Decide(Case() with { Courses = [Course("美发", true), Course("焊工", true)], Payments = [] }).Fen);
        Assert.Contains("焊工", Assert.Single(Training("occupation").Explain(paid).Findings[1].Seen).Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, 100_000)]
    [InlineData(null, null)]
    [InlineData(false, 50_000)]
    public void Courses_that_are_paid_for_one_by_one_are_counted_when_all_are_known(bool? second, int? fen)
    {
        var policy = PolicyText.Good(PolicyText.With(
            "\"who\": [{ \"kind\": \"training\", \"clause\": \"一\", \"passed\": true }]", "\"amount\": { \"kind\": \"perUnit\", \"count\": \"courses\", \"amount\": \"500元\" }"));
        var decision = policy.Decide(Case() with { Courses = [Course("电工", true), Course("焊工", second)] });
        Assert.Equal((fen is null ? Verdict.Undecided : Verdict.Eligible, fen ?? 0), (decision.Verdict, decision.Fen));
    }

    [Fact]
    public void A_certificate_of_unknown_level_could_give_more()
    {
        var policy = Certificate("");
        var known = new CertificateFact("焊工", 5, new(2024, 1, 1), null);
        var unknown = new CertificateFact("电工", null, new(2024, 2, 1), null) { LevelKnown = false };
        Assert.Equal(100_000, policy.Decide(Case() with { Certificates = [known] }).Fen);
        Assert.Equal(Verdict.Undecided, policy.Decide(Case() with { Certificates = [known, unknown] }).Verdict);
        Assert.Equal(200_000, policy.Decide(Case() with { Certificates = [known, unknown with { Level = 3, LevelKnown = true }] }).Fen);
    }

    /// <summary>The higher one was paid for; the other trade is still open.</summary>
    [Fact]
    public void A_certificate_that_was_paid_for_leaves_the_other()
    {
        var facts = Case() with
        {
            Certificates = [new CertificateFact("电工", 3, new(2024, 1, 1), null), new CertificateFact("焊工", 5, new(2024, 1, 1), null)],
            Payments = [new PaymentFact("test-1", new(2024, 2, 1), 200_000, "电工", 3, null)],
        };
        Assert.Equal(100_000, Certificate("occupationLevel").Decide(facts).Fen);
    }

    [Fact]
    public void A_month_on_the_post_without_a_sheet_is_not_known()
    {
        var policy = PolicyText.Good(PolicyText.With("""
            "who": [{ "kind": "attendance", "clause": "一", "least": "80%", "bound": "atLeast" }]
            """));
        Assert.Equal(Verdict.Not, policy.Decide(Post(10, 10, 0)).Verdict);
        Assert.Equal(Verdict.Undecided, policy.Decide(Post(10, 10, null)).Verdict);
        Assert.Equal(Verdict.Eligible, policy.Decide(Post(10, 10, 8)).Verdict);
    }

    /// <summary>What the household had does not matter once the person had it; a level that is too low not, whatever the trade.</summary>
    [Fact]
    public void What_cannot_matter_is_not_asked_for()
    {
        var household = PolicyText.Good(PolicyText.With("\"frequency\": [{ \"clause\": \"一\", \"per\": \"year\", \"of\": \"household\" }]"));
        var working = Case(spells: [Spell("2024-01-01", null)]) with { Payments = [new PaymentFact("test-1", new(2024, 1, 1), 500, null, null, null)] };
        Assert.Equal(Verdict.Not, household.Decide(working).Verdict);
        Assert.Equal(Verdict.Undecided, household.Decide(working with { Payments = [] }).Verdict);

        var level = Certificate("occupationLevel\", \"orHigher\": true, \"clause\": \"一");
        var four = Case() with { Certificates = [new CertificateFact("电工", 3, new(2024, 1, 1), null)] };
        Assert.Equal(Verdict.Eligible, level.Decide(four with { Payments = [new PaymentFact("test-1", new(2024, 1, 1), 500, null, 5, null)] }).Verdict);
        Assert.Equal(Verdict.Undecided, level.Decide(four with { Payments = [new PaymentFact("test-1", new(2024, 1, 1), 500, null, 2, null)] }).Verdict);

        var cap = PolicyText.Good(PolicyText.With("\"caps\": [{ \"clause\": \"一\", \"of\": \"person\", \"per\": \"month\", \"amount\": \"500元\" }]"));
        PaymentFact YearOnly(DateOnly on) => new("test-1", on, 100, null, null, null) { OnlyYearKnown = true };
        Assert.Equal(Verdict.Eligible, cap.Decide(working with { Payments = [YearOnly(new(2023, 12, 31))] }).Verdict);
        Assert.Equal(Verdict.Undecided, cap.Decide(working with { Payments = [YearOnly(new(2024, 6, 30))] }).Verdict);
    }

    /// <summary>Of several ways the amount counts the one that is met: 2 months in the county and 3 outside.</summary>
    [Theory]
    [InlineData(2, 3, 30_000)]
    [InlineData(8, 0, 80_000)]
    [InlineData(0, 3, 30_000)]
    [InlineData(2, 2, 0)]
    public void The_amount_counts_what_fulfils_the_condition(int near, int far, long fen)
    {
        var policy = PolicyText.Good(PolicyText.With(
            """
            "who": [{ "kind": "anyOf", "clause": "一", "choices": [
              { "name": "园区", "all": [{ "kind": "worked", "clause": "一", "areas": ["county"], "months": 8, "bound": "atLeast", "measure": "calendarMonth", "continuity": "cumulative" }] },
              { "name": "省外", "all": [{ "kind": "worked", "clause": "一", "areas": ["outside"], "months": 3, "bound": "atLeast", "measure": "calendarMonth", "continuity": "cumulative" }] }] }]
            """,
            "\"amount\": { \"kind\": \"perUnit\", \"count\": \"workedMonths\", \"amount\": \"100元\" }"));
        SpellFact[] spells = [.. Months(near, AreaSet.County, new(2023, 1)), .. Months(far, AreaSet.Outside, new(2024, 1))];
        Assert.Equal(fen, policy.Decide(Case(spells)).Fen);

        static IEnumerable<SpellFact> Months(int number, int area, Period first) =>
            number == 0 ? [] : [new SpellFact { From = first.FirstDay, To = first.AddMonths(number - 1).LastDay, Areas = area }];
    }

    private static CaseFacts Case(SpellFact[]? spells = null, MonitorFact[]? monitoring = null) => new() { Case = "1", Application = Day, Spells = spells, Monitoring = monitoring };

    private static SpellFact Spell(string from, string? to) => new() { From = DateOnly.Parse(from, null), To = to is null ? DateOnly.MaxValue : DateOnly.Parse(to, null) };

    private static MonitorFact Listed(string from) => new(2, DateOnly.Parse(from, null), null, null);

    private static CourseFact Course(string name, bool? passed) => new(name, 0, new(2024, 3, 1), new(2024, 3, 20)) { Passed = passed };

    private static CaseFacts Post(params int?[] done) => Case() with
    {
        Posts = [new PostFact { From = new(2024, 4, 1), To = Day, Attendance = [.. done.Select((d, i) => (d, i)).Where(x => x.d is not null).Select(x => new AttendanceFact(new Period(2024, 4 + x.i), 10, x.d!.Value, null))] }],
    };

    private static Policy Training(string per) => PolicyText.Good(PolicyText.With("""
        "who": [{ "kind": "training", "clause": "一", "passed": true }]
        """, Trades, Frequency(per)));

    private static Policy Certificate(string per) => PolicyText.Good(PolicyText.With("""
        "who": [{ "kind": "certificate", "clause": "一" }]
        """, Levels, Frequency(per)));

    private static string Frequency(string per) => per.Length == 0 ? "\"frequency\": []" : $"\"frequency\": [{{ \"per\": \"{per}\"{(per.Contains("clause", StringComparison.Ordinal) ? "" : ", \"clause\": \"一\"")} }}]";
}
