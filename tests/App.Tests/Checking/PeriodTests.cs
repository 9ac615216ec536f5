using Wengang.App.Access;
using Wengang.App.Calendars;
using Wengang.App.Editing;
using Wengang.App.Monitoring.Periods;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Monitoring;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Checking;

public class PeriodTests : CheckedCounty
{
    [Theory, OnBothDatabases]
    public void A_month_opens_with_its_due_days_on_working_days(DatabaseKind kind)
    {
        using var county = Open(kind);
        using var db = county.Open();
        Assert.False(PeriodBook.Open(db, July, Midsummer));
        var july = PeriodBook.Find(db, July)!;
        Assert.Equal((new DateOnly(2023, 7, 20), new DateOnly(2023, 7, 25), new DateOnly(2023, 7, 28)), (july.VillageDue, july.TownshipDue, july.CountyDue));
        Assert.Throws<EditRefusedException>(() => PeriodBook.Open(db, July.Next, Midsummer));

        (new MonitoringSettings() with { VillageDueDay = 24, TownshipDueDay = 30, CountyDueDay = 31 }).Save(db);
        Assert.True(PeriodBook.Open(db, Period.Parse("2023-06"), Midsummer));
        var june = PeriodBook.Find(db, Period.Parse("2023-06"))!;

        // 24 June is a Saturday and free, 25 June a Sunday that is worked.
        Assert.Equal((new DateOnly(2023, 6, 25), new DateOnly(2023, 6, 30), new DateOnly(2023, 6, 30)), (june.VillageDue, june.TownshipDue, june.CountyDue));
    }

    [Theory, OnBothDatabases]
    public void The_calendar_goes_on_once_a_month_was_opened_by_hand(DatabaseKind kind)
    {
        using var county = County(kind, []);
        using var db = county.Open();
        Assert.False(PeriodBook.OpenDue(db, Midsummer));
        PeriodBook.Open(db, July, Midsummer);
        Assert.False(PeriodBook.OpenDue(db, Midsummer));
        Assert.True(PeriodBook.OpenDue(db, new DateOnly(2023, 8, 1)));
        Assert.False(PeriodBook.OpenDue(db, new DateOnly(2023, 12, 1)));
    }

    [Theory, OnBothDatabases]
    public void A_village_is_marked_as_done_and_that_is_taken_back_with_a_reason(DatabaseKind kind)
    {
        using var county = Open(kind);
        using var db = county.Open(Worker());
        Assert.True(DoneMarks.Set(db, July, TestCounty.East, Midsummer));
        Assert.False(DoneMarks.Set(db, July, TestCounty.East, Midsummer));
        Assert.Throws<EditRefusedException>(() => DoneMarks.Set(db, July, TestCounty.West, Midsummer));
        Assert.Throws<EditRefusedException>(() => DoneMarks.TakeBack(db, July, TestCounty.East, " "));
        Assert.True(DoneMarks.TakeBack(db, July, TestCounty.East, "还有三户没核"));
        Assert.False(DoneMarks.TakeBack(db, July, TestCounty.East, "还有三户没核"));
        Assert.True(DoneMarks.Set(db, July, TestCounty.East, Midsummer));
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void Who_must_be_checked_is_data_and_the_figure_follows(DatabaseKind kind)
    {
        using var county = Open(kind);
        Assert.Equal(3, Value(county, "CHECK-001", "2023-07-31"));
        using var db = county.Open();
        (new MonitoringSettings() with { People = new CheckedPeople(true, false, [LabourCapacity.Skilled]) }).Save(db);
        Assert.Equal(0, Value(county, "CHECK-001", "2023-07-31"));
        using var worker = county.Open(Worker());
        Assert.Throws<UnauthorizedAccessException>(() => new MonitoringSettings().Save(worker));
    }

    [Theory, OnBothDatabases]
    public void A_year_of_holidays_is_set_as_a_whole(DatabaseKind kind)
    {
        using var county = County(kind, []);
        using var db = county.Open();
        var saturday = new DateOnly(2023, 7, 15);
        Assert.False(CalendarBook.Read(db).IsWorkingDay(saturday));
        CalendarBook.SetYear(db, 2023, [new SpecialDay { Day = saturday, IsWorked = true, Name = "调休" }]);
        Assert.True(CalendarBook.Read(db).IsWorkingDay(saturday));
        Assert.True(CalendarBook.Read(db).IsWorkingDay(new DateOnly(2023, 10, 2)));
        Assert.False(CalendarBook.Read(db).IsWorkingDay(new DateOnly(2026, 10, 2)));
        Assert.Throws<ArgumentException>(() => CalendarBook.SetYear(db, 2024, [new SpecialDay { Day = saturday, Name = "" }]));
    }
}
