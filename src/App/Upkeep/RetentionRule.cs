using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Data.Backups;
using Wengang.App.Jobs;

namespace Wengang.App.Upkeep;

/// <summary>Something that is removed after its time. Facts, operations and their traces never are.</summary>
/// <param name="Key">Permanent, in the settings of the database and in forms.</param>
/// <param name="Title">What it is, Chinese.</param>
/// <param name="Help">What remains of it, Chinese.</param>
/// <param name="Unit">In what its time is counted.</param>
/// <param name="DefaultTime">For how many units it is kept unless the county says otherwise.</param>
/// <param name="Remove">Removes, within an open operation, what ended before an instant (UTC); gives the number.</param>
public sealed record RetentionRule(string Key, string Title, string Help, RetentionUnit Unit, int DefaultTime, Func<Db, DateTime, int> Remove)
{
    /// <summary>Ended jobs: what they did is in the record of operations, which stays.</summary>
    public static readonly RetentionRule EndedJobs = new(
        "jobs", "任务记录", "做过的事另在操作记录里，永久保存。", RetentionUnit.Months, 12,
        (db, before) => db.Set<Job>().Where(j => j.State != JobState.Queued && j.EndedAt < before).ExecuteDelete());

    /// <summary>Backups that did not pass their trial: kept for a while so that the cause can be found.</summary>
    public static readonly RetentionRule CondemnedBackups = new(
        "condemned-backups", "没有通过试恢复的备份", "留着是为了查原因，不算备份；通过了的按份数保留。", RetentionUnit.Months, 3,
        (db, before) => new BackupFolder(UpkeepSettings.Read(db).BackupFolder).PruneCondemned(before));

    public string UnitWord => Unit == RetentionUnit.Days ? "天" : "个月";

    /// <summary>A rule for files that somebody handed in: they lie in a folder beside the database and are told by their age alone.</summary>
    /// <param name="folder">Where they lie, below the folder of the county's files.</param>
    public static RetentionRule OfFiles(string key, string title, string help, RetentionUnit unit, int time, string folder) => new(
        key, title, help, unit, time, (db, before) => AgedFiles.Remove(Path.Combine(db.Folder, folder), before));

    /// <summary>What ended before this is past its time.</summary>
    internal DateTime Limit(UpkeepSettings settings, DateTime now) =>
        Unit == RetentionUnit.Days ? now.AddDays(-settings.TimeOf(this)) : now.AddMonths(-settings.TimeOf(this));

    /// <summary>Removes what is past its time, in one operation that says how many; no operation when nothing is.</summary>
    internal int Apply(Db db, UpkeepSettings settings, DateTime now)
    {
        var before = Limit(settings, now);
        using var operation = db.Begin(OperationKind.Cleaning, $"清理{Title}：{DateTime.SpecifyKind(before, DateTimeKind.Utc).ToLocalTime():yyyy-MM-dd}以前的", OperationSource.Job);
        var removed = Remove(db, before);
        if (removed > 0)
        {
            operation.Add($"，共 {removed} 件");
            operation.Complete();
        }

        return removed;
    }
}
