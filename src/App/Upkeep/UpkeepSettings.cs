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
/// <param name="JobMonths">For how many months ended jobs stay listed, at least 1.</param>
/// <param name="DraftMonths">For how many months what was begun and never finished is kept, at least 1.</param>
public sealed record UpkeepSettings(int NightlyHour, string BackupFolder, int BackupsKept, int JobMonths, int DraftMonths)
{
    public static readonly UpkeepSettings Default = new(2, Path.Combine("data", "backups"), 14, 12, 6);

    private const string Prefix = "upkeep ";

    public static UpkeepSettings Read(Db db)
    {
        var stored = db.Set<Setting>().AsNoTracking().TagWith(Nightly.QueryTag).Where(s => s.Key.StartsWith(Prefix)).ToDictionary(s => s.Key, s => s.Value);
        int Number(string name, int otherwise) => stored.TryGetValue(Prefix + name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
        return new UpkeepSettings(
            Number(nameof(NightlyHour), Default.NightlyHour), stored.GetValueOrDefault(Prefix + nameof(BackupFolder), Default.BackupFolder),
            Number(nameof(BackupsKept), Default.BackupsKept), Number(nameof(JobMonths), Default.JobMonths), Number(nameof(DraftMonths), Default.DraftMonths));
    }

    /// <summary>What is wrong, by the name of the property; Chinese.</summary>
    public IReadOnlyDictionary<string, string> Problems()
    {
        var problems = new Dictionary<string, string>();
        Check(problems, nameof(NightlyHour), NightlyHour is >= 0 and <= 23, "钟点要在 0 到 23 之间。");
        Check(problems, nameof(BackupsKept), BackupsKept is >= 1 and <= 1000, "备份至少保留 1 份，最多 1000 份。");
        Check(problems, nameof(JobMonths), JobMonths is >= 1 and <= 120, "要在 1 到 120 个月之间。");
        Check(problems, nameof(DraftMonths), DraftMonths is >= 1 and <= 120, "要在 1 到 120 个月之间。");
        Check(problems, nameof(BackupFolder), !string.IsNullOrWhiteSpace(BackupFolder) && BackupFolder.IndexOfAny(Path.GetInvalidPathChars()) < 0, "请写明放备份的文件夹。");
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
        foreach (var (name, value) in Values())
        {
            if (!stored.TryGetValue(Prefix + name, out var setting))
            {
                db.Add(new Setting { Key = Prefix + name, Value = value });
            }
            else
            {
                setting.Value = value;
            }
        }

        operation.Complete();
    }

    private IEnumerable<(string Name, string Value)> Values() =>
    [
        (nameof(NightlyHour), NightlyHour.ToString(CultureInfo.InvariantCulture)), (nameof(BackupFolder), BackupFolder.Trim()),
        (nameof(BackupsKept), BackupsKept.ToString(CultureInfo.InvariantCulture)), (nameof(JobMonths), JobMonths.ToString(CultureInfo.InvariantCulture)),
        (nameof(DraftMonths), DraftMonths.ToString(CultureInfo.InvariantCulture)),
    ];

    private static void Check(Dictionary<string, string> problems, string name, bool holds, string says)
    {
        if (!holds)
        {
            problems[name] = says;
        }
    }
}
