using System.Diagnostics;
using Npgsql;
using Wengang.Bench.Baselines;

namespace Wengang.Bench.Measuring;

/// <summary>A database to measure on: a folder for SQLite files, or a durable PostgreSQL cluster of its own.</summary>
internal sealed class BenchDatabase : IDisposable
{
    private const string PlainUser = "wengang";

    private readonly WorkFolder folder;
    private readonly Process? cluster;
    private readonly string socket;

    private BenchDatabase(WorkFolder folder, Process? cluster, string socket) => (this.folder, this.cluster, this.socket) = (folder, cluster, socket);

    public string Name => cluster is null ? "SQLite" : "PostgreSQL";

    public bool IsSqlite => cluster is null;

    public static IEnumerable<BenchDatabase> Wanted(Options options, WorkFolder folder)
    {
        if (options.Databases.Contains("sqlite"))
        {
            yield return new BenchDatabase(folder, null, "");
        }

        if (options.Databases.Contains("postgres"))
        {
            yield return Postgres(folder);
        }
    }

    /// <summary>An empty database of the product, ready to import.</summary>
    public string Fresh(string name)
    {
        var connection = Make(name);
        ProcessRun.Wengang(connection, "init");
        return connection;
    }

    /// <summary>Stores a sheet without the product, in the database that <see cref="FreshRaw"/> made.</summary>
    public void Upsert(string workbook, string raw)
    {
        if (IsSqlite)
        {
            SqliteUpsert.Run(workbook, raw);
        }
        else
        {
            PostgresUpsert.Run(workbook, raw);
        }
    }

    public string FreshRaw(string name) => IsSqlite ? Path.Combine(folder.Fresh(name), "raw.db") : Make(name);

    public void Dispose()
    {
        if (cluster is not null)
        {
            NpgsqlConnection.ClearAllPools();
            cluster.StandardInput.Close();
            cluster.WaitForExit();
            cluster.Dispose();
        }
    }

    private string Make(string name)
    {
        if (IsSqlite)
        {
            return $"sqlite:{Path.Combine(folder.Fresh(name), "wengang.db")}";
        }

        // The key lies in the environment: on a server there is no folder of the database's own.
        Environment.SetEnvironmentVariable("WENGANG_KEY", Convert.ToBase64String(new byte[32]));
        using var connection = new NpgsqlConnection($"Host={socket};Username=postgres;Database=postgres");
        connection.Open();
        // A plain user owns it, as in use: row security does not bind a superuser.
        using var command = new NpgsqlCommand($"create database {name} owner {PlainUser}", connection);
        command.ExecuteNonQuery();
        return $"Host={socket};Username={PlainUser};Database={name}";
    }

    private static BenchDatabase Postgres(WorkFolder folder)
    {
        var script = Path.Combine(Repository.Root, "tests", "App.Tests", "Testing", "throwaway-postgres.sh");
        var info = new ProcessStartInfo("sh", [script]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        info.Environment["PG_SETTINGS"] = "-c shared_buffers=1GB -c max_wal_size=4GB -c maintenance_work_mem=256MB";
        var process = Process.Start(info)!;
        if (process.StandardOutput.ReadLine()?.Split(' ', 2) is not ["ready", var directory])
        {
            throw new InvalidOperationException("No PostgreSQL server can be had here.");
        }

        using var connection = new NpgsqlConnection($"Host={directory};Username=postgres;Database=postgres");
        connection.Open();
        using var command = new NpgsqlCommand($"create role {PlainUser} login", connection);
        command.ExecuteNonQuery();
        return new BenchDatabase(folder, process, directory);
    }
}
