using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.Rules.Access;

namespace Wengang.App.Accounts;

/// <summary>How sign-in is guarded; kept in the settings of the database (defaults: GB/T 22239-2019 level 3 as counties set it).</summary>
public sealed record SecuritySettings
{
    private const string Prefix = "security ";

    /// <summary>Characters, inclusive.</summary>
    public int PasswordLength { get; init; } = 10;

    /// <summary>Of the four kinds of characters.</summary>
    public int PasswordKinds { get; init; } = 3;

    /// <summary>Days after which a password must be changed.</summary>
    public int PasswordDays { get; init; } = 90;

    /// <summary>So many former passwords may not come again.</summary>
    public int PasswordHistory { get; init; } = 5;

    /// <summary>Wrong passwords that lock the account.</summary>
    public int MostFailures { get; init; } = 5;

    public int LockMinutes { get; init; } = 30;

    /// <summary>Minutes without a click after which the session ends.</summary>
    public int IdleMinutes { get; init; } = 20;

    /// <summary>Whether everybody must set up a second factor (1) or may (0).</summary>
    public int SecondFactorForAll { get; init; }

    public PasswordRules Rules => new(PasswordLength, PasswordKinds);

    public static IReadOnlyList<SecuritySetting> All { get; } =
    [
        new("password length", "密码最少字符数", 8, 64, s => s.PasswordLength, (s, n) => s with { PasswordLength = n }),
        new("password kinds", "密码至少几种字符", 1, 4, s => s.PasswordKinds, (s, n) => s with { PasswordKinds = n }),
        new("password days", "密码有效天数", 1, 3650, s => s.PasswordDays, (s, n) => s with { PasswordDays = n }),
        new("password history", "不能重复最近几个密码", 0, 24, s => s.PasswordHistory, (s, n) => s with { PasswordHistory = n }),
        new("most failures", "连续输错几次锁定", 3, 20, s => s.MostFailures, (s, n) => s with { MostFailures = n }),
        new("lock minutes", "锁定分钟数", 1, 1440, s => s.LockMinutes, (s, n) => s with { LockMinutes = n }),
        new("idle minutes", "无操作多少分钟后退出", 5, 480, s => s.IdleMinutes, (s, n) => s with { IdleMinutes = n }),
        new("second factor", "是否人人须用动态口令（1 是，0 否）", 0, 1, s => s.SecondFactorForAll, (s, n) => s with { SecondFactorForAll = n }),
    ];

    /// <summary>The settings of this database, defaults where it says nothing.</summary>
    public static SecuritySettings Of(Db db)
    {
        var stored = db.Set<Setting>().AsNoTracking().Where(s => s.Key.StartsWith(Prefix)).ToDictionary(s => s.Key, s => s.Value);
        return All.Aggregate(new SecuritySettings(), (s, one) =>
            stored.TryGetValue(Prefix + one.Key, out var text) ? one.With(s, int.Parse(text, CultureInfo.InvariantCulture)) : s);
    }

    /// <summary>Writes one value, inside an open operation.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside the bounds of the setting.</exception>
    internal static void Store(Db db, SecuritySetting setting, int value)
    {
        if (value < setting.Least || value > setting.Most)
        {
            throw new ArgumentOutOfRangeException(nameof(value), $"“{setting.Name}”要在 {setting.Least} 到 {setting.Most} 之间。");
        }

        var text = value.ToString(CultureInfo.InvariantCulture);
        if (db.Set<Setting>().SingleOrDefault(s => s.Key == Prefix + setting.Key) is { } stored)
        {
            stored.Value = text;
            return;
        }

        db.Add(new Setting { Key = Prefix + setting.Key, Value = text });
    }
}
