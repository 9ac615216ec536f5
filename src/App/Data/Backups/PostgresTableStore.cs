using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace Wengang.App.Data.Backups;

internal sealed class PostgresTableStore(Db db) : TableStore(db)
{
    public override long Write(TableShape table, IEnumerable<object?[]> rows)
    {
        var connection = (NpgsqlConnection)Db.Database.GetDbConnection();
        using var copy = connection.BeginBinaryImport($"copy {table.Name} ({Names(table)}) from stdin (format binary)");
        var count = 0L;
        foreach (var row in rows)
        {
            copy.StartRow();
            for (var i = 0; i < row.Length; i++)
            {
                Write(copy, row[i], table.Columns[i].Kind);
            }

            count++;
        }

        copy.Complete();
        return count;
    }

    protected override object Value(DbDataReader reader, int column, ColumnKind kind) => kind switch
    {
        ColumnKind.Text => reader.GetString(column),
        ColumnKind.Bytes => reader.GetFieldValue<byte[]>(column),
        ColumnKind.Number => reader.GetInt64(column),
        ColumnKind.SmallNumber => (long)reader.GetInt32(column),
        ColumnKind.Flag => reader.GetBoolean(column) ? 1L : 0L,
        ColumnKind.Day => (long)reader.GetFieldValue<DateOnly>(column).DayNumber,
        ColumnKind.Instant => (reader.GetDateTime(column).Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static void Write(NpgsqlBinaryImporter copy, object? value, ColumnKind kind)
    {
        switch (value, kind)
        {
            case (null, _): copy.WriteNull(); break;
            case (string s, _): copy.Write(s, NpgsqlDbType.Text); break;
            case (byte[] b, _): copy.Write(b, NpgsqlDbType.Bytea); break;
            case (long n, ColumnKind.Number): copy.Write(n, NpgsqlDbType.Bigint); break;
            case (long n, ColumnKind.SmallNumber): copy.Write((int)n, NpgsqlDbType.Integer); break;
            case (long n, ColumnKind.Flag): copy.Write(n != 0, NpgsqlDbType.Boolean); break;
            case (long n, ColumnKind.Day): copy.Write(DateOnly.FromDayNumber((int)n), NpgsqlDbType.Date); break;
            case (long n, ColumnKind.Instant): copy.Write(DateTime.UnixEpoch.AddTicks(n * TimeSpan.TicksPerMicrosecond), NpgsqlDbType.TimestampTz); break;
            default: throw new NotSupportedException($"A {value.GetType().Name} does not fit a column of kind {kind}.");
        }
    }
}
