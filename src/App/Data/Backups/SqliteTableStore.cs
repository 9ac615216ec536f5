using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Wengang.App.Data.Backups;

internal sealed class SqliteTableStore(Db db) : TableStore(db)
{
    private const string DayForm = "yyyy-MM-dd";

    public override long Write(TableShape table, IEnumerable<object?[]> rows)
    {
        using var command = (SqliteCommand)Command($"insert into {table.Name} ({Names(table)}) values ({string.Join(',', table.Columns.Select(c => "$" + c.Name))})");
        var parameters = table.Columns.Select(c => command.Parameters.Add(new SqliteParameter("$" + c.Name, DBNull.Value))).ToArray();
        command.Prepare();
        var count = 0L;
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                parameters[i].Value = row[i] is long day && table.Columns[i].Kind == ColumnKind.Day
                    ? DateOnly.FromDayNumber((int)day).ToString(DayForm, CultureInfo.InvariantCulture)
                    : row[i] ?? DBNull.Value;
            }

            command.ExecuteNonQuery();
            count++;
        }

        return count;
    }

    protected override object Value(DbDataReader reader, int column, ColumnKind kind) => kind switch
    {
        ColumnKind.Text => reader.GetString(column),
        ColumnKind.Bytes => reader.GetFieldValue<byte[]>(column),
        ColumnKind.Day => (long)DateOnly.ParseExact(reader.GetString(column), DayForm, CultureInfo.InvariantCulture).DayNumber,
        _ => reader.GetInt64(column),
    };
}
