using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Intake;

namespace Wengang.Web.Queries;

/// <summary>Reads batches with their files and worksheets in three statements.</summary>
public static class BatchList
{
    /// <summary>Newest first.</summary>
    public static IReadOnlyList<BatchLine> Stretch(Db db, int skip, int take) =>
        Read(db, db.Set<ImportBatch>().AsNoTracking().OrderByDescending(b => b.At).ThenByDescending(b => b.Id).Skip(skip).Take(take).ToList());

    /// <summary>Null when it is not there for this session.</summary>
    public static BatchLine? Find(Db db, long id) => Read(db, db.Set<ImportBatch>().AsNoTracking().Where(b => b.Id == id).ToList()).SingleOrDefault();

    private static List<BatchLine> Read(Db db, List<ImportBatch> batches)
    {
        var ids = batches.Select(b => b.Id).ToArray();
        var files = db.Set<BatchFile>().AsNoTracking().Where(f => ids.Contains(f.BatchId)).OrderBy(f => f.Id).Select(f => new { f.BatchId, f.Name }).ToLookup(f => f.BatchId, f => f.Name);
        var sheets = db.Set<BatchSheet>().AsNoTracking().Where(s => ids.Contains(s.BatchId)).OrderBy(s => s.Place).ToLookup(s => s.BatchId);
        return [.. batches.Select(b => new BatchLine(b, [.. files[b.Id]], [.. sheets[b.Id]]))];
    }
}
