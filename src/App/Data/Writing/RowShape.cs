using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Wengang.App.Auditing;

namespace Wengang.App.Data.Writing;

/// <summary>How rows of one type lie in their table: the columns, and which of them are content.</summary>
internal sealed class RowShape
{
    private static readonly ConcurrentDictionary<IEntityType, RowShape> Known = new();

    /// <summary>Columns that say where and when a row belongs, not what it says.</summary>
    private static readonly HashSet<string> Envelope =
    [
        nameof(Recorded.Id), nameof(Recorded.OperationId), nameof(Recorded.ContentHash),
        nameof(Fact.ValidFrom), nameof(Fact.ValidTo), nameof(Fact.ObservedOn), nameof(Fact.RecordedAt), nameof(Fact.RetractedAt),
        nameof(Fact.RetractedBy), nameof(Fact.SourceId), nameof(Fact.SourceRow),
    ];

    [ThreadStatic]
    private static ContentWriter? hasher;

    private readonly RowColumn[] content;

    private RowShape(IEntityType type)
    {
        Table = type.GetTableName()!;
        Columns = [.. type.GetProperties().Select(p => ColumnAccess.Of(type.ClrType, p))];
        var mutableRegion = !typeof(Fact).IsAssignableFrom(type.ClrType);
        content = [.. type.GetProperties().Zip(Columns).Where(c => IsContent(c.First, mutableRegion)).Select(c => c.Second).OrderBy(c => c.Name, StringComparer.Ordinal)];
    }

    public string Table { get; }

    public IReadOnlyList<RowColumn> Columns { get; }

    public static RowShape Of(IEntityType type) => Known.GetOrAdd(type, t => new RowShape(t));

    /// <summary>Marks a new row as written by the operation, and adds it to the operation's digest.</summary>
    public void Stamp(Recorded row, OpenOperation operation)
    {
        row.OperationId = operation.Id;
        row.ContentHash = row.ContentHash.Length > 0 ? row.ContentHash : Hash(row);
        if (row is Fact fact)
        {
            fact.RecordedAt = operation.At;
        }

        operation.Digest.Write(Table, row);
    }

    /// <summary>Hash of the content columns; sealed values count through their blind index.</summary>
    public byte[] Hash(Recorded row)
    {
        var writer = hasher ??= new ContentWriter();
        writer.Clear();
        foreach (var column in content)
        {
            column.Write(row, writer);
        }

        return writer.Hash();
    }

    private static bool IsContent(IProperty p, bool mutableRegion) =>
        !Envelope.Contains(p.Name)
        && !p.Name.EndsWith("Cipher", StringComparison.Ordinal)
        && !(mutableRegion && p.Name == nameof(IRegional.RegionCode));
}
