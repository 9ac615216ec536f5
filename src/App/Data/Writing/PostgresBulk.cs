using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Wengang.App.Data.Writing;

/// <summary>Binary COPY. Where row security holds, COPY may not write to the table itself: the rows pass through a temporary one.</summary>
internal sealed class PostgresBulk(PostgresDb db) : Bulk(db)
{
    private readonly HashSet<string> secured = [];
    private readonly HashSet<string> open = [];

    private protected override void Store<T>(RowShape shape, IReadOnlyList<T> rows)
    {
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        var names = string.Join(',', shape.Columns.Select(c => $"\"{c.Name}\""));
        if (!IsSecured(connection, shape.Table))
        {
            Copy(connection, $"{shape.Table} ({names})", shape, rows);
            return;
        }

        var stage = "stage_" + shape.Table;
        Execute(connection, $"create temporary table if not exists {stage} (like {shape.Table}) on commit drop");
        Copy(connection, $"{stage} ({names})", shape, rows);
        Execute(connection, $"insert into {shape.Table} ({names}) select {names} from {stage}; truncate {stage}");
    }

    private static void Copy<T>(NpgsqlConnection connection, string target, RowShape shape, IReadOnlyList<T> rows)
        where T : Recorded
    {
        using var copy = connection.BeginBinaryImport($"copy {target} from stdin (format binary)");
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

    private bool IsSecured(NpgsqlConnection connection, string table)
    {
        if (!secured.Contains(table) && !open.Contains(table))
        {
            using var command = new NpgsqlCommand("select row_security_active(@table)", connection);
            command.Parameters.AddWithValue("table", table);
            ((bool)command.ExecuteScalar()! ? secured : open).Add(table);
        }

        return secured.Contains(table);
    }

    private static void Execute(NpgsqlConnection connection, string sql)
    {
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
