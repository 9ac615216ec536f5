using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Intake.Preview;

namespace Wengang.App.Intake;

/// <summary>The rows in conflict of a batch and what was decided about each.</summary>
public sealed class DecisionList
{
    private readonly Db db;
    private readonly ImportBatch batch;
    private readonly Dictionary<int, BatchSheet> sheets;
    private readonly Dictionary<RowKey, BatchDecision> decided;

    public DecisionList(Db db, ImportBatch batch)
    {
        (this.db, this.batch) = (db, batch);
        sheets = db.Set<BatchSheet>().AsNoTracking().Where(s => s.BatchId == batch.Id).ToDictionary(s => s.Place);
        decided = db.Set<BatchDecision>().Where(d => d.BatchId == batch.Id).ToDictionary(d => new RowKey(d.FileId, d.Sheet, d.Row));
        Conflicts = [.. sheets.Values.Where(s => s.Conflicts > 0).OrderBy(s => s.Place).SelectMany(s => PreviewFiles.Rows(db, batch.Id, s.Place, RowState.Conflict))];
    }

    public IReadOnlyList<RowLine> Conflicts { get; }

    /// <summary>Those that nobody has decided.</summary>
    public IEnumerable<RowLine> Open => Conflicts.Where(l => Of(l) is null);

    /// <summary>What was decided about the row; null when nothing was.</summary>
    public BatchDecision? Of(RowLine line) => decided.GetValueOrDefault(Key(line));

    /// <summary>Within the open operation.</summary>
    internal void Put(RowLine line, Choice choice)
    {
        var operation = db.Operation!;
        if (Of(line) is { } before)
        {
            (before.Choice, before.User, before.At) = (choice, db.Actor.User, operation.At);
            return;
        }

        var key = Key(line);
        var rival = line.RivalPlace is { } place ? sheets[place] : null;
        decided[key] = new BatchDecision
        {
            Id = Ids.Next(), BatchId = batch.Id, RegionCode = batch.RegionCode, FileId = key.FileId, Sheet = key.Sheet, Row = key.Row,
            RivalFileId = rival?.FileId, RivalSheet = rival?.Name, RivalRow = line.RivalRow, Choice = choice, User = db.Actor.User, At = operation.At,
        };
        db.Add(decided[key]);
    }

    private RowKey Key(RowLine line) => new(sheets[line.Place].FileId, sheets[line.Place].Name, line.Row);
}
