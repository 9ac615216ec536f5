using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Data;

namespace Wengang.App.Indicators.Caching;

/// <summary>How far a database has come.</summary>
/// <param name="Sequence">Place of the last operation in the chain; 0 when there is none.</param>
/// <param name="Id">Its key: tells a restored database from the one that was there before.</param>
/// <param name="Changed">Key of the last operation after which figures may be others: equal keys, equal figures.</param>
/// <param name="FindingsChanged">Key of the last operation after which findings may be others.</param>
internal sealed record DataState(long Sequence, long Id, long Changed, long FindingsChanged)
{
    /// <summary>The last state that was seen, so that only what came since is read.</summary>
    private static readonly ConcurrentDictionary<string, DataState> Seen = new();

    /// <summary>Reads the present state in one small statement, whoever wrote: another session, process or machine.</summary>
    public static DataState Of(Db db, string database)
    {
        if (!Seen.TryGetValue(database, out var before))
        {
            return Seen[database] = First(db);
        }

        var from = before.Sequence;
        var since = db.Set<Operation>().Where(o => o.Sequence >= from).OrderBy(o => o.Sequence).Select(o => new { o.Sequence, o.Id, o.Kind }).ToList();
        if (since.Count == 0 || since[0].Id != before.Id)
        {
            return Seen[database] = First(db);
        }

        if (since.Count == 1)
        {
            return before;
        }

        var changed = since.Skip(1).LastOrDefault(o => !QuietKinds.All.Contains(o.Kind))?.Id ?? before.Changed;
        var findings = since.Skip(1).LastOrDefault(o => !QuietKinds.All.Contains(o.Kind) || QuietKinds.OfFindings.Contains(o.Kind))?.Id ?? before.FindingsChanged;
        return Seen[database] = new DataState(since[^1].Sequence, since[^1].Id, changed, findings);
    }

    private static DataState First(Db db)
    {
        var last = db.Set<Operation>().OrderByDescending(o => o.Sequence).Select(o => new { o.Sequence, o.Id }).FirstOrDefault();
        return last is null
            ? new DataState(0, 0, 0, 0)
            : new DataState(last.Sequence, last.Id, Last(db, last.Sequence, QuietKinds.All), Last(db, last.Sequence, QuietKinds.All.Except(QuietKinds.OfFindings)));
    }

    private static long Last(Db db, long until, IEnumerable<OperationKind> quiet)
    {
        var kinds = quiet.ToArray();
        return db.Set<Operation>().Where(o => o.Sequence <= until && !kinds.Contains(o.Kind)).OrderByDescending(o => o.Sequence).Select(o => o.Id).FirstOrDefault();
    }
}
