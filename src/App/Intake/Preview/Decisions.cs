using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;

namespace Wengang.App.Intake.Preview;

/// <summary>What was decided about the rows of a batch.</summary>
internal sealed class Decisions
{
    private readonly Dictionary<RowKey, Choice> choices = [];
    private readonly HashSet<RowKey> out_ = [];

    public Decisions(Db db, long batch)
    {
        foreach (var d in db.Set<BatchDecision>().AsNoTracking().Where(d => d.BatchId == batch))
        {
            var key = new RowKey(d.FileId, d.Sheet, d.Row);
            choices[key] = d.Choice;
            if (d.Choice != Choice.Take)
            {
                out_.Add(key);
            }

            if (d is { RivalFileId: { } file, RivalSheet: { } sheet, RivalRow: { } row } && d.Choice != Choice.Keep)
            {
                out_.Add(new RowKey(file, sheet, row));
            }
        }
    }

    public Choice? Of(RowKey row) => choices.TryGetValue(row, out var choice) ? choice : null;

    public bool LeavesOut(RowKey row) => out_.Contains(row);
}
