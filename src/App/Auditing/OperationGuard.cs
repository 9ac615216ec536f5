using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Wengang.App.Data;
using Wengang.App.Data.Writing;

namespace Wengang.App.Auditing;

/// <summary>No write without an open operation, none outside the actor's regions, no fact overwritten; every change leaves a trace.</summary>
public sealed class OperationGuard : SaveChangesInterceptor
{
    public static readonly OperationGuard Instance = new();

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Guard((Db)eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Guard((Db)eventData.Context!);
        return ValueTask.FromResult(result);
    }

    private static void Guard(Db db)
    {
        var entries = db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        if (entries.Count == 0)
        {
            return;
        }

        var operation = db.Operation ?? throw new InvalidOperationException("A write needs an open operation (who, which act, why).");
        var traces = new List<Change>();
        foreach (var entry in entries)
        {
            CheckScope(db, entry);
            if (ChangeTrace.Of(entry) is { } change)
            {
                traces.Add(change);
            }
        }

        db.AddRange(traces);
        foreach (var row in db.ChangeTracker.Entries<Recorded>().Where(e => e.State == EntityState.Added).OrderBy(e => e.Entity.Id).ToList())
        {
            RowShape.Of(row.Metadata).Stamp(row.Entity, operation);
        }
    }

    private static void CheckScope(Db db, EntityEntry entry)
    {
        if (entry.Entity is not IRegional)
        {
            return;
        }

        var region = entry.Property(nameof(IRegional.RegionCode));
        var before = entry.State == EntityState.Added ? region.CurrentValue : region.OriginalValue;
        foreach (var code in new[] { before, region.CurrentValue })
        {
            if (!db.Actor.Scope.Contains((string)code!))
            {
                throw new UnauthorizedAccessException($"{entry.Metadata.ClrType.Name} lies outside the actor's regions.");
            }
        }
    }
}
