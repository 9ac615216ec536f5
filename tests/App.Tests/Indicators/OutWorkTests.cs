using Wengang.App.Tests.Testing;
using Wengang.Rules.Values;
using static Wengang.App.Tests.Indicators.TestPerson;

namespace Wengang.App.Tests.Indicators;

public class OutWorkTests : FigureTest
{
    [Theory, OnBothDatabases]
    public void A_month_with_an_end_is_worked_but_not_current_at_its_end(DatabaseKind kind)
    {
        var p = new TestPerson(1);
        using var county = County(kind, [p], p.Record(), p.Spell("2023-02", "2023-04"));
        Assert.Equal(0, Value(county, "WORK-001", "2023-01-31"));
        Assert.Equal(1, Value(county, "WORK-001", "2023-02-01"));
        Assert.Equal(1, Value(county, "WORK-001", "2023-03-31"));
        Assert.Equal(0, Value(county, "WORK-001", "2023-04-01"));
        Assert.Equal(1, Value(county, "HOME-001", "2023-04-30"));
        Assert.Equal(0, Value(county, "HOME-001", "2023-01-31"));
    }

    [Theory, OnBothDatabases]
    public void Only_the_named_regions_are_out_work_and_a_person_counts_once(DatabaseKind kind)
    {
        var (a, b, c) = (new TestPerson(1), new TestPerson(2), new TestPerson(3, TestCounty.West));
        using var county = County(
            kind, [a, b, c], a.Record(), b.Record(), c.Record(),
            a.Spell("2023-01", place: WorkRegion.OwnTownship),
            b.Spell("2023-01", place: WorkRegion.OwnProvince), b.Spell("2023-03", place: WorkRegion.OwnProvince),
            c.Spell("2023-01", place: WorkRegion.OwnCounty));
        Assert.Equal(2, Value(county, "WORK-001", "2023-06-30"));
        Assert.Equal(0, Value(county, "WORK-003", "2023-06-30"));
        Assert.Equal(1, Value(county, "WORK-004", "2023-06-30"));
        Assert.Equal(1, Value(county, "WORK-005", "2023-06-30"));
        Assert.Equal(0, Value(county, "HOME-001", "2023-06-30"));
    }

    [Theory, OnBothDatabases]
    public void Monitored_persons_count_beside_the_lifted_and_others_not_at_all(DatabaseKind kind)
    {
        var (lifted, monitored, other) = (new TestPerson(1), new TestPerson(2), new TestPerson(3));
        using var county = County(
            kind, [lifted, monitored, other],
            lifted.Record(category: MonitorCategory.UnstableLifted), monitored.Record(HouseholdType.OrdinaryRural, MonitorCategory.MarginalAtRisk),
            other.Record(HouseholdType.OrdinaryRural), lifted.Spell("2023-01"), monitored.Spell("2023-01"), other.Spell("2023-01"));
        Assert.Equal(1, Value(county, "WORK-001", "2023-06-30"));
        Assert.Equal(2, Value(county, "WORK-002", "2023-06-30"));
        Assert.Equal(1, Value(county, "WORK-003", "2023-06-30"));
    }

    [Theory, OnBothDatabases]
    public void Register_and_spell_are_read_as_they_were_on_the_date(DatabaseKind kind)
    {
        var p = new TestPerson(1);
        using var county = County(
            kind, [p], p.Record(to: "2023-05-31"), p.Record(HouseholdType.OrdinaryRural, MonitorCategory.SuddenHardship, from: "2023-05-31"),
            p.Spell("2023-01", to: "2023-04-30"), p.Spell("2023-01", place: WorkRegion.OwnCounty, from: "2023-04-30"));
        Assert.Equal(1, Value(county, "WORK-003", "2023-03-31"));
        Assert.Equal(0, Value(county, "WORK-003", "2023-04-30"));
        Assert.Equal(1, Value(county, "WORK-005", "2023-05-30"));
        Assert.Equal(0, Value(county, "WORK-001", "2023-05-31"));
        Assert.Equal(1, Value(county, "WORK-002", "2023-05-31"));
    }

    [Theory, OnBothDatabases]
    public void The_share_of_last_year_end_is_rounded_half_up_and_nothing_without_a_base(DatabaseKind kind)
    {
        var people = Enumerable.Range(1, 9).Select(n => new TestPerson(n)).ToList();
        using var county = County(
            kind, people, [.. people.Select(p => p.Record()), .. people.Take(8).Select(p => p.Spell("2022-10")), people[8].Spell("2023-02")]);
        Assert.Equal(113, Value(county, "WORK-010", "2023-06-30"));
        Assert.Null(Value(county, "WORK-010", "2022-06-30"));
    }

    [Theory, OnBothDatabases]
    public void A_correction_leaves_what_was_known_before(DatabaseKind kind)
    {
        var p = new TestPerson(1);
        var wrong = p.Spell("2023-01");
        using var county = County(kind, [p], p.Record());
        var before = county.Store(wrong);
        county.Write(db => db.Bulk.Retract<Monitoring.WorkSpell>([wrong.Id]));
        Assert.Equal(1, Value(county, "WORK-001", "2023-06-30", before));
        Assert.Equal(0, Value(county, "WORK-001", "2023-06-30"));
        Assert.Equal(0, Value(county, "WORK-001", "2023-06-30", before.AddMicroseconds(-1)));
    }

    [Theory, OnBothDatabases]
    public void Seeking_work_follows_the_latest_list_of_each_township(DatabaseKind kind)
    {
        var (east, east2, west) = (new TestPerson(1), new TestPerson(2), new TestPerson(3, TestCounty.West));
        using var county = County(
            kind, [east, east2, west], east.Record(), east2.Record(), west.Record(),
            east.Plan("2023-05"), east2.Plan("2023-05"), west.Plan("2023-05"), east.Plan("2023-06", planned: false));
        Assert.Equal(0, Value(county, "SEEK-001", "2023-04-30"));
        Assert.Equal(3, Value(county, "SEEK-001", "2023-05-01"));
        Assert.Equal(1, Value(county, "SEEK-001", "2023-06-30"));
    }

    [Theory, OnBothDatabases]
    public void Checks_count_labourers_once_and_the_due_day_is_in_time(DatabaseKind kind)
    {
        var (a, b, c, d) = (new TestPerson(1), new TestPerson(2), new TestPerson(3), new TestPerson(4));
        using var county = County(
            kind, [a, b, c, d], a.Record(labour: LabourCapacity.Weak), b.Record(), c.Record(labour: LabourCapacity.Lost), d.Record(),
            a.Check("2023-05", "2023-05-25"), b.Check("2023-05", "2023-05-26"), c.Check("2023-05", "2023-05-02"), d.Check("2023-06", null));
        Assert.Equal(3, Value(county, "CHECK-001", "2023-05-31"));
        Assert.Equal(2, Value(county, "CHECK-002", "2023-05-31"));
        Assert.Equal(1, Value(county, "CHECK-003", "2023-05-31"));
        Assert.Equal(1, Value(county, "CHECK-002", "2023-06-30"));
        Assert.Equal(0, Value(county, "CHECK-003", "2023-06-30"));
    }
}
