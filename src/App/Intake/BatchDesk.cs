using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Intake.Preview;
using Wengang.App.Intake.Receiving;
using Wengang.App.Jobs;
using Wengang.Rules.Values;

namespace Wengang.App.Intake;

/// <summary>What a clerk does with a batch. Each gives false when the batch is not there or no longer in the state for it.</summary>
public static class BatchDesk
{
    /// <summary>Has the batch compared with what is known once more, with another month if one is stated.</summary>
    public static bool PreviewAgain(Db db, long id, Period? stated = null) =>
        Change(db, id, "重新核对", [BatchState.Ready, BatchState.Previewing, BatchState.Uploaded], batch =>
        {
            batch.Stated = stated ?? batch.Stated;
            Enqueue(db, batch, BatchState.Previewing, IntakeJobs.Preview, "核对导入的表");
        });

    /// <summary>Decides rows in conflict; once all are decided the batch is compared again, so that the confirmation is exactly what is shown.</summary>
    /// <param name="db">The session.</param>
    /// <param name="id">The batch.</param>
    /// <param name="choices">By place of the worksheet and row.</param>
    public static bool Decide(Db db, long id, IReadOnlyDictionary<(int Place, int Row), Choice> choices) =>
        Change(db, id, $"决定 {choices.Count} 行冲突", [BatchState.Ready], batch =>
        {
            var decisions = new DecisionList(db, batch);
            foreach (var line in decisions.Conflicts.Where(l => choices.ContainsKey((l.Place, l.Row))))
            {
                decisions.Put(line, choices[(line.Place, line.Row)]);
            }

            if (!decisions.Open.Any())
            {
                Enqueue(db, batch, BatchState.Previewing, IntakeJobs.Preview, "按决定重新核对");
            }
        });

    /// <summary>Decides all rows in conflict that are not decided yet, or those of one kind.</summary>
    public static bool DecideRest(Db db, long id, ConflictKind? kind, Choice choice) =>
        Decide(db, id, Undecided(db, id).Where(l => kind is null || l.Conflict == kind).ToDictionary(l => (l.Place, l.Row), _ => choice));

    /// <summary>The rows in conflict that nobody has decided.</summary>
    public static IReadOnlyList<RowLine> Undecided(Db db, long id) =>
        db.Set<ImportBatch>().AsNoTracking().FirstOrDefault(b => b.Id == id) is { } batch ? [.. new DecisionList(db, batch).Open] : [];

    /// <summary>Has the batch imported as it was shown. Not while a row in conflict is undecided.</summary>
    public static bool Confirm(Db db, long id) => Undecided(db, id).Count == 0
        && Change(db, id, "确认导入", [BatchState.Ready], batch => Enqueue(db, batch, BatchState.Confirming, IntakeJobs.Confirm, "导入入库"));

    /// <summary>Puts a batch aside; its files are removed at once.</summary>
    public static bool Discard(Db db, long id) => Change(db, id, "作废一批导入", [BatchState.Ready, BatchState.Uploaded, BatchState.Previewing], batch =>
    {
        (batch.State, batch.ClosedAt, batch.Words, batch.FilesGone) = (BatchState.Discarded, db.Operation!.At, "已作废，没有任何内容入库。", true);
        db.Operation.Committed += () => BatchFolder.Remove(db, id);
    });

    /// <summary>Has an import undone as a whole; the job says so when something stands on it.</summary>
    public static bool Undo(Db db, long id, string reason) => Change(db, id, $"撤销导入：{reason}", [BatchState.Confirmed], batch =>
        Enqueue(db, batch, BatchState.Undoing, IntakeJobs.Undo, "撤销导入"));

    private static bool Change(Db db, long id, string reason, BatchState[] states, Action<ImportBatch> change)
    {
        db.Actor.Require(Permission.ImportSheets);
        using var operation = db.Begin(OperationKind.ImportPrepared, reason, OperationSource.Page);
        if (db.Set<ImportBatch>().FirstOrDefault(b => b.Id == id) is not { } batch || !states.Contains(batch.State))
        {
            return false;
        }

        change(batch);
        operation.Complete();
        return true;
    }

    private static void Enqueue(Db db, ImportBatch batch, BatchState state, string kind, string title)
    {
        (batch.State, batch.Words) = (state, null);
        batch.JobId = JobQueue.Enqueue(db, kind, title, IntakeJobs.Argument(batch)).Id;
    }
}
