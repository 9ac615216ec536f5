using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Auditing.Verifying;
using Wengang.App.Data.Backups;
using Wengang.App.Jobs;
using Wengang.App.Tests.Jobs;
using Wengang.App.Tests.Testing;
using Wengang.App.Upkeep;

namespace Wengang.App.Tests.Upkeep;

[Collection("jobs")]
public sealed class UpkeepJobTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("wengang-backups-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory, OnBothDatabases]
    public void A_backup_is_written_tried_out_and_older_ones_let_go(DatabaseKind kind)
    {
        using var desk = Desk(kind, kept: 2);
        foreach (var old in new[] { "20200101-020000", "20200102-020000" })
        {
            File.WriteAllText(Path.Combine(folder.FullName, $"wengang-{old}.backup"), "");
        }

        var job = Run(desk, UpkeepJobs.Backup);

        Assert.Equal(JobState.Done, job.State);
        Assert.Contains("试恢复核验无误", job.Message, StringComparison.Ordinal);
        var kept = new BackupFolder(folder.FullName).List();
        Assert.Equal(2, kept.Count);
        Assert.Equal("wengang-20200102-020000.backup", kept[1].Name);
        Assert.DoesNotContain(folder.EnumerateFiles(), f => f.Name.Contains("trial", StringComparison.Ordinal));
    }

    [Theory, OnBothDatabases]
    public void A_damaged_backup_does_not_pass_the_trial(DatabaseKind kind)
    {
        using var desk = Desk(kind);
        Run(desk, UpkeepJobs.Backup);
        var path = new BackupFolder(folder.FullName).List()[0].FullName;
        var bytes = File.ReadAllBytes(path);
        for (var i = bytes.Length / 3; i < bytes.Length / 3 + 64; i++)
        {
            bytes[i] ^= 0x5A;
        }

        File.WriteAllBytes(path, bytes);
        var trial = BackupTrial.Run(path, desk.KeyPath);
        Assert.False(trial.Passed);
        Assert.Matches("[一-龥]", trial.Problem);
    }

    [Theory, OnBothDatabases]
    public void A_verification_is_remembered_and_an_edit_behind_the_back_fails_the_job(DatabaseKind kind)
    {
        using var desk = Desk(kind);
        Assert.Equal(JobState.Done, Run(desk, UpkeepJobs.Verification).State);
        using var db = desk.Open();
        Assert.Equal(0, LastVerification.Read(db)!.Problems);

        db.Database.ExecuteSqlRaw(db.Database.IsSqlite() ? "drop trigger operation_update" : "drop trigger operation_update on operation");
        db.Database.ExecuteSqlRaw("update operation set reason = '另一个' where sequence = 1");
        var job = Run(desk, UpkeepJobs.Verification);

        Assert.Equal(JobState.Failed, job.State);
        Assert.Contains("第1号操作", job.Message, StringComparison.Ordinal);
        Assert.True(LastVerification.Read(db)!.Problems > 0);
        Assert.Equal(HealthState.Failed, Health.Check(() => desk.Open(), desk.County, DateTime.UtcNow).Checks["audit"]);
    }

    [Theory, OnBothDatabases]
    public void Cleaning_removes_ended_jobs_past_their_time_and_no_operation(DatabaseKind kind)
    {
        using var desk = Desk(kind);
        var old = Run(desk, UpkeepJobs.Verification);
        using var db = desk.Open();
        var operations = db.Set<Operation>().Count();
        db.Database.ExecuteSql($"update job set ended_at = {(db.Database.IsSqlite() ? 0L : new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc))} where id = {old.Id}");

        var job = Run(desk, UpkeepJobs.Cleaning);

        Assert.Equal("清理了任务记录 1 件。", job.Message);
        Assert.Null(JobQueue.Find(db, old.Id));
        Assert.True(db.Set<Operation>().Count() > operations);
        Assert.EndsWith("以前的，共 1 件", db.Set<Operation>().Single(o => o.Kind == OperationKind.Cleaning).Reason, StringComparison.Ordinal);
        Assert.Empty(AuditVerification.Run(db).Problems);
        Assert.Equal("没有到期要清理的内容。", Run(desk, UpkeepJobs.Cleaning).Message);
    }

    [Theory, OnBothDatabases]
    public void Settings_are_checked_kept_and_only_the_operator_changes_them(DatabaseKind kind)
    {
        using var desk = Desk(kind);
        using var db = desk.Open();
        var settings = UpkeepSettings.Read(db) with { NightlyHour = 23, Times = new Dictionary<string, int> { ["jobs"] = 3 } };
        settings.Save(db);
        var read = UpkeepSettings.Read(db);
        Assert.Equal((23, folder.FullName, 3), (read.NightlyHour, read.BackupFolder, read.TimeOf(RetentionRule.EndedJobs)));
        Assert.Equal(12, UpkeepSettings.Default.TimeOf(RetentionRule.EndedJobs));
        Assert.Equal(["NightlyHour"], (settings with { NightlyHour = 24 }).Problems().Keys);
        using var clerk = desk.Open(JobDesk.Clerk);
        Assert.Throws<UnauthorizedAccessException>(() => settings.Save(clerk));
    }

    [Theory, OnBothDatabases]
    public void What_was_never_verified_is_a_warning_and_a_missing_database_a_failure(DatabaseKind kind)
    {
        using var desk = Desk(kind);
        var health = Health.Check(() => desk.Open(), desk.County, DateTime.UtcNow);
        Assert.Equal((HealthState.Ok, HealthState.Warning), (health.Checks["database"], health.Checks["audit"]));
        Assert.Equal(HealthState.Failed, Health.Check(() => throw new InvalidOperationException(), desk.County, DateTime.UtcNow).State);
        Run(desk, UpkeepJobs.Verification);
        Assert.Equal(HealthState.Ok, Health.Check(() => desk.Open(), desk.County, DateTime.UtcNow).Checks["audit"]);
        Assert.Equal(HealthState.Warning, Health.Check(() => desk.Open(), desk.County, DateTime.UtcNow.AddDays(4)).Checks["audit"]);
    }

    [Theory, OnBothDatabases]
    public void A_plan_of_an_upgrade_changes_nothing_and_sees_another_key(DatabaseKind kind)
    {
        using var desk = Desk(kind);
        Assert.Equal((false, 0, null), (UpgradePlan.Of(desk.County).IsNew, UpgradePlan.Of(desk.County).Pending.Count, UpgradePlan.Of(desk.County).Problem));
        using (var db = desk.Open())
        {
            db.Database.ExecuteSqlRaw("update setting set value = 'another' where key = 'key fingerprint'");
        }

        Assert.Contains("密钥与这个数据库不符", UpgradePlan.Of(desk.County).Problem, StringComparison.Ordinal);
    }

    private JobDesk Desk(DatabaseKind kind, int kept = 5)
    {
        var desk = new JobDesk(kind);
        using var db = desk.Open();
        (UpkeepSettings.Default with { BackupFolder = folder.FullName, BackupsKept = kept }).Save(db);
        return desk;
    }

    private static Job Run(JobDesk desk, string kind)
    {
        var id = desk.Enqueue(kind);
        desk.Runner([.. UpkeepJobs.Of(desk.County, [RetentionRule.EndedJobs])]).RunNext(TestContext.Current.CancellationToken);
        return desk.Find(id);
    }
}
