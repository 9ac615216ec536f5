using Microsoft.EntityFrameworkCore;
using Npgsql;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Intake.Receiving;

namespace Wengang.App.Intake.Preview;

/// <summary>Compares a batch with what is known, without writing any of it.</summary>
/// <param name="tools">Who takes the rows.</param>
/// <param name="progress">Told the worksheet, its place, how many there are and the rows done so far; throws to stop.</param>
public sealed class BatchPreview(IntakeTools tools, Action<string, int, int, int> progress)
{
    private const int Attempts = 4;

    /// <summary>Does nothing where there is nothing to preview any more; may be repeated at any time.</summary>
    /// <returns>What is to be said of it, Chinese.</returns>
    public string Run(Db db, long id)
    {
        if (db.Set<ImportBatch>().AsNoTracking().FirstOrDefault(b => b.Id == id) is not { State: BatchState.Uploaded or BatchState.Previewing } batch)
        {
            return "这一批已经核对过了";
        }

        var rows = Compare(db, batch);
        if (InheritedDecisions.Put(db, batch))
        {
            rows = Compare(db, batch);
        }

        return $"核对完成：{rows} 行";
    }

    private int Compare(Db db, ImportBatch batch)
    {
        var (summary, sheets, made, fingerprint) = Rehearse(db, batch);
        Store(db, batch, sheets, fingerprint, null);
        PreviewFiles.Publish(db, batch.Id, made, summary);
        return sheets.Sum(s => s.Rows);
    }

    /// <summary>Replaces what is stored of the preview, in an operation of its own.</summary>
    internal static void Store(Db db, ImportBatch batch, IReadOnlyList<BatchSheet> sheets, string fingerprint, string? words)
    {
        using var operation = db.Begin(OperationKind.ImportPrepared, "导入核对结果", OperationSource.Job);
        Replace(db, batch.Id, sheets);
        var row = db.Set<ImportBatch>().Single(b => b.Id == batch.Id);
        (row.State, row.Fingerprint, row.Words) = (BatchState.Ready, fingerprint, words);
        operation.Complete();
    }

    internal static void Replace(Db db, long batch, IReadOnlyList<BatchSheet> sheets)
    {
        db.RemoveRange(db.Set<BatchSheet>().Where(s => s.BatchId == batch));
        db.SaveChanges();
        db.AddRange(sheets);
    }

    /// <summary>The conflicts of the last preview, so that a decided row goes on showing what was decided.</summary>
    internal static Dictionary<RowKey, RowLine> ConflictsBefore(Db db, long batch)
    {
        var found = new Dictionary<RowKey, RowLine>();
        foreach (var sheet in db.Set<BatchSheet>().AsNoTracking().Where(s => s.BatchId == batch && s.Conflicts > 0).ToList())
        {
            foreach (var line in PreviewFiles.Rows(db, batch, sheet.Place, RowState.Conflict))
            {
                found[new RowKey(sheet.FileId, sheet.Name, line.Row)] = line;
            }
        }

        return found;
    }

    private (PreviewSummary Summary, IReadOnlyList<BatchSheet> Sheets, string Made, string Fingerprint) Rehearse(Db db, ImportBatch batch)
    {
        var run = new BatchRun(db, batch);
        var before = ConflictsBefore(db, batch.Id);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return Rehearse(db, batch, run, before);
            }
            catch (DamagedFileException file)
            {
                run.LeaveOut(file);
            }
            catch (Exception e) when (attempt < Attempts && (e as PostgresException ?? e.InnerException as PostgresException)?.SqlState == PostgresErrorCodes.LockNotAvailable)
            {
                // Somebody writes the very rows at this moment; they are through in a second or two.
                Thread.Sleep(TimeSpan.FromSeconds(2));
            }
        }
    }

    private (PreviewSummary, IReadOnlyList<BatchSheet>, string, string) Rehearse(Db db, ImportBatch batch, BatchRun run, Dictionary<RowKey, RowLine> before)
    {
        using var rehearsal = Rehearsal.Of(db);
        using var operation = rehearsal.Db.Begin(OperationKind.Import, "导入核对", OperationSource.Page);
        using var writer = new PreviewWriter(BatchFolder.PreviewOf(db, batch.Id) + ".new");
        var recording = new Recording(rehearsal.Db, writer, new Decisions(rehearsal.Db, batch.Id), before);
        var summary = run.Write(rehearsal.Db, tools, recording, progress);
        return (summary, recording.Sheets, writer.Folder, writer.Fingerprint());
    }
}
