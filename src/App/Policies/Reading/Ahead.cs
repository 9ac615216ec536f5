namespace Wengang.App.Policies.Reading;

/// <summary>Fetches the next element on another thread while the caller works on the one before: one element is waiting at most.</summary>
internal static class Ahead
{
    /// <summary>The same elements in the same order; what the source throws is thrown where its element would have come.</summary>
    public static IEnumerable<T> Of<T>(IEnumerable<T> source)
        where T : class
    {
        using var elements = source.GetEnumerator();
        var next = Fetch();
        try
        {
            while (next.GetAwaiter().GetResult() is { } element)
            {
                next = Fetch();
                yield return element;
            }
        }
        finally
        {
            // Whoever stops early gets the source back unused.
            next.ContinueWith(_ => { }, TaskScheduler.Default).Wait();
        }

        Task<T?> Fetch() => Task.Run(() => elements.MoveNext() ? elements.Current : null);
    }
}
