using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Data;

namespace Wengang.App.Jobs;

/// <summary>Jobs for pages: whoever asked for a job finds it again, also without a region; the operator finds all.</summary>
/// <param name="open">Opens a session for an actor.</param>
public sealed class JobOffice(Func<Actor, Db> open)
{
    /// <summary>Jobs of one's own regions and one's own jobs; all for the operator. Null when there is no such job.</summary>
    public Job? Find(Actor actor, long id)
    {
        using var db = open(JobActor.SeeingEverything(actor));
        return JobQueue.Find(db, id) is { } job && MaySee(actor, job) ? job : null;
    }

    /// <summary>Queues a job that belongs to no region; it sees the whole county only if its kind says so.</summary>
    public Job Enqueue(Actor actor, string kind, string title, string argument)
    {
        using var db = open(JobActor.SeeingEverything(actor));
        return JobQueue.Enqueue(db, kind, title, argument, Job.NoRegion);
    }

    /// <summary>Queues a failed job anew.</summary>
    /// <returns>Null when there is no such job.</returns>
    /// <exception cref="UnauthorizedAccessException">Another person's job.</exception>
    public Job? RunAgain(Actor actor, long id)
    {
        if (Find(actor, id) is null)
        {
            return null;
        }

        using var db = open(JobActor.SeeingEverything(actor));
        return JobQueue.RunAgain(db, id);
    }

    public static bool MayRunAgain(Actor actor, Job job) => IsOwn(actor, job) || actor.May(Permission.Operate);

    /// <summary>The queue, then what ended last, newest first.</summary>
    /// <exception cref="UnauthorizedAccessException">The actor does not operate the system.</exception>
    public IReadOnlyList<Job> Newest(Actor actor, int ended)
    {
        actor.Require(Permission.Operate);
        using var db = open(JobActor.SeeingEverything(actor));
        var jobs = db.Set<Job>().AsNoTracking();
        return
        [
            .. jobs.Where(j => j.State == JobState.Queued).OrderBy(j => j.QueuedAt).Take(200),
            .. jobs.Where(j => j.State != JobState.Queued).OrderByDescending(j => j.EndedAt).Take(ended),
        ];
    }

    private static bool MaySee(Actor actor, Job job) => MayRunAgain(actor, job) || actor.Scope.Contains(job.RegionCode);

    private static bool IsOwn(Actor actor, Job job) => (job.User, job.AccountId) == (actor.User, actor.AccountId);
}
