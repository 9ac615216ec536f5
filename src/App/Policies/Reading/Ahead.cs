namespace Wengang.App.Policies.Reading;

/// <summary>Works on the next elements on threads of their own while the caller works on one.</summary>
internal static class Ahead
{
    /// <summary>Elements in work besides the one that the caller has.</summary>
    private const int Most = 3;

    /// <summary>
    /// What becomes of each element, in the order of the source, which is read on the caller's thread. What goes wrong with an element is thrown where its
    /// result would have come; whoever stops early waits until nothing is in work any more.
    /// </summary>
    public static IEnumerable<TResult> Of<T, TResult>(IEnumerable<T> source, Func<T, TResult> work)
    {
        var begun = new Queue<Task<TResult>>();
        try
        {
            foreach (var element in source)
            {
                begun.Enqueue(Begin(() => work(element)));
                if (begun.Count > Most) yield return begun.Dequeue().GetAwaiter().GetResult();
            }
            while (begun.TryDequeue(out var next)) yield return next.GetAwaiter().GetResult();
        }
        finally
        {
            Task.WhenAll(begun).ContinueWith(_ => { }, TaskScheduler.Default).Wait();
        }
    }

    /// <summary>The thread has the name of the one that asked: who looks at statements sees for whom they are.</summary>
    private static Task<TResult> Begin<TResult>(Func<TResult> work)
    {
        var name = Thread.CurrentThread.Name;
        return Task.Factory.StartNew(
            () =>
            {
                Thread.CurrentThread.Name = name;
                return work();
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }
}
