using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Jobs;

namespace Wengang.App.Upkeep;

/// <summary>Something that is removed after its time. Facts, operations and their traces never are.</summary>
/// <param name="Title">What it is, Chinese.</param>
/// <param name="Months">For how many months it is kept.</param>
/// <param name="Remove">Removes, within an open operation, what ended before an instant (UTC); gives the number.</param>
public sealed record RetentionRule(string Title, Func<UpkeepSettings, int> Months, Func<Db, DateTime, int> Remove)
{
    /// <summary>Ended jobs: what they did is in the record of operations, which stays.</summary>
    public static readonly RetentionRule EndedJobs = new(
        "任务记录", s => s.JobMonths, (db, before) => db.Set<Job>().Where(j => j.State != JobState.Queued && j.EndedAt < before).ExecuteDelete());

    /// <summary>Removes what is past its time, in one operation; none is left when nothing is.</summary>
    internal int Apply(Db db, UpkeepSettings settings, DateTime now)
    {
        var before = now.AddMonths(-Months(settings));
        using var operation = db.Begin(OperationKind.Cleaning, $"清理{Title}：{DateTime.SpecifyKind(before, DateTimeKind.Utc).ToLocalTime():yyyy-MM-dd}以前的", OperationSource.Job);
        var removed = Remove(db, before);
        if (removed > 0)
        {
            operation.Complete();
        }

        return removed;
    }
}
