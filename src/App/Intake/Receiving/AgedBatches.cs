using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;

namespace Wengang.App.Intake.Receiving;

/// <summary>What becomes of batches in time. The batches themselves stay in the list. Both run within an open operation.</summary>
public static class AgedBatches
{
    private static readonly BatchState[] Unconfirmed = [BatchState.Uploaded, BatchState.Previewing, BatchState.Ready];

    /// <summary>Removes the files of batches that were done with before an instant (UTC); gives the number of batches.</summary>
    public static int RemoveFiles(Db db, DateTime before)
    {
        var due = db.Set<ImportBatch>().Where(b => !b.FilesGone && b.ClosedAt != null && b.ClosedAt < before).ToList();
        due.ForEach(b => Remove(db, b));
        return due.Count;
    }

    /// <summary>Puts aside what was dropped before an instant (UTC) and never confirmed, with its files; gives the number of batches.</summary>
    public static int PutAside(Db db, DateTime before)
    {
        var due = db.Set<ImportBatch>().Where(b => Unconfirmed.Contains(b.State) && b.At < before).ToList();
        foreach (var batch in due)
        {
            (batch.State, batch.ClosedAt, batch.Words) = (BatchState.Discarded, db.Operation!.At, "放了很久没有确认，已按保留期限作废，没有任何内容入库。要导入请重新放一次。");
            Remove(db, batch);
        }

        return due.Count;
    }

    /// <summary>The files go once the database says so for good.</summary>
    private static void Remove(Db db, ImportBatch batch)
    {
        batch.FilesGone = true;
        db.Operation!.Committed += () => BatchFolder.Remove(db, batch.Id);
    }
}
