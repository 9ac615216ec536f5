using Wengang.Rules.Values;

namespace Wengang.Rules.Monitoring.Quality;

/// <summary>Codes and names of <see cref="QualityKind"/>.</summary>
public static class QualityKinds
{
    public static readonly CodeList<QualityKind> List = new(
        "核实质量提示",
        new(QualityKind.Streak, "streak", "连续确认过快"),
        new(QualityKind.DayLoad, "day", "一天核实人数过多"),
        new(QualityKind.LastHours, "last", "临近截止集中核实"),
        new(QualityKind.SameWage, "wage", "月收入填得一样"),
        new(QualityKind.SharedPhone, "phone", "多户共用一个电话"),
        new(QualityKind.ImpossibleMove, "move", "务工地点对不上"));
}
