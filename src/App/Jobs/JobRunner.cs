using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;

namespace Wengang.App.Jobs;

/// <summary>Does the queued jobs, oldest first, one at a time.</summary>
/// <param name="open">Opens a session for an actor.</param>
/// <param name="kinds">What can be done.</param>
/// <param name="board">Where progress is shown.</param>
/// <param name="failed">Told of what went wrong, for the log.</param>
public sealed class JobRunner(Func<Actor, Db> open, IEnumerable<JobKind> kinds, JobBoard board, Action<Job, Exception>? failed = null)
{
    private const string QueryTag = "job worker";

    private readonly Dictionary<string, JobKind> known = kinds.ToDictionary(k => k.Name);

    /// <summary>Told of every job that ended and how long it took, for the metrics.</summary>
    public event Action<Job, TimeSpan>? Ended;

    /// <summary>Does the next job; false when none is queued.</summary>
    /// <exception cref="OperationCanceledException">The process stops; the job stays queued.</exception>
    public bool RunNext(CancellationToken stopping)
    {
        stopping.ThrowIfCancellationRequested();
        if (Next() is not { } job)
        {
            return false;
        }

        board.Start(job.Id);
        try
        {
            var started = TimeProvider.System.GetTimestamp();
            var (state, message) = Do(job, stopping);
            End(job, state, message);
            Ended?.Invoke(job, TimeProvider.System.GetElapsedTime(started));
        }
        finally
        {
            board.End(job.Id);
        }

        return true;
    }

    private Job? Next()
    {
        using var db = open(JobActor.Service);
        return db.Set<Job>().AsNoTracking().TagWith(QueryTag).Where(j => j.State == JobState.Queued).OrderBy(j => j.QueuedAt).ThenBy(j => j.Id).FirstOrDefault();
    }

    private (JobState State, string Message) Do(Job job, CancellationToken stopping)
    {
        if (!known.TryGetValue(job.Kind, out var kind))
        {
            return (JobState.Failed, "本版本的程序不会做这种任务，请检查程序是否刚刚换过版本。");
        }

        try
        {
            var actor = kind.SeesEverything ? JobActor.SeeingEverything(JobActor.Of(job)) : JobActor.Of(job);
            return (JobState.Done, kind.Run(new JobContext(job, actor, open, board, stopping)));
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception e)
        {
            failed?.Invoke(job, e);
            return (JobState.Failed, Reason(e));
        }
    }

    private void End(Job job, JobState state, string message)
    {
        using var db = open(JobActor.SeeingEverything(JobActor.Of(job)));
        using var operation = db.Begin(OperationKind.JobEnded, (state == JobState.Done ? "完成：" : "没有做成：") + job.Title, OperationSource.Job);
        var row = db.Set<Job>().Single(j => j.Id == job.Id);
        (row.State, row.Message, row.EndedAt, row.Attempts) = (state, message, operation.At, row.Attempts + 1);
        operation.Complete();
        (job.State, job.Message) = (state, message);
    }

    /// <summary>What our own code says to users is Chinese; anything else is for the log.</summary>
    private static string Reason(Exception e) => e.Message.Any(c => c is >= '\u4e00' and <= '\u9fff')
        ? e.Message
        : $"程序出了错（{e.GetType().Name}），数据没有改动。请重做一次；仍然不行，请把这句话告诉系统管理员，详细原因在运行日志里。";
}
