using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Entitlements;
using Wengang.App.Jobs;
using Wengang.App.Subsidies.Cases;

namespace Wengang.App;

/// <summary>The daily work of subsidies: claims that nobody has to ask for, comparisons, and facts that turned out not to be true.</summary>
public static class SubsidyWork
{
    public const string Title = "更新补贴：免申即享、比对、依据变化";

    public const string LateTruthTitle = "依据的情况有变，重新核对补贴";

    /// <summary>Every night.</summary>
    public static readonly JobKind Kind = new("subsidies daily", job => Run(job, Run));

    /// <summary>After an operation that took back facts.</summary>
    public static readonly JobKind LateTruthKind = new("subsidies late truth", job => Run(job, LookAgain)) { SeesEverything = true };

    private static readonly LateTruth Late = new(Redecision.Of);

    /// <summary>Looks again at claims whose facts are no longer held to be true.</summary>
    public static string LookAgain(Db db, DateOnly today, OperationSource source) => Late.Run(db, today, source) is var n and > 0 ? $"立案 {n} 件。" : "没有新的案件。";

    /// <summary>Queues the second look when a claim rests on a fact that was taken back and nobody looked yet.</summary>
    /// <param name="db">A session of <see cref="JobActor.Service"/>.</param>
    public static void QueueLookAgain(Db db)
    {
        if (LateTruth.IsDue(db) && !JobQueue.IsQueued(db, LateTruthKind.Name))
        {
            JobQueue.Enqueue(db, LateTruthKind.Name, LateTruthTitle, "", Job.NoRegion, OperationSource.Job);
        }
    }

    /// <summary>All of it, now.</summary>
    /// <param name="db">A session that sees the whole county.</param>
    /// <returns>The closing words.</returns>
    public static string Run(Db db, DateOnly today, OperationSource source)
    {
        var words = LookAgain(db, today, source) + EntitlementRun.Run(db, today, today, source).Words;
        return words + $"比对新发现疑点 {CheckRun.RunAll(db, today, source)} 条。";
    }

    private static string Run(JobContext job, Func<Db, DateOnly, OperationSource, string> act)
    {
        using var db = job.Open();
        return act(db, DateOnly.FromDateTime(DateTime.Today), OperationSource.Job);
    }
}
