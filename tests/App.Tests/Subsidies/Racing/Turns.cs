using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Wengang.App.Tests.Subsidies.Racing;

/// <summary>
/// Lets threads, each with a connection of its own, take turns at the database in an order that a seed gives: every statement is a place where
/// another may come between. The county's write lock is known here, so that nobody is given a turn who would wait for it. The same seed on
/// the same database gives the same order again.
/// </summary>
internal sealed class Turns : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    [ThreadStatic]
    private static Runner? current;

    private readonly Random random;
    private readonly List<IDisposable> subscriptions = [];
    private readonly SemaphoreSlim back = new(0);
    private Runner? writer;

    public Turns(int seed)
    {
        random = new Random(seed);
        subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>How often a turn went to another thread than the one before.</summary>
    public int Changes { get; private set; }

    /// <summary>Runs the acts at once, to the end of all.</summary>
    /// <exception cref="AggregateException">Acts threw.</exception>
    /// <exception cref="TimeoutException">A thread waits for something that is not known here.</exception>
    public void Run(IReadOnlyList<Action> acts)
    {
        var runners = acts.Select(act => new Runner(this, act)).ToList();
        Runner? last = null;
        while (runners.FindAll(r => !r.IsDone) is { Count: > 0 } open)
        {
            var ready = open.FindAll(r => !r.WantsToWrite || writer is null);
            var next = ready.Count > 0 ? ready[random.Next(ready.Count)] : throw new InvalidOperationException("Everybody waits for a lock that nobody gives back.");
            (writer, next.WantsToWrite) = (next.WantsToWrite ? next : writer, false);
            Changes += last is not null && last != next ? 1 : 0;
            last = next;
            next.Go.Release();
            if (!back.Wait(Longest))
            {
                throw new TimeoutException("A thread waits for something that the turns do not know.");
            }
        }

        var failed = runners.Where(r => r.Failure is not null).Select(r => r.Failure!).ToList();
        if (failed.Count > 0)
        {
            throw new AggregateException(failed);
        }
    }

    /// <summary>Does something whose threads are its own, while no other writes and nobody comes between.</summary>
    public static void Alone(Action act)
    {
        var runner = current!;
        runner.Turns.Yield(runner, toWrite: true);
        current = null;
        try
        {
            act();
        }
        finally
        {
            current = runner;
            runner.Turns.GiveBack(runner);
        }
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (current is not { } runner || runner.Turns != this)
        {
            return;
        }

        if (value.Key == RelationalEventId.TransactionStarting.Name || value.Key == RelationalEventId.CommandExecuting.Name)
        {
            Yield(runner, toWrite: value.Key == RelationalEventId.TransactionStarting.Name);
        }
        else if (value.Key == RelationalEventId.TransactionCommitted.Name || value.Key == RelationalEventId.TransactionDisposed.Name)
        {
            GiveBack(runner);
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose()
    {
        subscriptions.ForEach(s => s.Dispose());
        back.Dispose();
    }

    private void Yield(Runner runner, bool toWrite)
    {
        runner.WantsToWrite = toWrite;
        back.Release();
        runner.Go.Wait();
    }

    private void GiveBack(Runner runner) => writer = writer == runner ? null : writer;

    private sealed class Runner
    {
        public Runner(Turns turns, Action act)
        {
            Turns = turns;
            new Thread(() =>
            {
                Go.Wait();
                current = this;
                try
                {
                    act();
                }
                catch (Exception e)
                {
                    Failure = e;
                }

                turns.GiveBack(this);
                IsDone = true;
                turns.back.Release();
            }) { IsBackground = true }.Start();
        }

        public Turns Turns { get; }

        public SemaphoreSlim Go { get; } = new(0);

        public bool WantsToWrite { get; set; }

        public bool IsDone { get; private set; }

        public Exception? Failure { get; private set; }
    }
}
