using System.Buffers;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Wengang.App.Data.Writing;

/// <summary>
/// A prepared statement run row by row on an open connection. The provider's own command looks every parameter up by name
/// at every execution, which costs more than the insert.
/// </summary>
internal sealed class SqliteStatement : ValueSink, IDisposable
{
    private readonly sqlite3 handle;
    private readonly sqlite3_stmt statement;
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(4096);
    private int next;

    public SqliteStatement(SqliteConnection connection, string sql)
    {
        handle = connection.Handle!;
        Check(raw.sqlite3_prepare_v2(handle, sql, out statement));
    }

    /// <summary>Binds the values of <paramref name="row"/> in the order of <paramref name="columns"/> and runs the statement.</summary>
    public void Run(object row, IReadOnlyList<RowColumn> columns)
    {
        next = 0;
        for (var i = 0; i < columns.Count; i++)
        {
            next++;
            columns[i].Write(row, this);
        }

        var result = raw.sqlite3_step(statement);
        raw.sqlite3_reset(statement);
        Check(result == raw.SQLITE_DONE ? raw.SQLITE_OK : result);
    }

    public override void Null() => Check(raw.sqlite3_bind_null(statement, next));

    public override void Text(string value)
    {
        if (value.Length == 0)
        {
            Check(raw.sqlite3_bind_text(statement, next, ""));
            return;
        }

        Reserve(value.Length * 3);
        Check(raw.sqlite3_bind_text(statement, next, buffer.AsSpan(0, Encoding.UTF8.GetBytes(value, buffer))));
    }

    public override void Bytes(byte[] value) =>
        Check(value.Length == 0 ? raw.sqlite3_bind_zeroblob(statement, next, 0) : raw.sqlite3_bind_blob(statement, next, value.AsSpan()));

    public override void Long(long value) => Check(raw.sqlite3_bind_int64(statement, next, value));

    public override void Int(int value) => Check(raw.sqlite3_bind_int64(statement, next, value));

    public override void Flag(bool value) => Check(raw.sqlite3_bind_int64(statement, next, value ? 1 : 0));

    public override void Day(DateOnly value)
    {
        value.TryFormat(buffer, out var length, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Check(raw.sqlite3_bind_text(statement, next, buffer.AsSpan(0, length)));
    }

    /// <summary>The model of this database keeps instants as numbers.</summary>
    public override void Instant(DateTime value) => throw new NotSupportedException("An instant must be converted to microseconds.");

    public void Dispose()
    {
        statement.Dispose();
        ArrayPool<byte>.Shared.Return(buffer);
    }

    private void Reserve(int size)
    {
        if (buffer.Length < size)
        {
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = ArrayPool<byte>.Shared.Rent(size);
        }
    }

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, handle);
}
