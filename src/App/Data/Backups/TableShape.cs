using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Wengang.App.Data.Backups;

/// <summary>A table as a backup sees it: the same on both databases.</summary>
internal sealed record TableShape(string Name, IReadOnlyList<TableColumn> Columns)
{
    /// <summary>All tables of the model, by name.</summary>
    public static List<TableShape> All(IModel model) =>
        [.. model.GetEntityTypes().Select(Of).OrderBy(t => t.Name, StringComparer.Ordinal)];

    private static TableShape Of(IEntityType type) =>
        new(type.GetTableName()!, [.. type.GetProperties().OrderBy(p => p.GetColumnName(), StringComparer.Ordinal).Select(p => new TableColumn(p.GetColumnName(), KindOf(p)))]);

    private static ColumnKind KindOf(IProperty property)
    {
        var type = Plain(property.ClrType);
        if (type == typeof(DateTime))
        {
            return ColumnKind.Instant;
        }

        type = Plain(property.GetTypeMapping().Converter?.ProviderClrType ?? type);
        return type == typeof(string) ? ColumnKind.Text
            : type == typeof(byte[]) ? ColumnKind.Bytes
            : type == typeof(long) ? ColumnKind.Number
            : type == typeof(int) ? ColumnKind.SmallNumber
            : type == typeof(bool) ? ColumnKind.Flag
            : type == typeof(DateOnly) ? ColumnKind.Day
            : throw new NotSupportedException($"A column of type {type.Name} cannot be backed up.");
    }

    private static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
