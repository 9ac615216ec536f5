using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;

namespace Wengang.App.Imports;

/// <summary>An import that was undone as a whole: its worksheets no longer count as read.</summary>
public sealed class UndoneImport
{
    /// <summary>The operation that imported.</summary>
    public required long OperationId { get; init; }

    /// <summary>The operation that undid it.</summary>
    public required long UndoneBy { get; init; }

    /// <summary>The worksheets that were read and whose import still stands.</summary>
    public static IQueryable<ImportSource> Standing(Db db) =>
        db.Set<ImportSource>().AsNoTracking().Where(s => !db.Set<UndoneImport>().Any(u => u.OperationId == s.OperationId));
}
