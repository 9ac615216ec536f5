using System.Data.Common;
using Wengang.App;
using Wengang.App.Data;
using Wengang.App.Jobs;
using Wengang.App.Messages.Sending;
using Wengang.App.Monitoring.Locking;
using Wengang.App.Monitoring.Periods;
using Wengang.App.Monitoring.Reminding;
using Wengang.App.Upkeep;
using Wengang.Web.Hosting;

namespace Wengang.Web.Operating;

/// <summary>Looks every few minutes whether the nightly jobs are due, whether a month of monitoring is to be opened or locked
/// again, whom to remind, and whether messages wait.</summary>
public sealed class NightlyClock(CountyDatabase county, DatabaseCheck database, ILogger<NightlyClock> log) : BackgroundService
{
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Step);
        do
        {
            await Task.Run(Look, stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private void Look()
    {
        if (!county.Exists)
        {
            return;
        }

        try
        {
            using var db = database.Open(JobActor.Service);
            Nightly.QueueDue(db, DateTime.Now, Modules.Nightly);
            var today = DateOnly.FromDateTime(DateTime.Today);
            PeriodBook.OpenDue(db, today);
            MonthReminders.SendDue(db, today);
            LockJobs.QueueExpired(db, DateTime.UtcNow);
            MessagesJob.QueueDue(db, DateTime.UtcNow);
        }
        catch (Exception e) when (e is InvalidOperationException or DbException or IOException or System.Security.Cryptography.CryptographicException or UnauthorizedAccessException or Microsoft.EntityFrameworkCore.DbUpdateException)
        {
            Log.NightlyMissed(log, e.GetType().Name);
        }
    }
}
