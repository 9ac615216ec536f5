using System.Diagnostics;
using Wengang.Bench.Measuring;

namespace Wengang.Bench.Storming;

/// <summary>All workers at once, and the site that is killed when half is done.</summary>
internal sealed class Storm : IDisposable
{
    /// <summary>Presses that wait for their receipt at once.</summary>
    private const int AtOnce = 64;

    private readonly string connection;
    private readonly List<StormWorker> workers;
    private readonly int taps;
    private SiteProcess site;
    private int acknowledged;

    private Storm(string connection, SiteProcess site, List<StormWorker> workers, int taps) => (this.connection, this.site, this.workers, this.taps) = (connection, site, workers, taps);

    public IEnumerable<StormTask> Tasks => workers.SelectMany(w => w.Tasks);

    public int Workers => workers.Count;

    /// <summary>Of all receipts, sorted.</summary>
    public List<double> Times => [.. Tasks.Where(t => t.IsAcknowledged).Select(t => t.Seconds).Order()];

    /// <summary>From the first press to the last receipt, outage included.</summary>
    public double Seconds { get; private set; }

    public double OutageSeconds { get; private set; }

    public int KilledAfter { get; private set; }

    public int Retries => workers.Sum(w => w.Retries);

    public double SiteCpu { get; private set; }

    public double OwnCpu { get; private set; }

    /// <summary>Receipts a second while the site ran.</summary>
    public double PerSecond => taps / (Seconds - OutageSeconds);

    public static Storm Prepare(string connection, int workers, int taps)
    {
        var county = StormCounty.Make(connection, workers, taps);
        var site = SiteProcess.Start(connection);
        var list = county.Select((w, i) => new StormWorker(i, w.Village, w.Tasks)).ToList();
        Parallel.ForEachAsync(Enumerable.Range(0, workers), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (i, _) => await list[i].SignInAsync(site.Address, county[i].User)).GetAwaiter().GetResult();
        return new Storm(connection, site, list, county.Sum(w => w.Tasks.Count));
    }

    public void Run()
    {
        using var slots = new SemaphoreSlim(AtOnce);
        using var half = new ManualResetEventSlim();
        var (own, of) = (Own(), site.CpuSeconds());
        var watch = Stopwatch.StartNew();
        var all = Task.WhenAll(workers.Select(w => Task.Run(() => w.ConfirmAllAsync(() => site.Address, slots, () => Count(half)))));
        half.Wait();
        SiteCpu = site.CpuSeconds() - of;
        Restart();
        all.GetAwaiter().GetResult();
        (Seconds, OwnCpu) = (watch.Elapsed.TotalSeconds, Own() - own);
        SiteCpu += site.CpuSeconds();
    }

    public void Dispose()
    {
        workers.ForEach(w => w.Dispose());
        site.Dispose();
    }

    private void Count(ManualResetEventSlim half)
    {
        if (Interlocked.Increment(ref acknowledged) == taps / 2)
        {
            half.Set();
        }
    }

    /// <summary>SIGKILL: nothing is flushed, nobody is told.</summary>
    private void Restart()
    {
        var watch = Stopwatch.StartNew();
        site.Dispose();
        KilledAfter = acknowledged;
        site = SiteProcess.Start(connection);
        OutageSeconds = watch.Elapsed.TotalSeconds;
    }

    private static double Own() => Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;
}
