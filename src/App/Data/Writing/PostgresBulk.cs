using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace Wengang.App.Data.Writing;

/// <summary>Binary COPY.</summary>
internal sealed class PostgresBulk(PostgresDb db) : Bulk(db)
{
    private protected override void Store<T>(RowShape shape, IReadOnlyList<T> rows)
    {
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        var types = shape.Columns.Select(c => TypeOf(c.Type)).ToArray();
        using var copy = connection.BeginBinaryImport($"copy {shape.Table} ({string.Join(',', shape.Columns.Select(c => $"\"{c.Name}\""))}) from stdin (format binary)");
        foreach (var row in rows)
        {
            copy.StartRow();
            for (var i = 0; i < types.Length; i++)
            {
                Write(copy, shape.Columns[i].Read(row), types[i]);
            }
        }

        copy.Complete();
    }

    private static void Write(NpgsqlBinaryImporter copy, object? value, NpgsqlDbType type)
    {
        switch (value)
        {
            case null: copy.WriteNull(); break;
            case string s: copy.Write(s, type); break;
            case long n: copy.Write(n, type); break;
            case int n: copy.Write(n, type); break;
            case bool b: copy.Write(b, type); break;
            case DateOnly d: copy.Write(d, type); break;
            case DateTime t: copy.Write(t, type); break;
            case byte[] b: copy.Write(b, type); break;
            default: throw new NotSupportedException($"A column of type {value.GetType().Name} cannot be copied.");
        }
    }

    private static NpgsqlDbType TypeOf(Type type) => type switch
    {
        _ when type == typeof(string) => NpgsqlDbType.Text,
        _ when type == typeof(long) => NpgsqlDbType.Bigint,
        _ when type == typeof(int) => NpgsqlDbType.Integer,
        _ when type == typeof(bool) => NpgsqlDbType.Boolean,
        _ when type == typeof(DateOnly) => NpgsqlDbType.Date,
        _ when type == typeof(DateTime) => NpgsqlDbType.TimestampTz,
        _ when type == typeof(byte[]) => NpgsqlDbType.Bytea,
        _ => throw new NotSupportedException($"A column of type {type.Name} cannot be copied."),
    };
}
