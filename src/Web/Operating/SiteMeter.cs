using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Wengang.App.Jobs;

namespace Wengang.Web.Operating;

/// <summary>What is measured while the site is open, as System.Diagnostics.Metrics: any collector of this form can read it.</summary>
public sealed class SiteMeter : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly Histogram<double> requests;
    private readonly Histogram<double> statements;
    private readonly Histogram<double> jobs;
    private readonly List<IDisposable> subscriptions = [];

    public SiteMeter()
    {
        requests = Meter.CreateHistogram<double>("wengang.request.duration", "s", "Time to answer, by route and status");
        statements = Meter.CreateHistogram<double>("wengang.sql.duration", "s", "Time of SQL statements");
        jobs = Meter.CreateHistogram<double>("wengang.job.duration", "s", "Time of background jobs, by kind and outcome");
        subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public Meter Meter { get; } = new("Wengang");

    public void Answered(string route, int status, TimeSpan elapsed) =>
        requests.Record(elapsed.TotalSeconds, new("route", route), new KeyValuePair<string, object?>("status", status));

    public void Ended(Job job, TimeSpan elapsed) =>
        jobs.Record(elapsed.TotalSeconds, new("kind", job.Kind), new KeyValuePair<string, object?>("state", job.State.ToString()));

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            subscriptions.Add(value.Subscribe(this, name => name == RelationalEventId.CommandExecuted.Name));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandExecutedEventData data)
        {
            statements.Record(data.Duration.TotalSeconds);
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
        Meter.Dispose();
    }
}
