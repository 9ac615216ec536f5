using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Data;

namespace Wengang.App.Dossiers.Listing;

/// <summary>
/// How many people a list has, kept until something is written: counting a million takes longer than reading the fifty that are shown.
/// Every change of the register belongs to an operation, so a count holds as long as no operation that can touch it came after.
/// </summary>
internal static class PeopleCounts
{
    private const int Most = 500;

    /// <summary>Acts that happen all day and never touch the register or work.</summary>
    private static readonly OperationKind[] Quiet =
    [
        OperationKind.SignIn, OperationKind.SignInFailed, OperationKind.SignOut, OperationKind.IdentityShown, OperationKind.ListExport, OperationKind.EvidenceExport,
        OperationKind.FullIdentityExport, OperationKind.TableExport, OperationKind.JobQueued, OperationKind.ReportSave, OperationKind.FindingDecision,
    ];

    private static readonly ConcurrentDictionary<Key, Entry> Known = new();

    public static int Of(Db db, PeopleFilter filter, DateOnly today, Func<int> count)
    {
        var key = new Key(db.Database.GetConnectionString()!, db.ScopeFrom, db.ScopeTo, filter with { Sort = PeopleSort.Place }, today);
        if (Known.TryGetValue(key, out var entry) && Holds(db, entry))
        {
            return entry.Count;
        }

        // Read before the counting: what is written meanwhile makes the count old, never wrongly new.
        var last = db.Set<Operation>().OrderByDescending(o => o.Sequence).Select(o => new { o.Sequence, o.Id }).FirstOrDefault();
        var counted = count();
        if (last is not null && db.Operation is null)
        {
            if (Known.Count >= Most)
            {
                Known.Clear();
            }

            Known[key] = new Entry(last.Sequence, last.Id, counted);
        }

        return counted;
    }

    /// <summary>The operation is still there (no backup was put back) and none that counts came after it.</summary>
    private static bool Holds(Db db, Entry entry)
    {
        var after = db.Set<Operation>().Where(o => o.Sequence == entry.Sequence || (o.Sequence > entry.Sequence && !Quiet.Contains(o.Kind)))
            .OrderBy(o => o.Sequence).Select(o => o.Id).Take(2).ToList();
        return after.Count == 1 && after[0] == entry.Operation;
    }

    private sealed record Key(string Database, string From, string To, PeopleFilter Filter, DateOnly Today);

    /// <param name="Sequence">Place of the last operation when it was counted.</param>
    /// <param name="Operation">Its key.</param>
    private sealed record Entry(long Sequence, long Operation, int Count);
}
