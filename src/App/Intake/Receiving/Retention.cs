using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Data;

namespace Wengang.App.Intake.Receiving;

/// <summary>Removes the files of batches that are long done with; the batches themselves stay in the list.</summary>
public static class Retention
{
    public static void Sweep(Db db, DateTime? now = null)
    {
        var limit = (now ?? DateTime.UtcNow) - DropLimits.Kept;
        var due = db.Set<ImportBatch>().Where(b => !b.FilesGone && b.ClosedAt != null && b.ClosedAt < limit).ToList();
        if (due.Count == 0)
        {
            return;
        }

        using var operation = db.Begin(OperationKind.ImportPrepared, $"到期清除 {due.Count} 批导入的文件", OperationSource.Job);
        due.ForEach(b => b.FilesGone = true);
        operation.Complete();
        due.ForEach(b => BatchFolder.Remove(db, b.Id));
    }
}
