using Microsoft.Data.Sqlite;

namespace Wengang.Bench.Baselines;

/// <summary>One prepared upsert of the 28 columns in one transaction, durable at its end; unique key and one index.</summary>
internal static class SqliteUpsert
{
    private const int Columns = 28;
    private const int Key = 9;

    /// <summary>Reads the sheet with <see cref="BareReader"/> and stores every row that has a key.</summary>
    public static void Run(string workbook, string database)
    {
        using var connection = new SqliteConnection($"Data Source={database}");
        connection.Open();
        Execute(connection, "pragma journal_mode = wal; pragma synchronous = full; pragma cache_size = -65536; pragma temp_store = memory;");
        var names = Enumerable.Range(0, Columns).Select(i => $"c{i}").ToArray();
        Execute(connection, $"create table if not exists raw ({string.Join(", ", names.Select(n => n + " text"))}, unique (c{Key})); create index if not exists raw_township on raw (c4, c5);");
        using var transaction = connection.BeginTransaction();
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"insert into raw ({string.Join(", ", names)}) values ({string.Join(", ", names.Select(n => "$" + n))}) "
            + $"on conflict (c{Key}) do update set {string.Join(", ", names.Where(n => n != $"c{Key}").Select(n => $"{n} = excluded.{n}"))}";
        var parameters = names.Select(n => command.Parameters.Add("$" + n, SqliteType.Text)).ToArray();
        command.Prepare();
        BareReader.Read(workbook, cells => Store(command, parameters, cells));
        transaction.Commit();
    }

    private static void Store(SqliteCommand command, SqliteParameter[] parameters, string[] cells)
    {
        if (cells[Key] is null or "")
        {
            return;
        }

        for (var i = 0; i < parameters.Length; i++)
        {
            parameters[i].Value = cells[i] ?? "";
        }

        command.ExecuteNonQuery();
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
