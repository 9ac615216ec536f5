using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Wengang.App.Data.Writing;

/// <summary>One prepared insert, run row by row inside the transaction.</summary>
internal sealed class SqliteBulk(SqliteDb db) : Bulk(db)
{
    private protected override void Store<T>(RowShape shape, IReadOnlyList<T> rows)
    {
        var names = string.Join(',', shape.Columns.Select(c => $"\"{c.Name}\""));
        var values = string.Join(',', shape.Columns.Select(_ => '?'));
        using var insert = new SqliteStatement((SqliteConnection)db.Database.GetDbConnection(), $"insert into {shape.Table} ({names}) values ({values})");
        foreach (var row in rows)
        {
            insert.Run(row, shape.Columns);
        }
    }
}
