using Microsoft.Data.Sqlite;

namespace Wengang.App.Data;

/// <summary>
/// Tries an operation out: everything is written as it would be, and nothing of it stays. The writer lock is not taken, so that the
/// work of others goes on: SQLite works on a private copy of the file, PostgreSQL in a transaction that never waits long for a row.
/// </summary>
public sealed class Rehearsal : IDisposable
{
    /// <summary>Copies that a crash left behind are removed after this time.</summary>
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(6);

    private readonly string? copy;

    private Rehearsal((Db Db, string? Copy) session) => (Db, copy) = session;

    public Db Db { get; }

    public static Rehearsal Of(Db db)
    {
        foreach (var old in Directory.EnumerateFiles(db.Folder, "*.rehearsal").Where(f => DateTime.UtcNow - File.GetLastWriteTimeUtc(f) > Abandoned))
        {
            File.Delete(old);
        }

        return new Rehearsal(db.Try());
    }

    public void Dispose()
    {
        Db.Dispose();
        foreach (var ending in copy is null ? [] : new[] { "", "-wal", "-shm" })
        {
            File.Delete(copy + ending);
        }
    }

    /// <summary>A consistent copy of an embedded database; others may write meanwhile.</summary>
    internal static string CopyOf(SqliteConnection source, string folder)
    {
        var path = Path.Combine(folder, $"{Guid.CreateVersion7():N}.rehearsal");
        using var target = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        target.Open();
        if (source.State != System.Data.ConnectionState.Open)
        {
            source.Open();
        }

        source.BackupDatabase(target);
        return path;
    }
}
