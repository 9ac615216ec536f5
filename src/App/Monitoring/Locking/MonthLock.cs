using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Indicators;
using Wengang.App.Indicators.Versions;
using Wengang.App.Monitoring.Periods;
using Wengang.App.Regions;
using Wengang.Rules.Texts;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Locking;

/// <summary>Locks months: no answer is taken any more, and figures and rows are frozen as the month's next version.</summary>
/// <param name="indicators">What is frozen.</param>
/// <param name="sources">What should be settled before.</param>
public sealed class MonthLock(IndicatorSet indicators, IReadOnlyList<LockSource> sources)
{
    public IReadOnlyList<LockCondition> Conditions { get; } = [.. sources.SelectMany(s => s.Conditions)];

    /// <summary>How everything that should be settled stands, in the session's regions.</summary>
    public IReadOnlyList<LockFinding> Check(Db db, MonitoringPeriod period) => LockRules.Check(db, sources, period);

    /// <summary>Whether <see cref="Lock"/> would refuse; for saying so before the work is queued.</summary>
    /// <exception cref="EditRefusedException">It would.</exception>
    public void RequireReady(Db db, Period month, bool accepted)
    {
        RequireCounty(db);
        Warnings(db, month, accepted);
    }

    /// <summary>Locks an open or reopened month.</summary>
    /// <param name="db">A session that sees the whole county.</param>
    /// <param name="month">The month.</param>
    /// <param name="accepted">Whether what only warns is known and accepted.</param>
    /// <param name="source">Through which door.</param>
    /// <returns>The number of the version that was frozen.</returns>
    /// <exception cref="EditRefusedException">It cannot be; the message says why and what to do.</exception>
    public int Lock(Db db, Period month, bool accepted, OperationSource source)
    {
        db.Actor.Require(Permission.FreezeMonths);
        RequireCounty(db);
        var warnings = Warnings(db, month, accepted);
        var version = FrozenVersions.Next(db, month);
        var reason = $"锁定{ChineseDate.Month(month)}，第{version}版" + (warnings.Count > 0 ? "。已知悉：" + string.Join("；", warnings) : "");
        using var operation = db.Begin(OperationKind.MonthLocked, reason, source);
        Close(db, month, version);
        operation.Complete();
        return version;
    }

    /// <summary>What the nightly clock does: locks every month again whose time of correction is over, whatever is still open in it.</summary>
    /// <param name="db">A session that sees the whole county.</param>
    /// <param name="now">UTC.</param>
    /// <returns>The months that were locked.</returns>
    public IReadOnlyList<Period> LockExpired(Db db, DateTime now)
    {
        var months = Expired(db, now);
        foreach (var month in months)
        {
            var version = FrozenVersions.Next(db, month);
            using var operation = db.Begin(OperationKind.MonthLocked, $"{ChineseDate.Month(month)}解锁到期，自动重新锁定，第{version}版", OperationSource.Job);
            Close(db, month, version);
            operation.Complete();
        }

        return months;
    }

    /// <summary>The reopened months whose time is over.</summary>
    public static IReadOnlyList<Period> Expired(Db db, DateTime now) =>
        [.. db.Set<UnlockRequest>().AsNoTracking().Where(r => r.State == UnlockState.Approved && r.Until <= now).Select(r => r.Month).Distinct()];

    /// <summary>Refuses a session that sees a part of the county only: it would freeze that part as if it were all.</summary>
    internal static void RequireCounty(Db db)
    {
        var county = db.Set<Division>().AsNoTracking().FirstOrDefault(d => d.Level == DivisionLevel.County);
        if (county is not null && !db.Actor.Scope.Contains(county.Code))
        {
            throw new EditRefusedException("锁定月份要由看得到全县的岗位来做。");
        }
    }

    /// <summary>What is open and accepted.</summary>
    private List<string> Warnings(Db db, Period month, bool accepted)
    {
        if (PeriodBook.Find(db, month) is not { TakesAnswers: true } period)
        {
            throw new EditRefusedException($"{ChineseDate.Month(month)}没有开启，或已经锁定。");
        }

        var findings = Check(db, period);
        if (findings.Where(f => f.Hinders).Select(f => f.Text).ToList() is { Count: > 0 } hindrances)
        {
            throw new EditRefusedException($"还不能锁定：{string.Join("；", hindrances)}。请先办完。");
        }

        var warnings = findings.Where(f => f.Warns).Select(f => f.Text).ToList();
        if (warnings.Count > 0 && !accepted)
        {
            throw new EditRefusedException($"锁定前请确认：{string.Join("；", warnings)}。确认后勾选“已知悉”再锁定。");
        }

        return warnings;
    }

    private void Close(Db db, Period month, int version)
    {
        var period = db.Set<MonitoringPeriod>().Single(p => p.Month == month);
        if (!period.TakesAnswers)
        {
            throw new EditRefusedException($"{ChineseDate.Month(month)}已经锁定。");
        }

        (period.State, period.Version) = (PeriodState.Locked, version);
        foreach (var request in db.Set<UnlockRequest>().Where(r => r.Month == month && (r.State == UnlockState.Approved || r.State == UnlockState.Asked)))
        {
            request.State = request.State == UnlockState.Approved ? UnlockState.Ended : UnlockState.Withdrawn;
        }

        Freezing.Store(db, indicators, month);
    }
}
