using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Jobs;

namespace Wengang.App.Upkeep;

/// <summary>What is done every night, and when it is due. A night missed because the machine was off is made up for at the next start.</summary>
public static class Nightly
{
    internal const string QueryTag = "job worker";

    /// <summary>Whether the jobs of the last hour that was set have not been queued yet.</summary>
    /// <param name="now">Local time.</param>
    /// <param name="hour">0 to 23.</param>
    /// <param name="last">Local time of the last nightly jobs; for a new database, of its making.</param>
    public static bool IsDue(DateTime now, int hour, DateTime last)
    {
        var due = now.Date.AddHours(hour);
        return last < (now >= due ? due : due.AddDays(-1));
    }

    /// <summary>Queues backup, verification and cleaning when they are due.</summary>
    /// <param name="db">A session of <see cref="JobActor.Service"/>.</param>
    /// <param name="now">Local time.</param>
    /// <param name="more">Kind and title of what the business modules do every night.</param>
    /// <returns>Whether they were due.</returns>
    public static bool QueueDue(Db db, DateTime now, params IReadOnlyList<(string Kind, string Title)> more)
    {
        var user = JobActor.Service.User;
        var last = db.Set<Job>().AsNoTracking().TagWith(QueryTag).Where(j => j.Kind == UpkeepJobs.Backup && j.User == user).Max(j => (DateTime?)j.QueuedAt)
            ?? db.Set<Operation>().AsNoTracking().TagWith(QueryTag).OrderBy(o => o.Sequence).Select(o => (DateTime?)o.At).FirstOrDefault();
        if (last is not { } at || !IsDue(now, UpkeepSettings.Read(db).NightlyHour, DateTime.SpecifyKind(at, DateTimeKind.Utc).ToLocalTime()))
        {
            return false;
        }

        using var operation = db.Begin(OperationKind.JobQueued, "每晚的备份、核验和清理", OperationSource.Job);
        JobQueue.Enqueue(db, UpkeepJobs.Backup, UpkeepJobs.BackupTitle, "", Job.NoRegion);
        JobQueue.Enqueue(db, UpkeepJobs.Verification, UpkeepJobs.VerificationTitle, "", Job.NoRegion);
        JobQueue.Enqueue(db, UpkeepJobs.Cleaning, "清理过期的内容", "", Job.NoRegion);
        foreach (var (kind, title) in more)
        {
            JobQueue.Enqueue(db, kind, title, "", Job.NoRegion);
        }

        operation.Complete();
        return true;
    }
}
