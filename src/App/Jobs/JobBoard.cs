using System.Collections.Concurrent;

namespace Wengang.App.Jobs;

/// <summary>What runs in this process at the moment; kept in memory.</summary>
public sealed class JobBoard
{
    private readonly ConcurrentDictionary<long, JobProgress> running = new();

    /// <summary>Null while the job does not run.</summary>
    public JobProgress? Of(long jobId) => running.GetValueOrDefault(jobId);

    internal void Start(long jobId) => running[jobId] = new JobProgress(DateTime.UtcNow, 0, 0, "正在开始");

    internal void Report(long jobId, long done, long total, string text) =>
        running.AddOrUpdate(jobId, _ => new JobProgress(DateTime.UtcNow, done, total, text), (_, p) => p with { Done = done, Total = total, Text = text });

    internal void End(long jobId) => running.TryRemove(jobId, out _);
}
