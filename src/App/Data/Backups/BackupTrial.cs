using System.Data.Common;
using System.Diagnostics;
using Wengang.App.Access;
using Wengang.App.Auditing;

namespace Wengang.App.Data.Backups;

/// <summary>Whether a backup can be restored: it is, into a database file of its own beside it, with every row and the chain verified.</summary>
/// <param name="Manifest">What the backup says of itself; null when it cannot be read.</param>
/// <param name="Problem">Why it cannot be relied on, Chinese; null when it can.</param>
/// <param name="Elapsed">How long the restoring took.</param>
public sealed record BackupTrial(BackupManifest? Manifest, string? Problem, TimeSpan Elapsed)
{
    public bool Passed => Problem is null;

    /// <summary>Whole seconds, at least 1.</summary>
    public long Seconds => Math.Max(1, (long)Math.Round(Elapsed.TotalSeconds));

    /// <param name="path">The backup.</param>
    /// <param name="keyPath">The key it was made with, unless the environment gives it.</param>
    /// <param name="look">Looks into the restored database before it is removed again; gives what does not fit, Chinese, or null.</param>
    public static BackupTrial Run(string path, string keyPath, Func<Db, BackupManifest, string?>? look = null)
    {
        var file = path + ".trial.db";
        var watch = Stopwatch.StartNew();
        Remove(file);
        try
        {
            var actor = Actor.Local(Environment.UserName);
            var restored = CountyDatabase.At("sqlite:" + file, keyPath);
            var manifest = Backup.Restore(restored, actor, path, OperationSource.Job);
            var elapsed = watch.Elapsed;
            using var db = restored.OpenChecked(actor);
            return new BackupTrial(manifest, look?.Invoke(db, manifest), elapsed);
        }
        catch (Exception e) when (e is InvalidOperationException or InvalidDataException or IOException or DbException or System.Security.Cryptography.CryptographicException or FormatException or Microsoft.EntityFrameworkCore.DbUpdateException)
        {
            return new BackupTrial(null, e is InvalidOperationException ? e.Message : "文件读不出来，可能已损坏。", watch.Elapsed);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Remove(file);
        }
    }

    private static void Remove(string file)
    {
        foreach (var suffix in new[] { "", "-wal", "-shm", "-journal" })
        {
            File.Delete(file + suffix);
        }
    }
}
