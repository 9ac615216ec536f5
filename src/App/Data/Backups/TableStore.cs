using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Wengang.App.Data.Backups;

/// <summary>Reads and writes whole tables, row by row, in the values of a backup.</summary>
internal abstract class TableStore(Db db)
{
    protected Db Db => db;

    public static TableStore Of(Db db) => db.Database.IsSqlite() ? new SqliteTableStore(db) : new PostgresTableStore(db);

    public IEnumerable<object?[]> Read(TableShape table)
    {
        using var command = Command($"select {Names(table)} from {table.Name}");
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var row = new object?[table.Columns.Count];
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = reader.IsDBNull(i) ? null : Value(reader, i, table.Columns[i].Kind);
            }

            yield return row;
        }
    }

    /// <summary>Stores rows within the open transaction; returns how many.</summary>
    public abstract long Write(TableShape table, IEnumerable<object?[]> rows);

    protected abstract object Value(DbDataReader reader, int column, ColumnKind kind);

    protected static string Names(TableShape table) => string.Join(',', table.Columns.Select(c => $"\"{c.Name}\""));

    protected DbCommand Command(string text)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = text;
        return command;
    }
}
