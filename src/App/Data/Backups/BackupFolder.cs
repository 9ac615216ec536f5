using System.Globalization;

namespace Wengang.App.Data.Backups;

/// <summary>The folder of the regular backups.</summary>
/// <param name="path">It need not exist yet.</param>
public sealed class BackupFolder(string path)
{
    private const string Pattern = "wengang-*.backup";
    private const string Condemned = ".bad";

    /// <summary>Where a backup begun at <paramref name="now"/> (local) goes; makes the folder, readable by its owner only.</summary>
    public string NewPath(DateTime now)
    {
        if (!Directory.Exists(path))
        {
            Make();
        }

        foreach (var left in Directory.EnumerateFiles(path, "*.unfinished"))
        {
            File.Delete(left);
        }

        return Path.Combine(path, string.Create(CultureInfo.InvariantCulture, $"wengang-{now:yyyyMMdd-HHmmss}.backup"));
    }

    /// <summary>The backups, newest first.</summary>
    public IReadOnlyList<FileInfo> List() => Directory.Exists(path)
        ? [.. new DirectoryInfo(path).EnumerateFiles(Pattern).OrderByDescending(f => f.Name, StringComparer.Ordinal)]
        : [];

    /// <summary>What the backups that can be read say of themselves.</summary>
    public IReadOnlyList<BackupManifest> Manifests() => [.. List().Where(f => BackupFile.IsBackup(f.FullName)).Select(f =>
    {
        using var backup = BackupFile.Open(f.FullName);
        return backup.Manifest;
    })];

    /// <summary>Removes all but the newest; gives how many were removed.</summary>
    public int Prune(int kept)
    {
        var old = List().Skip(Math.Max(1, kept)).ToList();
        old.ForEach(f => f.Delete());
        return old.Count;
    }

    /// <summary>Removes condemned backups last written before an instant (UTC); gives how many were removed.</summary>
    public int PruneCondemned(DateTime before)
    {
        var old = Directory.Exists(path) ? new DirectoryInfo(path).EnumerateFiles(Pattern + Condemned).Where(f => f.LastWriteTimeUtc < before).ToList() : [];
        old.ForEach(f => f.Delete());
        return old.Count;
    }

    /// <summary>Renames a backup that cannot be relied on, so that it neither counts as one nor pushes out a good one.</summary>
    public static string Condemn(string backup)
    {
        var condemned = backup + Condemned;
        File.Move(backup, condemned, overwrite: true);
        return condemned;
    }

    private void Make()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
