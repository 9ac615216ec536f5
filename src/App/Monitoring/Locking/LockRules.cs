using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Monitoring.Periods;

namespace Wengang.App.Monitoring.Locking;

/// <summary>Which conditions refuse and which only warn; kept in the settings of the database under "lock ".</summary>
public static class LockRules
{
    private const string Prefix = "lock ";
    private const string Refuse = "refuse";
    private const string Warn = "warn";

    /// <summary>How every condition stands for a month.</summary>
    public static IReadOnlyList<LockFinding> Check(Db db, IReadOnlyList<LockSource> sources, MonitoringPeriod period)
    {
        ArgumentNullException.ThrowIfNull(db);
        var stored = db.Set<Setting>().AsNoTracking().Where(s => s.Key.StartsWith(Prefix)).ToDictionary(s => s.Key, s => s.Value);
        return [.. sources.SelectMany(s => s.Conditions.Zip(s.Count(db, period), (condition, open) =>
            new LockFinding(condition, stored.TryGetValue(Prefix + condition.Key, out var value) ? value == Refuse : condition.Refuses, open)))];
    }

    /// <summary>Stores which of them refuse; the others warn.</summary>
    /// <exception cref="UnauthorizedAccessException">The actor does not set months up.</exception>
    public static void Save(Db db, IReadOnlyList<LockCondition> conditions, IReadOnlySet<string> refusing)
    {
        ArgumentNullException.ThrowIfNull(db);
        db.Actor.Require(Permission.SetUpMonths);
        using var operation = db.Begin(OperationKind.MonitoringSettings, "修改锁定前的检查", OperationSource.Page);
        var stored = db.Set<Setting>().Where(s => s.Key.StartsWith(Prefix)).ToDictionary(s => s.Key);
        foreach (var key in conditions.Select(c => c.Key))
        {
            var value = refusing.Contains(key) ? Refuse : Warn;
            if (stored.TryGetValue(Prefix + key, out var setting))
            {
                setting.Value = value;
            }
            else
            {
                db.Add(new Setting { Key = Prefix + key, Value = value });
            }
        }

        operation.Complete();
    }
}
