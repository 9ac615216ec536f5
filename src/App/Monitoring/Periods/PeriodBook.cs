using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Monitoring.Reminding;
using Wengang.App.Monitoring.Sampling;
using Wengang.Rules.Texts;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Periods;

/// <summary>Opens months and finds them.</summary>
public static class PeriodBook
{
    /// <summary>The calendar goes on opening months when the last one is no older than this.</summary>
    private const int LongestPause = 3;

    /// <summary>All months, the newest first.</summary>
    public static IReadOnlyList<MonitoringPeriod> All(Db db) => [.. db.Set<MonitoringPeriod>().AsNoTracking().OrderByDescending(p => p.Month)];

    public static MonitoringPeriod? Find(Db db, Period month) => db.Set<MonitoringPeriod>().AsNoTracking().FirstOrDefault(p => p.Month == month);

    /// <summary>Opens a month by hand, with the due days of the settings; false when it is open already.</summary>
    /// <exception cref="EditRefusedException">The month has not begun.</exception>
    public static bool Open(Db db, Period month, DateOnly today, OperationSource source = OperationSource.Page)
    {
        db.Actor.Require(Permission.SetUpMonths);
        if (month > Period.Of(today))
        {
            throw new EditRefusedException($"{ChineseDate.Month(month)}还没有到，到了才能开启。");
        }

        using var operation = db.Begin(OperationKind.MonthOpened, $"开启{ChineseDate.Month(month)}月监测", source);
        if (Find(db, month) is not null)
        {
            return false;
        }

        var due = MonitoringSettings.Read(db).DueIn(db, month);
        var period = new MonitoringPeriod { Month = month, OpenedAt = operation.At, VillageDue = due.Village, TownshipDue = due.Township, CountyDue = due.County };
        db.Add(period);
        operation.Add($"，抽查种子的承诺 {SampleSeeds.Add(db, month, operation.At)}");
        MonthNotices.Opened(db, period);
        operation.Complete();
        return true;
    }

    /// <summary>
    /// What the calendar does every night: opens the month of <paramref name="today"/> once its opening day has come. The first month is
    /// opened by hand; from then on, and unless the county has paused for months, this goes on by itself.
    /// </summary>
    /// <returns>Whether a month was opened.</returns>
    public static bool OpenDue(Db db, DateOnly today)
    {
        var month = Period.Of(today);
        var latest = db.Set<MonitoringPeriod>().AsNoTracking().OrderByDescending(p => p.Month).Select(p => (Period?)p.Month).FirstOrDefault();
        return latest is { } last && last < month && month.MonthsSince(last) <= LongestPause && today.Day >= MonitoringSettings.Read(db).OpeningDay
            && Open(db, month, today, OperationSource.Job);
    }
}
