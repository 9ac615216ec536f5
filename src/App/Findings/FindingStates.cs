using Wengang.Rules.Values;

namespace Wengang.App.Findings;

/// <summary>Codes and names of <see cref="FindingState"/>.</summary>
public static class FindingStates
{
    public static readonly CodeList<FindingState> List = new(
        "处理状态",
        new(FindingState.ToCheck, "toCheck", "待核", "待核实", "toCheck"),
        new(FindingState.True, "true", "属实", "true"),
        new(FindingState.FalseAlarm, "falseAlarm", "误报", "falseAlarm"),
        new(FindingState.Mended, "mended", "已整改", "整改", "mended"));
}
