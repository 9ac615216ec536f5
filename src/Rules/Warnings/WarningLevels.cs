using Wengang.Rules.Values;

namespace Wengang.Rules.Warnings;

/// <summary>Codes and names of <see cref="WarningLevel"/>.</summary>
public static class WarningLevels
{
    /// <summary>The list.</summary>
    public static readonly CodeList<WarningLevel> List = new(
        "预警级别",
        new(WarningLevel.Yellow, "yellow", "黄色"),
        new(WarningLevel.Orange, "orange", "橙色"),
        new(WarningLevel.Red, "red", "红色"));
}
