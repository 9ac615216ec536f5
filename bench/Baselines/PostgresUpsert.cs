using Npgsql;
using NpgsqlTypes;

namespace Wengang.Bench.Baselines;

/// <summary>Binary COPY into a temporary staging table, then one upsert that leaves equal rows alone; unique key and one index.</summary>
internal static class PostgresUpsert
{
    private const int Columns = 28;
    private const int Key = 9;

    /// <summary>Reads the sheet with <see cref="BareReader"/> and stores every row that has a key.</summary>
    public static void Run(string workbook, string connectionString)
    {
        using var connection = new NpgsqlConnection(connectionString);
        connection.Open();
        var names = Enumerable.Range(0, Columns).Select(i => $"c{i}").ToArray();
        var columns = string.Join(", ", names);
        var typed = string.Join(", ", names.Select(n => n + " text"));
        Execute(connection, $"create table if not exists raw ({typed}, unique (c{Key})); create index if not exists raw_township on raw (c4, c5)");
        using var transaction = connection.BeginTransaction();
        Execute(connection, $"create temporary table staging ({typed}) on commit drop");
        using (var copy = connection.BeginBinaryImport($"copy staging ({columns}) from stdin (format binary)"))
        {
            var keys = new HashSet<string>();
            BareReader.Read(workbook, cells => Store(copy, cells, keys));
            copy.Complete();
        }

        Execute(connection, $"insert into raw select {columns} from staging on conflict (c{Key}) do update set "
            + string.Join(", ", names.Where(n => n != $"c{Key}").Select(n => $"{n} = excluded.{n}"))
            + $" where ({string.Join(", ", names.Select(n => "raw." + n))}) is distinct from ({string.Join(", ", names.Select(n => "excluded." + n))})");
        transaction.Commit();
    }

    /// <summary>One statement cannot upsert a key twice: of repeated rows the first is taken.</summary>
    private static void Store(NpgsqlBinaryImporter copy, string[] cells, HashSet<string> keys)
    {
        if (cells[Key] is null or "" || !keys.Add(cells[Key]))
        {
            return;
        }

        copy.StartRow();
        foreach (var cell in cells)
        {
            copy.Write(cell ?? "", NpgsqlDbType.Text);
        }
    }

    private static void Execute(NpgsqlConnection connection, string sql)
    {
        using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        command.ExecuteNonQuery();
    }
}
