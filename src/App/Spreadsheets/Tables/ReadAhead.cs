using System.Collections.Concurrent;

namespace Wengang.App.Spreadsheets.Tables;

/// <summary>Reads rows on a second thread while those read before are being written.</summary>
internal static class ReadAhead
{
    private const int ChunkSize = 256;
    private const int ChunksAhead = 4;

    /// <summary>The same items in the same order; what the source throws is thrown here. The source is used by nobody else meanwhile.</summary>
    public static IEnumerable<T> Of<T>(IEnumerable<T> source)
    {
        using var ready = new BlockingCollection<T[]>(ChunksAhead);
        using var stop = new CancellationTokenSource();
        var reading = Task.Run(() => Read(source, ready, stop.Token));
        try
        {
            foreach (var item in ready.GetConsumingEnumerable().SelectMany(chunk => chunk))
            {
                yield return item;
            }
        }
        finally
        {
            stop.Cancel();
            reading.GetAwaiter().GetResult();
        }
    }

    private static void Read<T>(IEnumerable<T> source, BlockingCollection<T[]> ready, CancellationToken stop)
    {
        try
        {
            foreach (var chunk in source.Chunk(ChunkSize))
            {
                ready.Add(chunk, stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Whoever asked for the rows wants no more of them.
        }
        finally
        {
            ready.CompleteAdding();
        }
    }
}
