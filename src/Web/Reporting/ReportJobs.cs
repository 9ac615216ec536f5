using System.Collections.Concurrent;
using System.Data.Common;
using Wengang.App.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;

namespace Wengang.Web.Reporting;

/// <summary>Makes half-year reports beside the requests that ask for them.</summary>
public sealed class ReportJobs(DatabaseCheck database)
{
    private const int Kept = 10;
    private readonly ConcurrentDictionary<Guid, HalfYearJob> jobs = new();

    public HalfYearJob? Find(Guid id) => jobs.GetValueOrDefault(id);

    public HalfYearJob Start(Moment moment, Actor actor)
    {
        var job = new HalfYearJob(Guid.CreateVersion7(), moment);
        job.Done = Task.Run(() => Make(job, actor));
        jobs[job.Id] = job;
        foreach (var old in jobs.Keys.Order().SkipLast(Kept))
        {
            jobs.TryRemove(old, out _);
        }

        return job;
    }

    private void Make(HalfYearJob job, Actor actor)
    {
        try
        {
            using var db = database.Open(actor);
            HalfYearDraft.Write(db, job);
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException or ArgumentException or DbException or IOException)
        {
            job.Failure = e.Message;
        }
    }
}
