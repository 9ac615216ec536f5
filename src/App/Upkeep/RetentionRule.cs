using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Jobs;

namespace Wengang.App.Upkeep;

/// <summary>Something that is removed after its time. Facts, operations and their traces never are.</summary>
/// <param name="Key">Permanent, in the settings of the database and in forms.</param>
/// <param name="Title">What it is, Chinese.</param>
/// <param name="Help">What remains of it, Chinese.</param>
/// <param name="DefaultMonths">For how many months it is kept unless the county says otherwise.</param>
/// <param name="Remove">Removes, within an open operation, what ended before an instant (UTC); gives the number.</param>
public sealed record RetentionRule(string Key, string Title, string Help, int DefaultMonths, Func<Db, DateTime, int> Remove)
{
    /// <summary>Ended jobs: what they did is in the record of operations, which stays.</summary>
    public static readonly RetentionRule EndedJobs = new(
        "jobs", "任务记录", "做过的事另在操作记录里，永久保存。", 12,
        (db, before) => db.Set<Job>().Where(j => j.State != JobState.Queued && j.EndedAt < before).ExecuteDelete());

    /// <summary>Removes what is past its time, in one operation; no operation when nothing is.</summary>
    internal int Apply(Db db, UpkeepSettings settings, DateTime now)
    {
        var before = now.AddMonths(-settings.MonthsOf(this));
        using var operation = db.Begin(OperationKind.Cleaning, $"清理{Title}：{DateTime.SpecifyKind(before, DateTimeKind.Utc).ToLocalTime():yyyy-MM-dd}以前的", OperationSource.Job);
        var removed = Remove(db, before);
        if (removed > 0)
        {
            operation.Complete();
        }

        return removed;
    }
}
