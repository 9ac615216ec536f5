using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Imports;

namespace Wengang.App.Intake.Undoing;

/// <summary>Undoes an import as a whole: what it wrote is retracted, what it retracted is added again. Nothing is deleted.</summary>
public static class BatchUndo
{
    private const int Portion = 5_000;

    /// <summary>Does it unless something stands on the import; may be repeated.</summary>
    /// <returns>What is to be said of it, Chinese.</returns>
    public static string Run(Db db, long id)
    {
        using var operation = db.Begin(OperationKind.ImportUndone, "撤销一次导入", OperationSource.Page);
        var batch = db.Set<ImportBatch>().AsNoTracking().FirstOrDefault(b => b.Id == id);
        if (batch is not { State: BatchState.Undoing, OperationId: { } undoing })
        {
            return "这一批已经处理过了";
        }

        var hindrances = UndoHindrances.Of(db, batch);
        if (hindrances.Count == 0)
        {
            foreach (var type in FactTypes.Of(db))
            {
                FactTypes.Call<int>(typeof(BatchUndo), nameof(Undo), type, db, undoing);
            }

            RegisterRestore.Run(db, undoing);
            db.Add(new UndoneImport { OperationId = undoing, UndoneBy = operation.Id });
        }

        var row = db.Set<ImportBatch>().Single(b => b.Id == id);
        (row.State, row.ClosedAt, row.Words) = hindrances.Count == 0
            ? (BatchState.Undone, operation.At, "已撤销：数据回到导入之前；导入期间的数据按当时掌握仍能查到。")
            : (BatchState.Confirmed, row.ClosedAt, "没有撤销，因为有别的内容建立在这次导入之上。" + string.Join("。", hindrances) + "。");
        operation.Complete();
        return row.Words!;
    }

    private static int Undo<T>(Db db, long undoing)
        where T : Fact
    {
        var all = db.Set<T>().IgnoreQueryFilters([Db.KnownNow]).AsNoTracking();
        db.Bulk.Retract<T>(all.Where(f => f.OperationId == undoing && f.RetractedAt == null).Select(f => f.Id).ToList());
        var back = all.Where(f => f.RetractedBy == undoing).Select(f => f.Id).Order().ToList();
        foreach (var ids in back.Chunk(Portion))
        {
            db.Bulk.Insert(all.Where(f => ids.Contains(f.Id)).AsEnumerable().Select(f => (T)f.Again()).ToList());
        }

        return back.Count;
    }
}
