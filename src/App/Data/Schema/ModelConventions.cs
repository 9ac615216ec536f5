using System.Linq.Expressions;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Wengang.App.Data.Schema;

/// <summary>What holds for every table: names, keys made in code, enumerations as text, and the filters for scope and knowledge.</summary>
internal static class ModelConventions
{
    public static void Apply(ModelBuilder model, Db db)
    {
        foreach (var type in model.Model.GetEntityTypes())
        {
            var builder = model.Entity(type.ClrType);
            builder.ToTable(Snake(type.ClrType.Name));
            foreach (var property in type.GetProperties())
            {
                Shape(builder, property);
            }

            Invoke(nameof(Filters), type.ClrType, builder, db);
        }
    }

    /// <summary>Stored name of an entity or property: snake_case.</summary>
    public static string Snake(string name)
    {
        var text = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && text.Length > 0)
            {
                text.Append('_');
            }

            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }

    private static void Shape(EntityTypeBuilder builder, IMutableProperty property)
    {
        property.SetColumnName(Snake(property.Name));
        var clr = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        if (clr.IsEnum)
        {
            property.SetValueConverter((ValueConverter)Activator.CreateInstance(typeof(EnumNameConverter<>).MakeGenericType(clr))!);
            property.SetMaxLength(32);
        }

        if (property is { Name: "Id", ClrType: var key } && key == typeof(long))
        {
            builder.Property("Id").ValueGeneratedNever();
        }
    }

    private static void Invoke(string method, Type entity, params object[] arguments) =>
        typeof(ModelConventions).GetMethod(method, System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!
            .MakeGenericMethod(entity).Invoke(null, arguments);

    private static void Filters<T>(EntityTypeBuilder untyped, Db db)
        where T : class
    {
        if (typeof(IRegional).IsAssignableFrom(typeof(T)))
        {
            untyped.HasQueryFilter(Db.InScope, (Expression<Func<T, bool>>)(e =>
                string.Compare(((IRegional)e).RegionCode, db.ScopeFrom) >= 0 && string.Compare(((IRegional)e).RegionCode, db.ScopeTo) < 0));
        }

        if (typeof(Fact).IsAssignableFrom(typeof(T)))
        {
            untyped.HasQueryFilter(Db.KnownNow, (Expression<Func<T, bool>>)(e => ((Fact)(object)e).RetractedAt == null));
        }
    }
}
