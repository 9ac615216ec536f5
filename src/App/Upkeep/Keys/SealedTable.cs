using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Wengang.App.Upkeep.Keys;

/// <summary>A table with columns that depend on the key, told by their names: what ends in Cipher is sealed, what ends in Index is a blind index.</summary>
/// <param name="Type">The rows.</param>
/// <param name="Name">Of the table.</param>
/// <param name="Key">The one number that names a row.</param>
/// <param name="Pairs">Sealed columns, with the blind index of the same value where there is one.</param>
/// <param name="Lone">Blind indexes of values that are sealed nowhere in the row.</param>
internal sealed record SealedTable(Type Type, string Name, IProperty Key, IReadOnlyList<(IProperty Cipher, IProperty? Index)> Pairs, IReadOnlyList<IProperty> Lone)
{
    private const string Cipher = "Cipher";
    private const string Index = "Index";

    public IEnumerable<IProperty> Columns => Pairs.SelectMany(p => p.Index is null ? [p.Cipher] : new[] { p.Cipher, p.Index }).Concat(Lone);

    /// <summary>All of them; those with lone indexes last, when all values are known.</summary>
    public static IReadOnlyList<SealedTable> All(IModel model) =>
        [.. model.GetEntityTypes().Select(Of).Where(t => t.Columns.Any()).OrderBy(t => t.Lone.Count).ThenBy(t => t.Name, StringComparer.Ordinal)];

    public static byte[]? Read(IProperty property, object row) => (byte[]?)property.PropertyInfo!.GetValue(row);

    /// <summary>By the type that declares it: a private setter cannot be seen from a type below.</summary>
    public static void Write(IProperty property, object row, byte[]? value) =>
        property.PropertyInfo!.DeclaringType!.GetProperty(property.Name)!.SetValue(row, value);

    private static SealedTable Of(IEntityType type)
    {
        var bytes = type.GetProperties().Where(p => p.ClrType == typeof(byte[])).ToList();
        var pairs = bytes.Where(p => p.Name.EndsWith(Cipher, StringComparison.Ordinal)).Select(p => (p, type.FindProperty(p.Name[..^Cipher.Length] + Index))).ToList();
        var lone = bytes.Where(p => p.Name.EndsWith(Index, StringComparison.Ordinal)).Except(pairs.Select(p => p.Item2).OfType<IProperty>());
        return new SealedTable(type.ClrType, type.GetTableName()!, type.FindPrimaryKey()!.Properties.Single(), pairs, [.. lone]);
    }
}
