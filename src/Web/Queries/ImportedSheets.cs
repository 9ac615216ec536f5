using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Findings;
using Wengang.App.Imports;
using Wengang.App.Imports.Recognition;
using Wengang.App.Intake;

namespace Wengang.Web.Queries;

/// <summary>Reads what was imported, in three statements however many kinds of facts there are.</summary>
public static class ImportedSheets
{
    private static readonly MethodInfo CountOf = typeof(ImportedSheets).GetMethod(nameof(Count), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>
    /// Newest first. A worksheet belongs to no region: whoever acts for a township sees those of batches of the own township and those
    /// that tell something of it.
    /// </summary>
    public static IReadOnlyList<ImportedSheet> Read(Db db)
    {
        var rows = db.Model.GetEntityTypes().Select(t => t.ClrType).Where(t => t.IsSubclassOf(typeof(Fact)) && !t.IsAbstract).Distinct()
            .OrderBy(t => t.Name, StringComparer.Ordinal).Select(t => (IQueryable<SourceRows>)CountOf.MakeGenericMethod(t).Invoke(null, [db])!)
            .Aggregate((all, next) => all.Concat(next)).ToList().ToLookup(r => r.Source, r => r.Rows);
        var sees = CountyReach.Has(db);
        var own = db.Set<ImportBatch>().Where(b => b.OperationId != null).Select(b => b.OperationId!.Value);
        return [.. db.Set<ImportSource>().AsNoTracking().OrderByDescending(s => s.At).ThenByDescending(s => s.Id)
            .Select(s => new
            {
                s.Id, s.FileName, s.Sheet, s.Kind, s.ObservedOn, s.At, IsOwn = own.Contains(s.OperationId),
                IsUndone = db.Set<UndoneImport>().Any(u => u.OperationId == s.OperationId),
            }).AsEnumerable().Where(s => sees || s.IsOwn || rows.Contains(s.Id))
            .Select(s => new ImportedSheet(s.FileName, s.Sheet, SheetKinds.Get(s.Kind).Name, s.ObservedOn, s.At, rows[s.Id].Sum(), s.IsUndone))];
    }

    private static IQueryable<SourceRows> Count<T>(Db db)
        where T : Fact =>
        db.Set<T>().IgnoreQueryFilters([Db.KnownNow]).GroupBy(f => f.SourceId).Select(g => new SourceRows { Source = g.Key, Rows = g.Count() });

    private sealed class SourceRows
    {
        public required long Source { get; init; }

        public required int Rows { get; init; }
    }
}
