using Wengang.App.Access;
using Wengang.App.Indicators;
using Wengang.App.Tests.Subsidies;
using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.Indicators;

/// <summary>All figures are counted in one statement: what one of them asks for must not reach into the others.</summary>
public class TogetherTests : PayCounty
{
    private static readonly DateOnly End = new(2023, 12, 31);

    /// <summary>A filter that one query leaves out is left out for the whole statement it becomes part of.</summary>
    [Theory, OnBothDatabases]
    public void A_village_counts_the_same_alone_and_with_all_figures_at_once(DatabaseKind kind)
    {
        var (here, there) = (new TestPerson(1), new TestPerson(2, TestCounty.West));
        using var county = With(kind, [here, there], [here.Record(), there.Record(), here.Spell("2023-01"), there.Spell("2023-01")]);
        Publish(county, Qingxi);
        var together = Values(county, Village, [.. IndicatorCatalogue.All.All.Select(i => i.Code)]);
        Assert.Equal(1, together["WORK-001"]);
        Assert.Equal(2, Values(county, Office, "WORK-001")["WORK-001"]);
        Assert.All(together, figure => Assert.Equal(Values(county, Village, figure.Key)[figure.Key], figure.Value));
    }

    /// <summary>Written by somebody in between, so that nothing of the one is kept for the other.</summary>
    private static Dictionary<string, decimal?> Values(TestCounty county, Actor actor, params string[] codes)
    {
        county.Write(_ => { });
        return As(county, actor, db => Figures.Compute(db, IndicatorCatalogue.All, End, null, codes).ToDictionary(f => f.Code, f => f.Value));
    }
}
