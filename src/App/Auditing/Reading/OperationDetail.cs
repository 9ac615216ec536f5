using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Wengang.App.Access;
using Wengang.App.Data;

namespace Wengang.App.Auditing.Reading;

/// <summary>What one operation wrote: facts only as numbers, changed rows in plain words.</summary>
/// <param name="Counts">Tables it wrote to or retracted from.</param>
/// <param name="Changes">The first <see cref="MostChanges"/> changed rows.</param>
/// <param name="ChangeCount">All changed rows.</param>
public sealed record OperationDetail(IReadOnlyList<TableCount> Counts, IReadOnlyList<ChangedRow> Changes, int ChangeCount)
{
    public const int MostChanges = 100;

    /// <param name="db">A session that sees the whole county: the counts would be wrong otherwise.</param>
    /// <param name="operationId">Key of the operation.</param>
    /// <exception cref="UnauthorizedAccessException">The actor may not read the record, or not all of it.</exception>
    public static OperationDetail Of(Db db, long operationId)
    {
        db.Actor.Require(Permission.ReadAudit);
        if (db.Actor.Scope != Scope.Everything)
        {
            throw new UnauthorizedAccessException("核对操作写入的行数需要全县范围。");
        }

        var counts = db.Database.SqlQueryRaw<Row>(Statement(db, operationId)).ToList();
        var written = counts.Where(c => c.Written > 0 || c.Retracted > 0).Select(c => new TableCount(TableTitles.Table(c.Name), c.Written, c.Retracted)).ToList();
        var changes = db.Set<Change>().AsNoTracking().Where(c => c.OperationId == operationId).OrderBy(c => c.Id);
        return new OperationDetail(written, [.. changes.Take(MostChanges).AsEnumerable().Select(ChangedRow.Of)], changes.Count());
    }

    /// <summary>One statement for all tables; the key is a number of ours, not a text from outside.</summary>
    private static string Statement(Db db, long operationId)
    {
        var id = operationId.ToString(CultureInfo.InvariantCulture);
        var tables = db.Model.GetEntityTypes().Where(t => typeof(Recorded).IsAssignableFrom(t.ClrType) && t.ClrType != typeof(Change)).Select(t => Count(t, id));
        return string.Join("\nunion all ", tables);
    }

    private static string Count(IEntityType type, string id)
    {
        var table = type.GetTableName();
        var retracted = typeof(Fact).IsAssignableFrom(type.ClrType) ? $"(select count(*) from {table} where retracted_by = {id})" : "0";
        return $"select '{table}' as \"Name\", (select count(*) from {table} where operation_id = {id}) as \"Written\", {retracted} as \"Retracted\"";
    }

    private sealed record Row(string Name, long Written, long Retracted);
}
