using System.Globalization;

namespace Wengang.Rules.Monitoring.Quality;

/// <summary>From when on something looks odd; a county sets it.</summary>
public sealed record QualityBounds
{
    public const string Prefix = "monitoring quality ";

    public static readonly QualityBounds Default = new();

    /// <summary>So many answers in a row …</summary>
    public int StreakAnswers { get; init; } = 15;

    /// <summary>… each at most so many seconds after the one before.</summary>
    public int StreakSeconds { get; init; } = 15;

    /// <summary>So many people on one day by one account.</summary>
    public int DayPeople { get; init; } = 80;

    /// <summary>How many hours before the end of the village's due day.</summary>
    public int LastHours { get; init; } = 4;

    /// <summary>This share of the village's people, in percent …</summary>
    public int LastPercent { get; init; } = 50;

    /// <summary>… and at least so many.</summary>
    public int LastPeople { get; init; } = 20;

    /// <summary>The same pay typed for so many people …</summary>
    public int WagePeople { get; init; } = 8;

    /// <summary>… of so many employers.</summary>
    public int WageEmployers { get; init; } = 3;

    /// <summary>One number for people of so many households.</summary>
    public int PhoneHouseholds { get; init; } = 4;

    /// <summary>Name in the settings, what it is in Chinese, smallest and largest.</summary>
    public static IReadOnlyList<(string Key, string Title, int Least, int Most, Func<QualityBounds, int> Get, Func<QualityBounds, int, QualityBounds> With)> All { get; } =
    [
        ("streak answers", "连续确认多少次算过快", 3, 1000, b => b.StreakAnswers, (b, n) => b with { StreakAnswers = n }),
        ("streak seconds", "每次间隔不超过几秒", 1, 600, b => b.StreakSeconds, (b, n) => b with { StreakSeconds = n }),
        ("day people", "一个账号一天核实多少人算过多", 10, 10000, b => b.DayPeople, (b, n) => b with { DayPeople = n }),
        ("last hours", "截止前几小时", 1, 72, b => b.LastHours, (b, n) => b with { LastHours = n }),
        ("last percent", "集中了全村的百分之几", 1, 100, b => b.LastPercent, (b, n) => b with { LastPercent = n }),
        ("last people", "并且至少多少人", 1, 10000, b => b.LastPeople, (b, n) => b with { LastPeople = n }),
        ("wage people", "同一月收入填给多少人", 2, 10000, b => b.WagePeople, (b, n) => b with { WagePeople = n }),
        ("wage employers", "并且分属几个单位", 1, 100, b => b.WageEmployers, (b, n) => b with { WageEmployers = n }),
        ("phone households", "一个电话登记给几户", 2, 100, b => b.PhoneHouseholds, (b, n) => b with { PhoneHouseholds = n }),
    ];

    public static QualityBounds Of(IReadOnlyDictionary<string, string> settings) => All.Aggregate(
        Default, (bounds, one) => settings.TryGetValue(Prefix + one.Key, out var text) ? one.With(bounds, int.Parse(text, CultureInfo.InvariantCulture)) : bounds);

    public IEnumerable<(string Key, string Value)> Values() => All.Select(one => (Prefix + one.Key, one.Get(this).ToString(CultureInfo.InvariantCulture)));

    /// <summary>Chinese; null when it can be used.</summary>
    public string? Problem() => All.Where(one => one.Get(this) < one.Least || one.Get(this) > one.Most).Select(one => $"“{one.Title}”要在 {one.Least} 到 {one.Most} 之间。").FirstOrDefault();
}
