using Wengang.App.Editing;
using Wengang.App.Jobs;
using Wengang.App.Messages;
using Wengang.App.Monitoring.Locking;
using Wengang.App.Monitoring.Periods;
using Wengang.App.Monitoring.Reminding;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Locking;
using Wengang.App.Tests.Testing;
using static Wengang.App.Tests.Locking.LockingCounty;

namespace Wengang.App.Tests.Messages;

public class ReminderTests
{
    private static readonly string[] Users = ["one", "two", "east", "west", "township"];

    [Theory, OnBothDatabases]
    public void Opening_a_month_tells_those_who_check(DatabaseKind kind)
    {
        using var county = new LockingCounty(kind);
        using var db = county.County.Open();
        Assert.Equal(["east", "township", "west"], Told(county, MessageKind.MonthOpened));
        Assert.Contains("东一村2023年6月", db.Set<Message>().Single(m => m.AccountId == county["east"]).Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public void Before_and_after_the_day_those_who_are_not_done_are_told_once(DatabaseKind kind)
    {
        using var county = new LockingCounty(kind);
        using (var west = county.As("west"))
        {
            DoneMarks.Set(west, June, TestCounty.West, June.FirstDay);
        }

        using var db = county.County.Open(JobActor.Service);
        var period = PeriodBook.Find(db, June)!;
        Assert.Equal(0, MonthReminders.SendDue(db, period.VillageDue.AddDays(-3)));
        Assert.Equal(1, MonthReminders.SendDue(db, period.VillageDue.AddDays(-2)));
        Assert.Equal(0, MonthReminders.SendDue(db, period.VillageDue));
        Assert.Equal(["east"], Told(county, MessageKind.DueSoon));
        Assert.Equal(1, MonthReminders.SendDue(db, period.VillageDue.AddDays(1)));
        Assert.Equal(1, MonthReminders.SendDue(db, period.TownshipDue.AddDays(1)));
        Assert.Equal(["east", "township"], Told(county, MessageKind.Overdue));
        Assert.Equal(0, MonthReminders.SendDue(db, period.TownshipDue.AddDays(60)));
    }

    [Theory, OnBothDatabases]
    public void A_clerk_reminds_the_own_villages_once_a_day(DatabaseKind kind)
    {
        using var county = new LockingCounty(kind);
        using var township = county.As("township");
        var day = new DateOnly(2023, 6, 15);
        Assert.Equal(1, MonthReminders.Remind(township, June, TestCounty.East[..9] + "000", day));
        Assert.Equal(0, MonthReminders.Remind(township, June, TestCounty.East, day));
        Assert.Throws<EditRefusedException>(() => MonthReminders.Remind(township, June, TestCounty.West, day));
        Assert.Equal(["east"], Told(county, MessageKind.Reminder));
        using var bureau = county.As("one");
        Assert.Equal(1, MonthReminders.Remind(bureau, June, CountyCode, day));
    }

    [Theory, OnBothDatabases]
    public void Unlocking_tells_who_may_approve_then_who_can_correct(DatabaseKind kind)
    {
        using var county = new LockingCounty(kind);
        county.Lock();
        using var one = county.As("one");
        using var two = county.As("two");
        var request = Unlocking.Ask(one, June, "漏报", DateTime.UtcNow.AddDays(1));
        Assert.Equal(["two"], Told(county, MessageKind.UnlockAsked));
        Unlocking.Approve(two, request.Id);
        Assert.Equal(["east", "township", "west"], Told(county, MessageKind.MonthUnlocked));
    }

    private static List<string> Told(LockingCounty county, MessageKind kind)
    {
        using var db = county.County.Open();
        var users = Users.ToDictionary(u => county[u]);
        return [.. db.Set<Message>().Where(m => m.Kind == kind).AsEnumerable().Select(m => users[m.AccountId]).Order(StringComparer.Ordinal)];
    }
}
