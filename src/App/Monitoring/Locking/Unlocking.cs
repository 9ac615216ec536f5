using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Monitoring.Periods;
using Wengang.App.Monitoring.Reminding;
using Wengang.Rules.Texts;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Locking;

/// <summary>Opens a locked month again: one person asks, another approves, and it ends by itself.</summary>
public static class Unlocking
{
    /// <summary>The longest time for which a month may be open again.</summary>
    public const int MostDays = 31;

    /// <summary>All requests for a month, the newest first.</summary>
    public static IReadOnlyList<UnlockRequest> Of(Db db, Period month) =>
        [.. db.Set<UnlockRequest>().AsNoTracking().Where(r => r.Month == month).OrderByDescending(r => r.Id)];

    /// <summary>Asks that a locked month be opened again.</summary>
    /// <param name="db">The session.</param>
    /// <param name="month">A locked month.</param>
    /// <param name="reason">Why.</param>
    /// <param name="until">Until when, UTC.</param>
    /// <exception cref="EditRefusedException">It cannot be.</exception>
    public static UnlockRequest Ask(Db db, Period month, string? reason, DateTime until)
    {
        db.Actor.Require(Permission.FreezeMonths);
        MonthLock.RequireCounty(db);
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new EditRefusedException("请写明解锁的原因。");
        }

        using var operation = db.Begin(OperationKind.UnlockAsked, $"申请解锁{ChineseDate.Month(month)}。原因：{reason.Trim()}", OperationSource.Page);
        if (until <= operation.At || until > operation.At.AddDays(MostDays))
        {
            throw new EditRefusedException($"到期时间要在现在之后、{MostDays} 天之内。");
        }

        if (PeriodBook.Find(db, month) is not { State: PeriodState.Locked })
        {
            throw new EditRefusedException($"{ChineseDate.Month(month)}没有锁定，不用解锁。");
        }

        if (db.Set<UnlockRequest>().Any(r => r.Month == month && r.State == UnlockState.Asked))
        {
            throw new EditRefusedException("这个月已经有一份解锁申请在等审批。");
        }

        var request = new UnlockRequest
        {
            Id = Ids.Next(), Month = month, Reason = reason.Trim(), Until = until, AskedBy = NameOf(db.Actor), AskedByAccount = db.Actor.AccountId, AskedAt = operation.At,
        };
        db.Add(request);
        MonthNotices.UnlockAsked(db, request);
        operation.Complete();
        return request;
    }

    /// <summary>Opens the month until the request's time is over, as a further version.</summary>
    /// <exception cref="EditRefusedException">The actor asked for it, or it is over.</exception>
    public static void Approve(Db db, long id) => Decide(db, id, "批准解锁", OperationKind.MonthUnlocked, (request, at) =>
    {
        if (request.Until <= at)
        {
            throw new EditRefusedException("申请的到期时间已经过了，请重新申请。");
        }

        var period = db.Set<MonitoringPeriod>().Single(p => p.Month == request.Month);
        if (period.State != PeriodState.Locked)
        {
            throw new EditRefusedException($"{ChineseDate.Month(request.Month)}没有锁定，不用解锁。");
        }

        (period.State, period.Version, request.State) = (PeriodState.Reopened, period.Version + 1, UnlockState.Approved);
        MonthNotices.Unlocked(db, request);
    });

    /// <exception cref="EditRefusedException">No reason, or the actor asked for it.</exception>
    public static void Refuse(Db db, long id, string? note)
    {
        if (string.IsNullOrWhiteSpace(note))
        {
            throw new EditRefusedException("请写明不同意的原因。");
        }

        Decide(db, id, $"不同意解锁（{note.Trim()}）", OperationKind.UnlockDecided, (request, _) => (request.State, request.Note) = (UnlockState.Refused, note.Trim()));
    }

    /// <summary>Who asked takes it back.</summary>
    /// <exception cref="EditRefusedException">Somebody else asked, or it was decided.</exception>
    public static void Withdraw(Db db, long id)
    {
        db.Actor.Require(Permission.FreezeMonths);
        using var operation = db.Begin(OperationKind.UnlockDecided, "撤回解锁申请", OperationSource.Page);
        var request = Waiting(db, id);
        if (!request.IsOf(db.Actor))
        {
            throw new EditRefusedException("只有申请人能撤回申请。");
        }

        request.State = UnlockState.Withdrawn;
        operation.Complete();
    }

    private static void Decide(Db db, long id, string what, OperationKind kind, Action<UnlockRequest, DateTime> change)
    {
        db.Actor.Require(Permission.FreezeMonths);
        MonthLock.RequireCounty(db);
        var asked = Waiting(db, id);
        using var operation = db.Begin(kind, $"{what}：{ChineseDate.Month(asked.Month)}。原因：{asked.Reason}", OperationSource.Page);
        var request = Waiting(db, id);
        if (request.IsOf(db.Actor))
        {
            throw new EditRefusedException("自己申请的解锁要由另一个人审批。");
        }

        change(request, operation.At);
        (request.DecidedBy, request.DecidedAt) = (NameOf(db.Actor), operation.At);
        operation.Complete();
    }

    /// <summary>The person's name, which stands before the post.</summary>
    private static string NameOf(Actor actor) => actor.Post.Split('，')[0];

    private static UnlockRequest Waiting(Db db, long id) =>
        db.Set<UnlockRequest>().FirstOrDefault(r => r.Id == id && r.State == UnlockState.Asked) ?? throw new EditRefusedException("没有这份申请，或已经处理过了。");
}
