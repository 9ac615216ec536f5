using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Wengang.App.Data;
using Wengang.Rules.Values;

namespace Wengang.App.Auditing;

/// <summary>The before and after of one row that is about to be saved.</summary>
internal static class ChangeTrace
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Null where the row itself is the trace: operations, and rows whose content the operation's digest covers.</summary>
    /// <exception cref="InvalidOperationException">A fact or a trace would be overwritten or removed.</exception>
    public static Change? Of(EntityEntry entry)
    {
        var state = entry.State;
        if (entry.Entity is Operation or Change or Fact or IFrozen && state != EntityState.Added)
        {
            throw new InvalidOperationException($"{entry.Metadata.ClrType.Name} is never overwritten: retract it and add another.");
        }

        if (entry.Entity is Operation || (entry.Entity is Recorded && state == EntityState.Added))
        {
            return null;
        }

        var changed = entry.Properties.Where(p => state != EntityState.Modified || p.IsModified).ToList();
        return new Change
        {
            Id = Ids.Next(),
            Entity = entry.Metadata.GetTableName()!,
            Key = string.Join('|', entry.Properties.Where(p => p.Metadata.IsPrimaryKey()).Select(p => Convert.ToString(p.CurrentValue, CultureInfo.InvariantCulture))),
            Before = state == EntityState.Added ? null : Text(changed, p => p.OriginalValue),
            After = state == EntityState.Deleted ? null : Text(changed, p => p.CurrentValue),
        };
    }

    private static string Text(List<PropertyEntry> properties, Func<PropertyEntry, object?> value) =>
        JsonSerializer.Serialize(properties.ToDictionary(p => p.Metadata.Name, p => Shown(p, value(p))), Json);

    private static object? Shown(PropertyEntry property, object? value) =>
        property.Metadata.PropertyInfo?.IsDefined(typeof(SecretAttribute), inherit: true) == true ? "***" : value is Enum or Period ? value.ToString() : value;
}
