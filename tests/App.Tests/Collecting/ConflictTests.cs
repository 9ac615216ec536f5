using Wengang.App.Collecting.Receiving;
using Wengang.App.Editing;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.Collecting;

public class ConflictTests : CollectCounty
{
    [Theory, OnBothDatabases]
    public void The_same_field_on_two_phones_waits_for_the_township_and_the_rest_is_taken(DatabaseKind kind)
    {
        using var county = Contested(kind);

        Assert.Equal((300_000, "2023-07"), (Spells(county)[^1].IncomeFen, Spells(county)[^1].EndMonth.ToString()));
        var field = Assert.Single(Assert.Single(Cases(county)).Fields);
        Assert.Equal(["3000元", "3500元"], field.Sides.Select(s => s.Words));
        Assert.Equal([true, false], field.Sides.Select(s => s.Stands));
        Assert.Equal("月收入", Download(county).Households[0].P[0].C);
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void The_townships_choice_is_registered_and_kept_with_both_sides(DatabaseKind kind)
    {
        using var county = Contested(kind);
        Settle(county, ("wage", "350000"));

        Assert.Equal((350_000, "2023-07"), (Spells(county)[^1].IncomeFen, Spells(county)[^1].EndMonth.ToString()));
        Assert.Empty(Cases(county));
        var settled = Assert.Single(Assert.Single(Cases(county, settled: true)).Fields);
        Assert.Equal(["3000元", "3500元"], settled.Kept.Select(k => k.Split('（')[0]));
        Assert.Contains("经办 核定：3500元", settled.Settled, StringComparison.Ordinal);
        Assert.Null(Download(county).Households[0].P[0].C);
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void What_stands_can_be_chosen_too(DatabaseKind kind)
    {
        using var county = Contested(kind);
        Settle(county, ("wage", "300000"));

        Assert.Equal((300_000, "2023-07"), (Spells(county)[^1].IncomeFen, Spells(county)[^1].EndMonth.ToString()));
        Assert.Empty(Cases(county));
    }

    [Theory, OnBothDatabases]
    public void Unchanged_against_changed_is_a_case_and_unchanged_can_win(DatabaseKind kind)
    {
        using var county = Open(kind, One.Spell("2023-02"));
        var (mine, hers) = (Phone(county), Phone(county));
        Send(county, mine, Entry(1, One) with { CameHome = "2023-07" });
        Assert.Equal(ReceivedState.Contested, Assert.Single(Send(county, hers, Entry(1, One, kind: "unchanged"))).State);

        Settle(county, ("work", "="));
        Assert.Null(Assert.Single(Spells(county)).EndMonth);
        Assert.Empty(Cases(county));
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void A_word_from_before_the_settlement_opens_the_case_again(DatabaseKind kind)
    {
        using var county = Contested(kind);
        Settle(county, ("wage", "350000"));

        Assert.Equal(ReceivedState.Contested, Assert.Single(Send(county, Phone(county), Entry(1, One) with { WageFen = 400_000 })).State);
        Assert.Equal(["3500元", "4000元"], Assert.Single(Assert.Single(Cases(county)).Fields).Sides.Select(s => s.Words));
        Assert.Equal(350_000, Spells(county)[^1].IncomeFen);
    }

    [Theory, OnBothDatabases]
    public void Who_comes_round_to_the_other_closes_the_case(DatabaseKind kind)
    {
        using var county = Open(kind, One.Spell("2023-02"));
        var (mine, hers) = (Phone(county), Phone(county));
        Send(county, mine, Entry(1, One) with { WageFen = 300_000 });
        Send(county, hers, Entry(1, One) with { WageFen = 350_000 });

        Assert.Equal(ReceivedState.Taken, Assert.Single(Send(county, mine, Entry(2, One) with { WageFen = 350_000 })).State);
        Assert.Empty(Cases(county));
        Assert.Equal(350_000, Spells(county)[^1].IncomeFen);
        Assert.Contains("改成了一致", Assert.Single(Assert.Single(Cases(county, settled: true)).Fields).Settled, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public void A_value_that_nobody_said_is_not_taken(DatabaseKind kind)
    {
        using var county = Contested(kind);

        Assert.Throws<EditRefusedException>(() => Settle(county, ("wage", "999")));
        Assert.Throws<EditRefusedException>(() => Settle(county));
        Assert.Single(Cases(county));
    }

    /// <summary>One says 3000; the other 3500 and that the person came home.</summary>
    private static TestCounty Contested(DatabaseKind kind)
    {
        var county = Open(kind, One.Spell("2023-02"));
        var (mine, hers) = (Phone(county), Phone(county));
        Send(county, mine, Entry(1, One) with { WageFen = 300_000 });
        var receipt = Assert.Single(Send(county, hers, Entry(1, One) with { WageFen = 350_000, CameHome = "2023-07" }));
        Assert.Equal(ReceivedState.Contested, receipt.State);
        Assert.True(receipt.Number > 0);
        return county;
    }
}
