using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;

namespace Wengang.App.Jobs;

/// <summary>Queues jobs and looks after them.</summary>
public static class JobQueue
{
    /// <summary>Queues a job for the session's actor: within the operation that is open, else in one of its own.</summary>
    /// <param name="db">The session.</param>
    /// <param name="kind">Name of a <see cref="JobKind"/>.</param>
    /// <param name="title">What is being done, Chinese, without personal data.</param>
    /// <param name="argument">A key or JSON, never personal data.</param>
    /// <param name="regionCode">Whose job it is; null: the actor's own region.</param>
    /// <param name="source">Through which door, when the operation is its own.</param>
    public static Job Enqueue(Db db, string kind, string title, string argument, string? regionCode = null, OperationSource source = OperationSource.Page)
    {
        if (db.Operation is { } operation)
        {
            return Add(db, operation, kind, title, argument, regionCode);
        }

        using var own = db.Begin(OperationKind.JobQueued, title, source);
        var job = Add(db, own, kind, title, argument, regionCode);
        own.Complete();
        return job;
    }

    /// <summary>The job as it stands; null when there is none in the session's scope.</summary>
    public static Job? Find(Db db, long id) => db.Set<Job>().AsNoTracking().FirstOrDefault(j => j.Id == id);

    /// <summary>Whether a job of this kind waits or runs, in the session's regions.</summary>
    public static bool IsQueued(Db db, string kind) => db.Set<Job>().Any(j => j.Kind == kind && j.State == JobState.Queued);

    /// <summary>Queues a failed job anew, as the one who asked for it first. Only that person and the operator may.</summary>
    /// <returns>Null when there is no such job; otherwise the job as it stands now.</returns>
    /// <exception cref="UnauthorizedAccessException">Another person's job.</exception>
    public static Job? RunAgain(Db db, long id)
    {
        if (db.Set<Job>().FirstOrDefault(j => j.Id == id) is not { } job)
        {
            return null;
        }

        if (!db.Actor.May(Permission.Operate) && (job.User, job.AccountId) != (db.Actor.User, db.Actor.AccountId))
        {
            throw new UnauthorizedAccessException("别人的任务只有本人和系统管理员可以重做。");
        }

        if (job.State != JobState.Failed)
        {
            return job;
        }

        using var operation = db.Begin(OperationKind.JobQueued, "重做：" + job.Title, OperationSource.Page);
        (job.State, job.QueuedAt, job.EndedAt, job.Message) = (JobState.Queued, operation.At, null, null);
        operation.Committed += JobBell.Ring;
        operation.Complete();
        return job;
    }

    private static Job Add(Db db, OpenOperation operation, string kind, string title, string argument, string? regionCode)
    {
        var actor = db.Actor;
        var job = new Job
        {
            Id = Ids.Next(), Kind = kind, Title = title, Argument = argument, RegionCode = regionCode ?? RegionOf(actor.Scope),
            User = actor.User, Post = actor.Post, Role = actor.Role, AccountId = actor.AccountId, QueuedAt = operation.At,
        };
        db.Add(job);
        operation.Committed += JobBell.Ring;
        return job;
    }

    private static string RegionOf(Scope scope) => scope == Scope.Everything ? Job.NoRegion : scope.From;
}
