using System.Diagnostics;

namespace Wengang.App.Tests.Testing;

/// <summary>
/// A PostgreSQL cluster of the test run's own, without password and without durability. It ends when it is disposed
/// or when the test process ends, in whatever way: the script behind it watches its standard input.
/// </summary>
public sealed class PostgresCluster : IDisposable
{
    private static readonly Lazy<PostgresCluster> SharedCluster = new(() => Start());
    private readonly Process _script;

    private PostgresCluster(Process script, string directory)
    {
        _script = script;
        Directory = directory;
    }

    /// <summary>The cluster of this test run, started at first use.</summary>
    public static PostgresCluster Shared => SharedCluster.Value;

    /// <summary>Holds the data and the socket.</summary>
    public string Directory { get; }

    /// <exception cref="InvalidOperationException">No server can be had here; the message says what is missing.</exception>
    public static PostgresCluster Start(string? serverFolder = null)
    {
        var info = new ProcessStartInfo("sh", [Repository.Path("tests", "App.Tests", "Testing", "throwaway-postgres.sh")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (serverFolder is not null)
            info.Environment["PG_BIN"] = serverFolder;
        var script = Process.Start(info)!;
        var said = script.StandardOutput.ReadLine();
        if (said?.Split(' ', 2) is ["ready", var directory])
            return new PostgresCluster(script, directory);
        throw new InvalidOperationException("These tests need a PostgreSQL server. " + script.StandardError.ReadToEnd());
    }

    /// <summary>The connection string of one database, in the form the product takes.</summary>
    public string Connection(string database, string user = "postgres") => $"Host={Directory};Username={user};Database={database}";

    public void Dispose()
    {
        _script.StandardInput.Close();
        _script.WaitForExit();
        _script.Dispose();
    }
}
