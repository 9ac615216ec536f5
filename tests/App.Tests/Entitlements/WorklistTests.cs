using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Entitlements;
using Wengang.App.Indicators;
using Wengang.App.Indicators.Listing;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Subsidies;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Subsidies.Flow;

namespace Wengang.App.Tests.Entitlements;

/// <summary>Who could have what, and what of it is urgent: as figures that agree with their lists.</summary>
public class WorklistTests : PayCounty
{
    /// <summary>Cells of every list of people before and after those of its own.</summary>
    private const int Before = 10, After = 4;

    private static readonly TestPerson Back = new(8);
    private static readonly TestPerson Fresh = new(9);

    [Theory, OnBothDatabases]
    public void Newly_eligible_not_applied_and_about_to_lose(DatabaseKind kind)
    {
        using var county = With(
            kind, [One, Two, Fresh, Back],
            [.. new[] { One, Two, Fresh, Back }.Select(p => p.Record()), One.Spell("2023-01"), Two.Spell("2023-01"), Fresh.Spell("2023-03"), Back.Spell("2023-01", "2023-06")]);
        Publish(county, Qingxi);
        Run(county, "2023-05-31");
        Assert.Equal((3, 3, 0, 0), Values(county, "2023-05-31"));
        Run(county, "2023-06-12");
        Assert.Equal((4, 1, 0, 1), Values(county, "2023-06-12"));
        Run(county, "2023-06-30");
        Assert.Equal((3, 1, 0, 0), Values(county, "2023-06-30"));
        Assert.Equal((3, 3, 0, 0), Values(county, "2023-05-31"));

        Act(county, Village, ClaimAct.Withdraw, TestPerson.Day("2023-06-30"), Claim(county, One).Id);
        Assert.Equal(1, Value(county, "SUB-042", "2023-06-30"));
        Assert.Equal(0, Value(county, "SUB-042", "2023-06-29"));
    }

    [Theory, OnBothDatabases]
    public void The_last_fortnight_of_a_policy_and_the_end_of_it(DatabaseKind kind)
    {
        using var county = Open(kind);
        Run(county, "2023-12-01");
        Act(county, Village, ClaimAct.Withdraw, TestPerson.Day("2023-12-01"), Claim(county, One).Id);
        Assert.Equal((0, 1), (Value(county, "SUB-044", "2023-12-15"), Value(county, "SUB-044", "2023-12-16")));
        Assert.Equal((1, 0), (Value(county, "SUB-042", "2023-12-31"), Value(county, "SUB-042", "2024-01-01")));
        var row = Assert.Single(Rows(county, "SUB-044", "2023-12-16"));
        Assert.Equal(["外出务工交通补贴", "清乡振字〔2023〕6号", TestPerson.Day("2023-12-01"), 500m, TestPerson.Day("2023-12-31"), 15], row);
    }

    [Theory, OnBothDatabases]
    public void Applied_and_not_decided_decided_and_not_paid_with_the_days(DatabaseKind kind)
    {
        using var county = Open(kind);
        Make(county);
        var id = Claim(county, One).Id;
        var day = Reviewed(county, id).AddDays(-10);
        Assert.Equal((1, 1), (Value(county, "SUB-032", $"{day:yyyy-MM-dd}"), Value(county, "SUB-031", $"{day:yyyy-MM-dd}")));
        Assert.Equal(2, Value(county, "SUB-032", "2023-07-12"));
        Assert.Equal((10, 5), ((int)Assert.Single(Rows(county, "SUB-032", "2023-07-13"))[^1]!, (int)Assert.Single(Rows(county, "SUB-031", "2023-07-18"))[^1]!));
    }

    private static (decimal?, decimal?, decimal?, decimal?) Values(TestCounty county, string day) =>
        (Value(county, "SUB-040", day), Value(county, "SUB-041", day), Value(county, "SUB-042", day), Value(county, "SUB-043", day));

    private static void Run(TestCounty county, string day) =>
        As(county, Actor.Local("t"), db => EntitlementRun.Run(db, TestPerson.Day(day), TestPerson.Day(day), OperationSource.Job));

    private static List<IReadOnlyList<object?>> Rows(TestCounty county, string code, string day)
    {
        using var db = county.Open();
        return [.. EvidenceList.Of(db, IndicatorCatalogue.All[code], new EvidenceChoice(code, TestPerson.Day(day))).Rows.Select(r => (IReadOnlyList<object?>)[.. r.Cells.Skip(Before).SkipLast(After)])];
    }
}
