using Wengang.App.Access;
using Wengang.App.Monitoring.Checking;
using Wengang.App.Monitoring.Lists;
using Wengang.App.Monitoring.Periods;
using Wengang.App.People;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Checking;

public class ListTests : CheckedCounty
{
    [Theory, OnBothDatabases]
    public void The_list_shows_last_months_truth_and_this_months_answers(DatabaseKind kind)
    {
        using var county = Open(kind, One.Spell("2023-02"));
        Post(county, Answer(Two, AnswerKind.Unreachable));
        var village = Read(county, Worker())!;
        var household = Assert.Single(village.Households);
        Assert.Equal((1, "甲1", false), (household.Number, household.HeadName, household.IsSettled));
        var (one, two) = (household.People[0], household.People[1]);
        Assert.Equal(("省外务工", false), (one.State, one.IsChecked));
        Assert.Equal((AnswerKind.Unreachable, true, false), (two.Answer!.Kind, two.IsChecked, two.IsSettled));
        Assert.Null(village.Done);
        Assert.Null(Read(county, Worker(TestCounty.West)));
    }

    [Theory, OnBothDatabases]
    public void Households_are_walked_in_the_order_that_was_arranged(DatabaseKind kind)
    {
        using var county = With(kind, [One, Two], One.Record());
        county.Write(db =>
        {
            db.Bulk.Insert<Household>([new Household { Id = 2, Code = "H0002", RegionCode = TestCounty.East }]);
            TestCounty.Store(db, [Moved(Two)]);
        });
        using (var db = county.Open())
        {
            PeriodBook.Open(db, July, Midsummer);
        }

        Assert.Equal([1L, 2L], Read(county, Worker())!.Households.Select(h => h.Id));
        using (var db = county.Open(Worker()))
        {
            WalkingOrders.Set(db, CheckVillage.Read(db, TestCounty.East, July, new MonitoringSettings())!, [2, 1]);
        }

        Assert.Equal([2L, 1L], Read(county, Worker())!.Households.Select(h => h.Id));
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void Progress_counts_as_the_figures_count_and_late_places_show(DatabaseKind kind)
    {
        using var county = Open(kind);
        Post(county, Answer(One));
        Post(county, Answer(Two, AnswerKind.Unreachable));
        using var db = county.Open();
        DoneMarks.Set(db, July, TestCounty.East, new DateOnly(2023, 7, 21));
        var progress = CheckProgress.Read(db, PeriodBook.Find(db, July)!, new MonitoringSettings());
        Assert.Equal((3, 2, 2, 1), (progress.Total.Due, progress.Total.Checked, progress.Total.InTime, progress.Total.Unreachable));
        Assert.Equal([(2, 2), (1, 0)], progress.Townships.Select(t => (t.Due, t.Checked)));
        var (east, west) = (progress.Villages.Single(v => v.Code == TestCounty.East), progress.Villages.Single(v => v.Code == TestCounty.West));
        Assert.True(east.IsLate(Midsummer));
        Assert.False(west.IsLate(new DateOnly(2023, 7, 20)));
        Assert.True(west.IsLate(new DateOnly(2023, 7, 21)));
        using var own = county.Open(Worker(TestCounty.West));
        Assert.Equal(1, CheckProgress.Read(own, PeriodBook.Find(own, July)!, new MonitoringSettings()).Total.Due);
    }

    private static CheckVillage? Read(TestCounty county, Actor actor)
    {
        using var db = county.Open(actor);
        return CheckVillage.Read(db, TestCounty.East, July, MonitoringSettings.Read(db));
    }

    private static PersonRecord Moved(TestPerson person)
    {
        var record = person.Record();
        return new PersonRecord
        {
            PersonId = person.Id, HouseholdId = 2, Name = record.Name, HouseholdType = record.HouseholdType, Labour = record.Labour, RegionCode = record.RegionCode, ValidFrom = record.ValidFrom,
        };
    }
}
