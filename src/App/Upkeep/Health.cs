using System.Data.Common;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Jobs;

namespace Wengang.App.Upkeep;

/// <summary>Whether the installation works, without a word on whom or what it holds.</summary>
/// <param name="Checks">Name of what was looked at, and how it stands.</param>
public sealed record Health(IReadOnlyDictionary<string, HealthState> Checks)
{
    private const long LeastSpace = 1L << 30;

    /// <summary>Verification is nightly; two nights may be missed before somebody should look.</summary>
    private static readonly TimeSpan VerifiedWithin = TimeSpan.FromDays(3);

    private static readonly string[] Upkeep = [UpkeepJobs.Backup, UpkeepJobs.Verification, UpkeepJobs.Cleaning];

    public HealthState State => Checks.Values.Max();

    /// <param name="open">Opens a checked session of the system itself.</param>
    /// <param name="county">The database.</param>
    /// <param name="now">UTC.</param>
    public static Health Check(Func<Db> open, CountyDatabase county, DateTime now)
    {
        var checks = new Dictionary<string, HealthState>();
        try
        {
            using var db = open();
            checks["database"] = HealthState.Ok;
            var settings = UpkeepSettings.Read(db);
            checks["space"] = Space(DatabaseFacts.FreeSpace(county.FilePath ?? settings.BackupFolder), DatabaseFacts.FreeSpace(settings.BackupFolder));
            checks["audit"] = Audit(LastVerification.Read(db), now);
            checks["jobs"] = Jobs(db);
        }
        catch (Exception e) when (e is InvalidOperationException or DbException or IOException or CryptographicException or UnauthorizedAccessException)
        {
            checks["database"] = HealthState.Failed;
        }

        return new Health(checks);
    }

    internal static HealthState Audit(LastVerification? last, DateTime now) => last switch
    {
        { Problems: > 0 } => HealthState.Failed,
        null => HealthState.Warning,
        _ => now - last.At > VerifiedWithin ? HealthState.Warning : HealthState.Ok,
    };

    internal static HealthState Space(params long[] free) =>
        free.Min() < LeastSpace / 4 ? HealthState.Failed : free.Min() < LeastSpace ? HealthState.Warning : HealthState.Ok;

    /// <summary>Whether the last run of a kind of upkeep failed.</summary>
    private static HealthState Jobs(Db db)
    {
        var last = db.Set<Job>().AsNoTracking().Where(j => Upkeep.Contains(j.Kind) && j.EndedAt != null)
            .GroupBy(j => j.Kind).Select(g => g.OrderByDescending(j => j.EndedAt).Select(j => j.State).First()).ToList();
        return last.Contains(JobState.Failed) ? HealthState.Warning : HealthState.Ok;
    }
}
