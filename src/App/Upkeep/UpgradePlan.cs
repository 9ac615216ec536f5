using System.Data.Common;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.App.Data.Schema;

namespace Wengang.App.Upkeep;

/// <summary>What an upgrade would do, found out without touching anything.</summary>
/// <param name="IsNew">There is no database yet.</param>
/// <param name="Pending">Names of the migrations that would run, in their order.</param>
/// <param name="Bytes">Size of the database now.</param>
/// <param name="FreeBytes">Free space beside it; for a server database, of this machine's current folder.</param>
/// <param name="Problem">What would stop the upgrade, Chinese; null when nothing would.</param>
public sealed record UpgradePlan(bool IsNew, IReadOnlyList<string> Pending, long Bytes, long FreeBytes, string? Problem)
{
    /// <summary>A migration may write a table anew, and a backup should lie beside it.</summary>
    private const int SpaceFactor = 2;

    public static UpgradePlan Of(CountyDatabase county)
    {
        var free = DatabaseFacts.FreeSpace(county.FilePath ?? ".");
        if (!county.Exists)
        {
            return new UpgradePlan(true, [], 0, free, null);
        }

        try
        {
            using var db = county.Open(Actor.Local(Environment.UserName));
            if (!db.Database.CanConnect())
            {
                return new UpgradePlan(false, [], 0, free, "数据库连不上，请核对连接串和网络。");
            }

            var pending = db.Database.GetPendingMigrations().ToList();
            var isNew = !db.Database.GetAppliedMigrations().Any();
            var bytes = DatabaseFacts.Of(db, county, ".").Bytes;
            return new UpgradePlan(isNew, pending, bytes, free, isNew ? null : SchemaUpgrade.Problem(db) ?? Space(county, bytes, free));
        }
        catch (Exception e) when (e is InvalidOperationException or DbException or CryptographicException or IOException)
        {
            return new UpgradePlan(false, [], 0, free, e.Message);
        }
    }

    private static string? Space(CountyDatabase county, long bytes, long free) => county.FilePath is not null && free < SpaceFactor * bytes
        ? $"磁盘剩余空间不到数据库的 {SpaceFactor} 倍，请先腾出空间。"
        : null;
}
