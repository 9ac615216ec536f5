using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;

namespace Wengang.App.Upkeep;

/// <summary>How the installation looks after itself.</summary>
/// <param name="NightlyHour">Local hour at which backup, verification and cleaning begin, 0 to 23.</param>
/// <param name="BackupFolder">Where backups go; relative to the folder in which the program was started.</param>
/// <param name="BackupsKept">How many backups are kept, at least 1.</param>
/// <param name="Times">For how many days or months things are kept, by the key of their rule; at least 1.</param>
public sealed record UpkeepSettings(int NightlyHour, string BackupFolder, int BackupsKept, IReadOnlyDictionary<string, int> Times)
{
    public static readonly UpkeepSettings Default = new(2, Path.Combine("data", "backups"), 14, new Dictionary<string, int>());

    private const string Prefix = "upkeep ";
    /// <summary>So named since the time when only months were counted; databases hold it.</summary>
    private const string TimesPrefix = Prefix + "months ";

    public int TimeOf(RetentionRule rule) => Times.GetValueOrDefault(rule.Key, rule.DefaultTime);

    public static UpkeepSettings Read(Db db)
    {
        var stored = db.Set<Setting>().AsNoTracking().TagWith(Nightly.QueryTag).Where(s => s.Key.StartsWith(Prefix)).ToDictionary(s => s.Key, s => s.Value);
        return new UpkeepSettings(
            stored.TryGetValue(Prefix + nameof(NightlyHour), out var hour) ? Number(hour) : Default.NightlyHour,
            stored.GetValueOrDefault(Prefix + nameof(BackupFolder), Default.BackupFolder),
            stored.TryGetValue(Prefix + nameof(BackupsKept), out var kept) ? Number(kept) : Default.BackupsKept,
            stored.Where(s => s.Key.StartsWith(TimesPrefix, StringComparison.Ordinal)).ToDictionary(s => s.Key[TimesPrefix.Length..], s => Number(s.Value)));
    }

    /// <summary>What is wrong, by the name of the property or the key of the rule; Chinese.</summary>
    public IReadOnlyDictionary<string, string> Problems()
    {
        var problems = new Dictionary<string, string>();
        Check(problems, nameof(NightlyHour), NightlyHour is >= 0 and <= 23, "钟点要在 0 到 23 之间。");
        Check(problems, nameof(BackupsKept), BackupsKept is >= 1 and <= 1000, "备份至少保留 1 份，最多 1000 份。");
        Check(problems, nameof(BackupFolder), !string.IsNullOrWhiteSpace(BackupFolder) && BackupFolder.IndexOfAny(Path.GetInvalidPathChars()) < 0, "请写明放备份的文件夹。");
        foreach (var (key, time) in Times)
        {
            Check(problems, key, time is >= 1 and <= 120, "要在 1 到 120 之间。");
        }

        return problems;
    }

    /// <summary>Stores what differs, in one operation.</summary>
    /// <exception cref="UnauthorizedAccessException">The actor does not operate the system.</exception>
    /// <exception cref="ArgumentException">Something is out of bounds.</exception>
    public void Save(Db db)
    {
        db.Actor.Require(Permission.Operate);
        if (Problems().Values.FirstOrDefault() is { } problem)
        {
            throw new ArgumentException(problem);
        }

        using var operation = db.Begin(OperationKind.UpkeepSettings, "修改运行设置", OperationSource.Page);
        var stored = db.Set<Setting>().Where(s => s.Key.StartsWith(Prefix)).ToDictionary(s => s.Key);
        foreach (var (key, value) in Values())
        {
            if (!stored.TryGetValue(key, out var setting))
            {
                db.Add(new Setting { Key = key, Value = value });
            }
            else
            {
                setting.Value = value;
            }
        }

        operation.Complete();
    }

    private IEnumerable<(string Key, string Value)> Values() =>
    [
        (Prefix + nameof(NightlyHour), Text(NightlyHour)), (Prefix + nameof(BackupFolder), BackupFolder.Trim()), (Prefix + nameof(BackupsKept), Text(BackupsKept)),
        .. Times.Select(m => (TimesPrefix + m.Key, Text(m.Value))),
    ];

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Check(Dictionary<string, string> problems, string name, bool holds, string says)
    {
        if (!holds)
        {
            problems[name] = says;
        }
    }
}
