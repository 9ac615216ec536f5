using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Data;

namespace Wengang.App.Intake.Preview;

/// <summary>Mended rejects come back in a copy of the whole workbook: what was decided about its other rows is not asked again.</summary>
internal static class InheritedDecisions
{
    /// <summary>Takes over what the batch before decided about rows that say the same still; true when there was any.</summary>
    public static bool Put(Db db, ImportBatch batch)
    {
        if (batch.ParentId is not { } parentId || db.Set<BatchDecision>().Any(d => d.BatchId == batch.Id)
            || db.Set<ImportBatch>().AsNoTracking().FirstOrDefault(b => b.Id == parentId) is not { } parent)
        {
            return false;
        }

        using var operation = db.Begin(OperationKind.ImportPrepared, "沿用退回前的决定", OperationSource.Job);
        var (before, now) = (new DecisionList(db, parent), new DecisionList(db, batch));
        var known = before.Conflicts.Where(l => before.Of(l) is { Choice: not Choice.LeaveOut }).ToLookup(Content);
        var found = now.Conflicts.Where(l => known.Contains(Content(l))).ToList();
        found.ForEach(l => now.Put(l, before.Of(known[Content(l)].First())!.Choice));
        operation.Complete();
        return found.Count > 0;
    }

    private static string Content(RowLine line) =>
        $"{line.Row}|{line.Who}|{line.Conflict}|{line.RivalRow}|" + string.Join('|', line.Changes.Select(c => $"{c.Heading}:{c.Before}>{c.After}"));
}
