using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Intake.Receiving;

namespace Wengang.App.Intake.Preview;

/// <summary>
/// Imports a batch as one operation, if that comes to exactly what its preview showed; else nothing is written, and the new preview
/// is shown instead.
/// </summary>
/// <param name="tools">Who takes the rows.</param>
/// <param name="progress">Told the worksheet, its place, how many there are and the rows done so far; throws to stop.</param>
public sealed class BatchConfirmation(IntakeTools tools, Action<string, int, int, int> progress)
{
    /// <summary>The batch is marked in the same operation, so a repetition finds it done.</summary>
    /// <returns>What is to be said of it, Chinese.</returns>
    public string Run(Db db, long id)
    {
        if (db.Set<ImportBatch>().AsNoTracking().FirstOrDefault(b => b.Id == id) is not { State: BatchState.Confirming } batch)
        {
            return "这一批已经处理过了";
        }

        var run = new BatchRun(db, batch, PreviewFiles.ReadSummary(db, id).Damaged);
        var before = BatchPreview.ConflictsBefore(db, id);
        using var writer = new PreviewWriter(BatchFolder.PreviewOf(db, id) + ".new");
        var (sheets, summary, fingerprint, done) = Write(db, batch, run, before, writer);
        if (!done)
        {
            BatchPreview.Store(db, batch, sheets, fingerprint, "核对之后系统里的数据有了变化，与您看到的不一致，所以没有入库。下面是按现在的数据重新核对的结果，请再看一遍后确认。");
        }
        else
        {
            db.RefreshStatistics();
        }

        PreviewFiles.Publish(db, id, writer.Folder, summary);
        return done ? $"已入库：{sheets.Sum(s => s.Added + s.Changed)} 行" : "数据有变化，没有入库，请再看一遍";
    }

    private (IReadOnlyList<BatchSheet> Sheets, PreviewSummary Summary, string Fingerprint, bool Done) Write(
        Db db, ImportBatch batch, BatchRun run, Dictionary<RowKey, RowLine> before, PreviewWriter writer)
    {
        using var operation = db.Begin(OperationKind.Import, $"导入 {Receiver.Names(run.Files)}", OperationSource.Page);
        var recording = new Recording(db, writer, new Decisions(db, batch.Id), before);
        var summary = run.Write(db, tools, recording, progress);
        var fingerprint = writer.Fingerprint();
        if (fingerprint != batch.Fingerprint)
        {
            return (recording.Sheets, summary, fingerprint, false);
        }

        BatchPreview.Replace(db, batch.Id, recording.Sheets);
        var row = db.Set<ImportBatch>().Single(b => b.Id == batch.Id);
        (row.State, row.OperationId, row.ClosedAt, row.Words) = (BatchState.Confirmed, operation.Id, operation.At, null);
        operation.Complete();
        return (recording.Sheets, summary, fingerprint, true);
    }
}
