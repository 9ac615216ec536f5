using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Jobs;
using Wengang.Rules.Texts;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Locking;

/// <summary>Locking counts the whole county and stores the rows behind every figure: it is done in the background.</summary>
/// <param name="monthLock">Locks.</param>
public sealed class LockJobs(MonthLock monthLock)
{
    private const string LockName = "lock month";
    private const string AgainName = "lock expired months";
    private const string Accepted = " accepted";

    public IReadOnlyList<JobKind> Kinds => [new(LockName, Lock), new(AgainName, Again) { SeesEverything = true }];

    /// <summary>Has a month locked with the rights of whoever asks.</summary>
    public static Job Enqueue(Db db, Period month, bool accepted) =>
        JobQueue.Enqueue(db, LockName, $"锁定{ChineseDate.Month(month)}", month + (accepted ? Accepted : ""));

    /// <summary>Has the months locked again whose time of correction is over; nothing when there is none or it is queued already.</summary>
    /// <param name="db">A session of <see cref="JobActor.Service"/>.</param>
    /// <param name="now">UTC.</param>
    public static bool QueueExpired(Db db, DateTime now)
    {
        if (MonthLock.Expired(db, now).Count == 0 || JobQueue.IsQueued(db, AgainName))
        {
            return false;
        }

        JobQueue.Enqueue(db, AgainName, "解锁到期，重新锁定", "", Job.NoRegion, OperationSource.Job);
        return true;
    }

    private string Lock(JobContext context)
    {
        var month = Period.Parse(context.Argument.Split(' ')[0]);
        using var db = context.Open();
        var version = monthLock.Lock(db, month, context.Argument.EndsWith(Accepted, StringComparison.Ordinal), OperationSource.Job);
        return $"{ChineseDate.Month(month)}已锁定，这是第 {version} 版：数据和名单从此不变。";
    }

    private string Again(JobContext context)
    {
        using var db = context.Open();
        var months = monthLock.LockExpired(db, DateTime.UtcNow);
        return months.Count == 0 ? "没有到期的月份。" : $"已重新锁定：{string.Join("、", months.Select(ChineseDate.Month))}。";
    }
}
