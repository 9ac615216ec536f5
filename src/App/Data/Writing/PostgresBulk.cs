using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Wengang.App.Data.Writing;

/// <summary>Binary COPY.</summary>
internal sealed class PostgresBulk(PostgresDb db) : Bulk(db)
{
    private protected override void Store<T>(RowShape shape, IReadOnlyList<T> rows)
    {
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        var names = string.Join(',', shape.Columns.Select(c => $"\"{c.Name}\""));
        using var copy = connection.BeginBinaryImport($"copy {shape.Table} ({names}) from stdin (format binary)");
        var values = new PostgresCopy(copy);
        foreach (var row in rows)
        {
            copy.StartRow();
            foreach (var column in shape.Columns)
            {
                column.Write(row, values);
            }
        }

        copy.Complete();
    }
}
