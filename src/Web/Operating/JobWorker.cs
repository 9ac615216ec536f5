using System.Data.Common;
using Wengang.App;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Jobs;
using Wengang.Web.Hosting;

namespace Wengang.Web.Operating;

/// <summary>Does the queued jobs beside the pages, one at a time, while the site is open.</summary>
public sealed class JobWorker(CountyDatabase county, DatabaseCheck database, IEnumerable<JobKind> kinds, JobBoard board, SiteMeter meter, ILogger<JobWorker> log) : IHostedService, IDisposable
{
    /// <summary>All jobs run on a thread of this name.</summary>
    public const string ThreadName = "jobs";

    /// <summary>How long it waits when the database cannot be reached or is not there yet.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly CancellationTokenSource stopping = new();
    private readonly SemaphoreSlim work = new(1);
    private Thread? thread;
    private int retracted = 1;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        JobBell.Rang += Wake;
        RetractionBell.Rang += LookAgain;
        thread = new Thread(Work) { IsBackground = true, Name = ThreadName, Priority = ThreadPriority.BelowNormal };
        thread.Start();
        return Task.CompletedTask;
    }

    /// <summary>Waits for a handler to let go; what it did not finish is run again at the next start.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        JobBell.Rang -= Wake;
        RetractionBell.Rang -= LookAgain;
        await stopping.CancelAsync();
        while (thread is { IsAlive: true } && !cancellationToken.IsCancellationRequested)
        {
            await Task.Delay(20, CancellationToken.None);
        }
    }

    /// <summary>Also of a worker that was never told to stop: a site whose port was taken ends without that.</summary>
    public void Dispose()
    {
        JobBell.Rang -= Wake;
        RetractionBell.Rang -= LookAgain;
        stopping.Cancel();
        thread?.Join();
        stopping.Dispose();
        work.Dispose();
    }

    private void Wake()
    {
        if (work.CurrentCount == 0)
        {
            work.Release();
        }
    }

    /// <summary>Facts were taken back: whatever was paid on them is looked at again.</summary>
    private void LookAgain()
    {
        Interlocked.Exchange(ref retracted, 1);
        Wake();
    }

    private void Work()
    {
        var runner = new JobRunner(database.Open, kinds, board, (job, e) => Log.JobFailed(log, job.Kind, job.Id, e.GetType().Name, e));
        runner.Ended += meter.Ended;
        try
        {
            while (true)
            {
                work.Wait(stopping.Token);
                if (!Drain(runner))
                {
                    stopping.Token.WaitHandle.WaitOne(Patience);
                    Wake();
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The site stops; what was not finished is queued still.
        }
    }

    /// <summary>False when the database cannot be used just now.</summary>
    private bool Drain(JobRunner runner)
    {
        try
        {
            if (county.Exists && Interlocked.Exchange(ref retracted, 0) == 1)
            {
                using var db = database.Open(JobActor.Service);
                SubsidyWork.QueueLookAgain(db);
            }

            var worked = false;
            while (county.Exists && runner.RunNext(stopping.Token))
            {
                worked = true;
            }

            if (worked)
            {
                FigureWarmer.Warm(database.Open, stopping.Token);
            }

            return county.Exists;
        }
        catch (Exception e) when (e is InvalidOperationException or DbException or IOException or System.Security.Cryptography.CryptographicException or UnauthorizedAccessException or Microsoft.EntityFrameworkCore.DbUpdateException)
        {
            Log.QueueUnreachable(log, e.GetType().Name);
            return false;
        }
    }
}
