using Wengang.Rules.Findings;

namespace Wengang.Rules.Tests.Findings;

public class HouseholdRulesTests
{
    private static readonly PersonFacts Head = Someone.Household.Members[0], Spouse = Someone.Household.Members[1];
    private static readonly MonitorFacts UnstableWork = new(new Period(2023, 1), null, ["因务工就业不稳"]);

    [Fact]
    public void Heads_and_spouses()
    {
        Assert.Equal(["FIND-004"], Hits(Spouse));
        Assert.Equal(["FIND-004"], Hits(Head, Head));
        Assert.Equal(["FIND-004"], Hits(Head, Spouse, Spouse));
        Assert.Equal(["FIND-004"], Hits(Head, Spouse with { Sex = Head.Sex }));
        Assert.Empty(Hits(Head with { Relation = null }, Spouse with { Relation = null }));
    }

    [Fact]
    public void Members_must_agree()
    {
        Assert.Equal(["FIND-110"], Hits(Head, Spouse with { HouseholdType = HouseholdType.OrdinaryRural }));
        Assert.Equal(["FIND-110"], Hits(Head, Spouse with { MonitorCategory = MonitorCategory.UnstableLifted }));
        Assert.Empty(Hits(Head, Spouse with { HouseholdType = null }));
    }

    [Fact]
    public void Unstable_work_needs_somebody_who_can_work()
    {
        var none = Someone.Household with { Monitor = UnstableWork, Members = [Head with { Labour = LabourCapacity.None }] };
        Assert.Equal(["FIND-022"], Someone.Hits(none));
        Assert.Equal(["FIND-022"], Someone.Hits(Someone.Household with { Monitor = UnstableWork, AnyoneEverWorked = false }));
        Assert.Empty(Someone.Hits(Someone.Household with { Monitor = UnstableWork, AnyoneEverWorked = null }));
        Assert.Empty(Someone.Hits(none with { Monitor = UnstableWork with { EliminatedIn = new Period(2023, 2) } }));
        Assert.Empty(Someone.Hits(none with { Monitor = UnstableWork with { Risks = ["因病"] } }));
    }

    private static string[] Hits(params PersonFacts[] members) => Someone.Hits(new HouseholdCase("1", members));
}
