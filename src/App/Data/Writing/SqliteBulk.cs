using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Wengang.App.Data.Writing;

/// <summary>One prepared insert, run row by row inside the transaction.</summary>
internal sealed class SqliteBulk(SqliteDb db) : Bulk(db)
{
    private protected override void Store<T>(RowShape shape, IReadOnlyList<T> rows)
    {
        using var command = (SqliteCommand)db.Database.GetDbConnection().CreateCommand();
        command.Transaction = (SqliteTransaction?)db.Database.CurrentTransaction?.GetDbTransaction();
        var names = shape.Columns.Select(c => c.Name).ToList();
        command.CommandText = $"insert into {shape.Table} ({string.Join(',', names)}) values ({string.Join(',', names.Select(n => "$" + n))})";
        var parameters = names.ConvertAll(n => command.Parameters.Add(new SqliteParameter("$" + n, DBNull.Value)));
        command.Prepare();
        foreach (var row in rows)
        {
            for (var i = 0; i < parameters.Count; i++)
            {
                parameters[i].Value = shape.Columns[i].Read(row) ?? DBNull.Value;
            }

            command.ExecuteNonQuery();
        }
    }
}
