using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Wengang.Web.Operating;

namespace Wengang.Browser.Tests.Setup;

/// <summary>Records the SQL statements of this process while it lives.</summary>
public sealed class Statements : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly ConcurrentQueue<string> seen = [];
    private readonly List<IDisposable> subscriptions = [];

    public Statements() => subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    /// <summary>Statements that ask or change something; what sets up a connection and what the worker of jobs asks does not count.</summary>
    public IReadOnlyList<string> Seen =>
        [.. seen.Where(s => !s.StartsWith("PRAGMA", StringComparison.OrdinalIgnoreCase) && !s.StartsWith("-- job worker", StringComparison.Ordinal))];

    public void OnNext(DiagnosticListener value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Name == DbLoggerCategory.Name)
        {
            subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuted.Name && value.Value is CommandExecutedEventData data && Thread.CurrentThread.Name != JobWorker.ThreadName)
        {
            seen.Enqueue(data.Command.CommandText);
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => subscriptions.ForEach(s => s.Dispose());
}
