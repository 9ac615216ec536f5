using Wengang.Rules.Findings;

namespace Wengang.Rules.Tests.Findings;

/// <summary>What makes a finding the same one: not its wording, not what changes by itself.</summary>
public class SightingTests
{
    [Fact]
    public void The_same_work_in_the_next_month_is_the_same_finding()
    {
        var june = Someone.Case with { Person = Someone.Person with { Labour = LabourCapacity.Weak, Health = HealthStatus.Disabled }, Checks = [] };
        var july = june with { Month = Someone.June.Next, Listings = [Someone.Listing with { Month = Someone.June.Next }] };
        Assert.NotEqual(One(june).Evidence, One(july).Evidence);
        Assert.Equal(One(june).Seen, One(july).Seen);
    }

    [Fact]
    public void Getting_older_is_no_new_finding()
    {
        var person = new PersonCase(Someone.Person with { Labour = LabourCapacity.None }, Someone.June);
        var later = person with { Month = Someone.June.AddMonths(12) };
        Assert.NotEqual(One(person).Evidence, One(later).Evidence);
        Assert.Equal(One(person).Seen, One(later).Seen);
    }

    [Fact]
    public void Another_amount_is_another_finding()
    {
        PersonCase Earning(int yuan) => Someone.Case with { Listings = [Someone.Listing with { Income = Fen.FromYuan(yuan) }] };
        Assert.NotEqual(One(Earning(40_000)).Seen, One(Earning(50_000)).Seen);
    }

    [Fact]
    public void The_order_of_the_members_does_not_matter()
    {
        var other = Someone.Person with { Name = "王五" };
        var household = new HouseholdCase("1", [Someone.Person, other]);
        Assert.Equal(One(household).Seen, One(household with { Members = [other, Someone.Person] }).Seen);
    }

    [Fact]
    public void Nothing_is_missing_in_a_column_that_is_not_there()
    {
        var listing = Someone.Listing with { Income = null, Channel = null, PointToPoint = null };
        var absent = ListingColumns.Income | ListingColumns.Channel | ListingColumns.PointToPoint;
        Assert.Equal(["FIND-014"], Someone.Hits(Someone.Case with { Listings = [listing] }));
        Assert.Empty(Someone.Hits(Someone.Case with { Listings = [listing with { Absent = absent }] }));
    }

    private static Finding One(PersonCase subject) => FindingRules.Check(FindingRules.OfPerson, subject).Single();

    private static Finding One(HouseholdCase subject) => FindingRules.Check(FindingRules.OfHousehold, subject).Single();
}
