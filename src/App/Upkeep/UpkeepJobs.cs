using Wengang.App.Auditing;
using Wengang.App.Auditing.Verifying;
using Wengang.App.Data;
using Wengang.App.Data.Backups;
using Wengang.App.Jobs;

namespace Wengang.App.Upkeep;

/// <summary>The jobs by which the installation looks after itself. They see the whole county and show nothing of it.</summary>
public static class UpkeepJobs
{
    public const string Backup = "backup";
    public const string BackupTitle = "备份数据库并试恢复";
    public const string Verification = "verify chain";
    public const string VerificationTitle = "核验操作记录";
    public const string Cleaning = "clean";

    /// <summary>All of them.</summary>
    /// <param name="county">The database; backups are tried out with its key.</param>
    /// <param name="rules">What may be removed after its time.</param>
    public static IReadOnlyList<JobKind> Of(CountyDatabase county, IReadOnlyList<RetentionRule> rules) =>
    [
        new(Backup, c => RunBackup(c, county.KeyPath)) { SeesEverything = true },
        new(Verification, RunVerification) { SeesEverything = true },
        new(Cleaning, c => RunCleaning(c, rules)) { SeesEverything = true },
    ];

    /// <summary>Writes a backup, restores it into a database of its own that is removed again, and lets go of the oldest.</summary>
    private static string RunBackup(JobContext context, string keyPath)
    {
        using var db = context.Open();
        var settings = UpkeepSettings.Read(db);
        var folder = new BackupFolder(settings.BackupFolder);
        context.Report(0, 3, "正在写备份");
        var path = folder.NewPath(DateTime.Now);
        var manifest = Data.Backups.Backup.Write(db, path, OperationSource.Job);
        context.Report(1, 3, "正在试恢复并逐行核验");
        var trial = BackupTrial.Run(path, keyPath);
        if (!trial.Passed)
        {
            throw new InvalidOperationException($"备份写好了，但试恢复没有通过：{trial.Problem} 这份备份已改名为 {Path.GetFileName(BackupFolder.Condemn(path))}，以前的备份都还在。请检查磁盘后重做。");
        }

        context.Report(2, 3, "正在清理更早的备份");
        var removed = folder.Prune(settings.BackupsKept);
        return $"备份 {Path.GetFileName(path)} 已写好（{manifest.Rows} 行），试恢复核验无误，用时 {trial.Seconds} 秒{(removed > 0 ? $"；删除了 {removed} 份更早的备份" : "")}。";
    }

    private static string RunVerification(JobContext context)
    {
        using var db = context.Open();
        context.Report(0, 0, "正在逐行核验");
        var report = AuditVerification.Run(db);
        LastVerification.Store(db, report);
        return report.IsSound
            ? $"核验了 {report.Operations} 次操作、{report.Rows} 行数据，没有发现改动。"
            : throw new InvalidOperationException($"发现 {report.ProblemCount} 处问题：{string.Join(' ', report.Problems.Take(3))}请立即告诉审计管理员，并运行 wengang audit verify 看全部。");
    }

    private static string RunCleaning(JobContext context, IReadOnlyList<RetentionRule> rules)
    {
        using var db = context.Open();
        var settings = UpkeepSettings.Read(db);
        var removed = rules.Select(r => (r.Title, Count: r.Apply(db, settings, context.Job.QueuedAt))).Where(r => r.Count > 0).ToList();
        return removed.Count == 0 ? "没有到期要清理的内容。" : "清理了" + string.Join("、", removed.Select(r => $"{r.Title} {r.Count} 件")) + "。";
    }
}
