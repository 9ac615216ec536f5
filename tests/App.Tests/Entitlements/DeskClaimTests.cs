using Wengang.App.Editing;
using Wengang.App.Entitlements;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Subsidies;
using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.Entitlements;

/// <summary>A claim at the desk: the policy's opinion goes with it to the reviewer, a wrong kind of time is refused.</summary>
public class DeskClaimTests : PayCounty
{
    [Theory, OnBothDatabases]
    public void What_the_policy_says_otherwise_stands_in_the_reason(DatabaseKind kind)
    {
        var three = new TestPerson(3);
        using var county = With(kind, [One, Two, three], [One.Record(), Two.Record(), three.Record(), One.Spell("2023-01"), Two.Spell("2023-01")]);
        Publish(county, Qingxi);
        Make(county, One, "2023", "500");
        Make(county, Two, "2023", "1000");
        Make(county, three, "2023", "500");
        Assert.Equal("在外务工", Claim(county, One).Reason);
        Assert.Equal("在外务工（系统按政策核对：符合，应为 500 元）", Claim(county, Two).Reason);
        Assert.StartsWith("在外务工（系统按政策核对：不符合，", Claim(county, three).Reason, StringComparison.Ordinal);
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void A_yearly_subsidy_is_not_claimed_for_a_month_or_for_life(DatabaseKind kind)
    {
        using var county = Open(kind);
        foreach (var period in new[] { "life", "2023-05", "2023-Q2", "2021/2023" })
        {
            Assert.Contains("2023 的样子", Assert.Throws<EditRefusedException>(() => Make(county, One, period, "500")).Message, StringComparison.Ordinal);
        }

        Make(county, One, "2022", "500");
        Assert.Equal(("2022", "在外务工（系统按政策核对：现在核的是2023年，这一期没有核对）"), (Claim(county, One).Period, Claim(county, One).Reason));
    }

    private static long Make(TestCounty county, TestPerson person, string period, string yuan) =>
        As(county, Village, db => DeskClaim.Make(db, person.Identity, "transport", period, yuan, "在外务工", Day));
}
