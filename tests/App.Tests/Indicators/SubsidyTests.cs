using Wengang.App.Tests.Testing;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Indicators;

public class SubsidyTests : FigureTest
{
    [Theory, OnBothDatabases]
    public void The_run_of_months_must_be_longer_than_three(DatabaseKind kind)
    {
        var (since_february, since_march) = (new TestPerson(1), new TestPerson(2));
        using var county = County(
            kind, [since_february, since_march], since_february.Record(), since_march.Record(),
            since_february.Spell("2023-02"), since_march.Spell("2023-03"));
        Assert.Equal(1, Value(county, "SUB-001", "2023-05-31"));
        Assert.Equal(0, Value(county, "SUB-001", "2023-04-30"));
        Assert.Equal(2, Value(county, "SUB-001", "2023-06-30"));
    }

    [Theory, OnBothDatabases]
    public void A_change_without_a_missing_month_does_not_break_the_run(DatabaseKind kind)
    {
        var (changed, paused, moved) = (new TestPerson(1), new TestPerson(2), new TestPerson(3));
        using var county = County(
            kind, [changed, paused, moved], changed.Record(), paused.Record(), moved.Record(),
            changed.Spell("2023-01", "2023-03"), changed.Spell("2023-04"),
            paused.Spell("2023-01", "2023-03"), paused.Spell("2023-05"),
            moved.Spell("2023-01", to: "2023-04-30"), moved.Spell("2023-01", place: WorkRegion.OwnProvince, from: "2023-04-30", to: "2023-05-31"),
            moved.Spell("2023-01", from: "2023-05-31"));
        Assert.Equal(1, Value(county, "SUB-001", "2023-05-31"));
    }

    [Theory, OnBothDatabases]
    public void Who_has_come_home_or_cannot_work_or_is_not_of_the_group_has_no_claim(DatabaseKind kind)
    {
        var (ended, lost, other) = (new TestPerson(1), new TestPerson(2), new TestPerson(3));
        using var county = County(
            kind, [ended, lost, other], ended.Record(), lost.Record(labour: LabourCapacity.Lost), other.Record(HouseholdType.OrdinaryRural),
            ended.Spell("2023-01", "2023-05"), lost.Spell("2023-01"), other.Spell("2023-01"));
        Assert.Equal(0, Value(county, "SUB-001", "2023-05-31"));
        Assert.Equal(1, Value(county, "SUB-001", "2023-04-30"));
    }
}
