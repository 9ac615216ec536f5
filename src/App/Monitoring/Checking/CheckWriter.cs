using System.Collections.Concurrent;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;

namespace Wengang.App.Monitoring.Checking;

/// <summary>
/// The small queue in front of the one writer. Whoever answers waits here; one thread takes all that wait, up to a bound, applies them
/// by one commit and only then gives the receipts. While one group is being written the next gathers, so that the wait for the disk is
/// shared by all who came in the meantime and nobody waits for a clock.
/// <para>Contract: a receipt that was given is durable. An answer is never half applied. Within a batch the order is kept; batches are taken in the
/// order of arrival. The same <see cref="CheckAnswer.Id"/> any number of times, also at once, is applied once. A refused answer leaves no trace
/// and hinders no other. One of these for each county database and process; safe to use from many threads.</para>
/// </summary>
/// <param name="open">A session on the county for an actor.</param>
/// <param name="today">The local day.</param>
public sealed class CheckWriter(Func<Actor, Db> open, Func<DateOnly> today) : IDisposable
{
    /// <summary>Answers that one commit takes; beyond it those who came first would wait too long.</summary>
    public const int LargestGroup = 1_000;

    /// <summary>Sees the county on behalf of all who wait; acts are recorded under their own names.</summary>
    private static readonly Actor Everybody = new("月监测", "月监测填报", Scope.Everything);

    private readonly BlockingCollection<Waiting> queue = [];
    private readonly Lock starting = new();
    private Thread? thread;

    /// <summary>Applies the answers and gives one receipt for each, in their order, after the commit.</summary>
    /// <exception cref="ObjectDisposedException">The site is closing; nothing was applied.</exception>
    public Task<IReadOnlyList<CheckReceipt>> Post(Actor actor, OperationSource source, IReadOnlyList<CheckAnswer> answers)
    {
        if (answers.Count == 0)
        {
            return Task.FromResult<IReadOnlyList<CheckReceipt>>([]);
        }

        var waiting = new Waiting(new CheckBatch(actor, source, answers));
        Start();
        try
        {
            queue.Add(waiting);
        }
        catch (InvalidOperationException)
        {
            throw new ObjectDisposedException(nameof(CheckWriter));
        }

        return waiting.Receipts.Task;
    }

    /// <summary>Lets what waits be written, then ends.</summary>
    public void Dispose()
    {
        queue.CompleteAdding();
        thread?.Join();
        queue.Dispose();
    }

    private void Start()
    {
        lock (starting)
        {
            if (thread is null)
            {
                thread = new Thread(Work) { IsBackground = true, Name = "checks" };
                thread.Start();
            }
        }
    }

    private void Work()
    {
        foreach (var first in queue.GetConsumingEnumerable())
        {
            var group = new List<Waiting> { first };
            var size = first.Batch.Answers.Count;
            while (size < LargestGroup && queue.TryTake(out var next))
            {
                group.Add(next);
                size += next.Batch.Answers.Count;
            }

            Write(group);
        }
    }

    /// <summary>What fails in company is tried again alone, so that nobody's fault is another's.</summary>
    private void Write(List<Waiting> group)
    {
        try
        {
            using var db = open(Everybody);
            var receipts = new CheckDesk(db, today()).Apply(group.ConvertAll(w => w.Batch));
            for (var i = 0; i < group.Count; i++)
            {
                group[i].Receipts.SetResult(receipts[i]);
            }
        }
        catch (Exception) when (group.Count > 1)
        {
            group.ForEach(w => Write([w]));
        }
        catch (Exception e)
        {
            group[0].Receipts.SetException(e);
        }
    }

    private sealed record Waiting(CheckBatch Batch)
    {
        public TaskCompletionSource<IReadOnlyList<CheckReceipt>> Receipts { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
