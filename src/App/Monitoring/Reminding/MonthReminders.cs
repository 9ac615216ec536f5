using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Messages;
using Wengang.App.Monitoring.Locking;
using Wengang.App.Monitoring.Periods;
using Wengang.App.Regions;
using Wengang.Rules.Texts;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Reminding;

/// <summary>Reminds those who are not done with a month: by the calendar, and when a clerk asks for it.</summary>
public static class MonthReminders
{
    private const int DaysBefore = 2;

    /// <summary>A month that was opened long after its days is nobody's fault.</summary>
    private const int DaysAfter = 10;

    private static readonly DivisionLevel[] Levels = [DivisionLevel.Village, DivisionLevel.Township];

    /// <summary>What the clock does: two days before a level's day, and once when it is over, the workers of the places that are not done.</summary>
    /// <param name="db">A session of the system itself.</param>
    /// <param name="today">The local day.</param>
    /// <returns>How many people were told.</returns>
    public static int SendDue(Db db, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(db);
        var due = db.Set<MonitoringPeriod>().AsNoTracking().Where(p => p.State != PeriodState.Locked).ToList()
            .SelectMany(p => Levels.Select(level => (Period: p, Level: level, Kind: KindOn(today, DueOf(p, level))))).Where(d => d.Kind is not null);
        return due.Sum(d => Send(db, d.Period, d.Level, d.Kind!.Value));
    }

    /// <summary>Reminds the workers of the villages at or below a place that are not marked as done; each at most once a day.</summary>
    /// <param name="db">The session; the place lies in its scope.</param>
    /// <param name="month">An open month.</param>
    /// <param name="code">12 digits of the county, a township or a village.</param>
    /// <param name="today">The local day.</param>
    /// <returns>How many people were told.</returns>
    /// <exception cref="EditRefusedException">It cannot be.</exception>
    public static int Remind(Db db, Period month, string code, DateOnly today)
    {
        db.Actor.Require(Permission.VerifyChecks);
        if (PeriodBook.Find(db, month) is not { TakesAnswers: true } period)
        {
            throw new EditRefusedException($"{ChineseDate.Month(month)}没有开启或已经锁定，不用催办。");
        }

        var prefix = code.EndsWith("000000", StringComparison.Ordinal) ? code[..6] : code.EndsWith("000", StringComparison.Ordinal) ? code[..9] : code;
        var places = PlacesNotDone.Read(db, period, DivisionLevel.Village).Where(p => p.Code.StartsWith(prefix, StringComparison.Ordinal)).ToList();
        if (places.Count == 0)
        {
            throw new EditRefusedException("这里的村都已标记完成，或不在您的辖区内，不用催办。");
        }

        using var operation = db.Begin(OperationKind.Reminded, $"催办{ChineseDate.Month(month)}月监测：{places.Count}个村", OperationSource.Page);
        var notices = MonthWorkers.Notices(db, Role.VillageWorker, places, MonthNotices.Words(month, period.VillageDue));
        var told = Outbox.Add(db, MessageKind.Reminder, $"month {month} reminder {today:yyyy-MM-dd}", MonthNotices.Link(month), notices);
        if (told > 0)
        {
            operation.Complete();
        }

        return told;
    }

    internal static MessageKind? KindOn(DateOnly today, DateOnly due) =>
        today > due ? (today <= due.AddDays(DaysAfter) ? MessageKind.Overdue : null) : today >= due.AddDays(-DaysBefore) ? MessageKind.DueSoon : null;

    private static DateOnly DueOf(MonitoringPeriod period, DivisionLevel level) => level == DivisionLevel.Village ? period.VillageDue : period.TownshipDue;

    private static int Send(Db db, MonitoringPeriod period, DivisionLevel level, MessageKind kind)
    {
        var key = $"month {period.Month} {kind} {level}";
        if (db.Set<Message>().Any(m => m.Key == key))
        {
            return 0;
        }

        var notices = MonthWorkers.Notices(db, MonthWorkers.RoleAt(level), PlacesNotDone.Read(db, period, level), MonthNotices.Words(period.Month, DueOf(period, level)));
        if (notices.Count == 0)
        {
            return 0;
        }

        using var operation = db.Begin(OperationKind.Reminded, $"{ChineseDate.Month(period.Month)}月监测：{MessageKinds.List.NameOf(kind)}", OperationSource.Job);
        var told = Outbox.Add(db, kind, key, MonthNotices.Link(period.Month), notices);
        if (told > 0)
        {
            operation.Complete();
        }

        return told;
    }
}
