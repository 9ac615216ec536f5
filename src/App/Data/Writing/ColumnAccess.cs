using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Wengang.App.Data.Writing;

/// <summary>Compiles the access to one column of a row, with the conversion the model prescribes.</summary>
internal static class ColumnAccess
{
    private static readonly Dictionary<Type, string> Methods = new()
    {
        [typeof(string)] = nameof(ValueSink.Text),
        [typeof(byte[])] = nameof(ValueSink.Bytes),
        [typeof(long)] = nameof(ValueSink.Long),
        [typeof(int)] = nameof(ValueSink.Int),
        [typeof(bool)] = nameof(ValueSink.Flag),
        [typeof(DateOnly)] = nameof(ValueSink.Day),
        [typeof(DateTime)] = nameof(ValueSink.Instant),
    };

    public static RowColumn Of(Type entity, IProperty property) =>
        new(property.GetColumnName(), new(() => Reader(entity, property)), Writer(entity, property));

    private static Func<object, object?> Reader(Type entity, IProperty p)
    {
        var row = Expression.Parameter(typeof(object));
        var value = Value(row, entity, p);
        var converted = Expression.Convert(Converted(Plain(value), p), typeof(object));
        var read = IsNullableValue(value) ? Expression.Condition(Expression.Property(value, "HasValue"), converted, Expression.Constant(null)) : (Expression)converted;
        return Expression.Lambda<Func<object, object?>>(read, row).Compile();
    }

    private static Action<object, ValueSink> Writer(Type entity, IProperty p)
    {
        var (row, sink) = (Expression.Parameter(typeof(object)), Expression.Parameter(typeof(ValueSink)));
        var value = Value(row, entity, p);
        var held = Expression.Variable(value.Type);
        var converted = Converted(Plain(held), p);
        if (!Methods.TryGetValue(converted.Type, out var method))
        {
            throw new NotSupportedException($"A column of type {converted.Type.Name} cannot be written in bulk.");
        }

        Expression write = Expression.Call(sink, method, null, converted);
        if (!value.Type.IsValueType || IsNullableValue(value))
        {
            var missing = Expression.Equal(held, Expression.Constant(null, value.Type));
            write = Expression.IfThenElse(missing, Expression.Call(sink, nameof(ValueSink.Null), null), write);
        }

        return Expression.Lambda<Action<object, ValueSink>>(Expression.Block([held], Expression.Assign(held, value), write), row, sink).Compile();
    }

    private static MemberExpression Value(ParameterExpression row, Type entity, IProperty p) =>
        Expression.Property(Expression.Convert(row, entity), (PropertyInfo)p.PropertyInfo!);

    private static Expression Plain(Expression value) => IsNullableValue(value) ? Expression.Property(value, "Value") : value;

    private static bool IsNullableValue(Expression value) => Nullable.GetUnderlyingType(value.Type) is not null;

    private static Expression Converted(Expression plain, IProperty p) => p.GetTypeMapping().Converter is { } converter
        ? Expression.Invoke(converter.ConvertToProviderExpression, Expression.Convert(plain, converter.ModelClrType))
        : plain;
}
