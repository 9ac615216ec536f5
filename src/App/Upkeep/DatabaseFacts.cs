using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;

namespace Wengang.App.Upkeep;

/// <summary>What an operator wants to know of a database.</summary>
/// <param name="Kind">Its product, in words.</param>
/// <param name="Bytes">Its size on the disk.</param>
/// <param name="FreeBytes">Free space where its files lie; on a server database, where backups go.</param>
/// <param name="KeyFingerprint">Which key belongs to it; tells nothing of the key itself.</param>
public sealed record DatabaseFacts(string Kind, long Bytes, long FreeBytes, string KeyFingerprint)
{
    public static DatabaseFacts Of(Db db, CountyDatabase county, string backupFolder) => county.FilePath is { } file
        ? new("SQLite", Size(file) + Size(file + "-wal"), FreeSpace(file), db.Protector.Fingerprint)
        : new("PostgreSQL", db.Database.SqlQueryRaw<long>("select pg_database_size(current_database()) as \"Value\"").Single(), FreeSpace(backupFolder), db.Protector.Fingerprint);

    /// <summary>Free bytes on the disk of a path, which need not exist yet.</summary>
    public static long FreeSpace(string path)
    {
        var folder = Path.GetFullPath(path);
        while (!Directory.Exists(folder) && Path.GetDirectoryName(folder) is { } parent)
        {
            folder = parent;
        }

        return new DriveInfo(folder).AvailableFreeSpace;
    }

    private static long Size(string file) => File.Exists(file) ? new FileInfo(file).Length : 0;
}
