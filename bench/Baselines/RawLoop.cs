using System.Data.Common;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Wengang.Bench.Baselines;

/// <summary>What a confirmation costs at the very least: one prepared upsert of one row, durable by itself, one after the other.</summary>
internal static class RawLoop
{
    private const int Columns = 12;

    /// <param name="sqlite">Otherwise PostgreSQL.</param>
    /// <param name="database">A file, or a connection string.</param>
    /// <param name="rows">How many.</param>
    public static double PerSecond(bool sqlite, string database, int rows)
    {
        using DbConnection connection = sqlite ? new SqliteConnection($"Data Source={database};Pooling=False") : new NpgsqlConnection(database + ";Pooling=False");
        connection.Open();
        if (sqlite)
        {
            Execute(connection, "pragma journal_mode = wal; pragma synchronous = full;");
        }

        var names = Enumerable.Range(0, Columns).Select(i => $"c{i}").ToArray();
        Execute(connection, $"create table raw (id text primary key, {string.Join(", ", names.Select(n => n + " text"))})");
        using var command = connection.CreateCommand();
        command.CommandText = $"insert into raw values (@id, {string.Join(", ", names.Select(n => "@" + n))}) on conflict (id) do update set {string.Join(", ", names.Select(n => $"{n} = excluded.{n}"))}";
        foreach (var name in names.Prepend("id"))
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, "2026年11月核实");
            command.Parameters.Add(parameter);
        }

        command.Prepare();
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < rows; i++)
        {
            command.Parameters[0].Value = Guid.NewGuid().ToString("N");
            command.ExecuteNonQuery();
        }

        return rows / watch.Elapsed.TotalSeconds;
    }

    private static void Execute(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
