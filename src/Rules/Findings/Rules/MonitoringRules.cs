using Wengang.Rules.Values;

namespace Wengang.Rules.Findings;

internal static class MonitoringRules
{
    internal static readonly FindingRule<PersonCase>[] All =
    [
        new("FIND-024", "监测对象没有帮扶措施", Severity.Suspect,
            "识别满规定时间、风险未消除的监测对象应有帮扶措施。", NoMeasure),
        new("FIND-026", "风险消除过快", Severity.Suspect,
            "识别后不满规定月数就消除风险，需核对识别和消除时间；识别当月或次月消除的尤其要核。", EliminatedEarly),
        new("FIND-026-E", "消除时间早于识别时间", Severity.Error, "风险消除时间不能早于识别时间。", (subject, _) =>
            subject.Monitor is { EliminatedIn: { } end, IdentifiedIn: { } start } && end < start ? new Sighting($"识别{start}，消除{end}", $"{start} {end}") : null),
    ];

    private static Sighting? NoMeasure(PersonCase subject, FindingParameters parameters) =>
        subject.Monitor is { IdentifiedIn: { } start, EliminatedIn: null, Measures.Count: 0 }
        && subject.Month.MonthsSince(start) >= parameters.MeasureWithinMonths
            ? new Sighting($"{start}识别，至{subject.Month}没有帮扶措施", $"{start}")
            : null;

    private static Sighting? EliminatedEarly(PersonCase subject, FindingParameters parameters)
    {
        if (subject.Monitor is not { IdentifiedIn: { } start, EliminatedIn: { } end }) return null;
        var months = end.MonthsSince(start);
        if (months < 0 || months >= parameters.EliminationMonthsMin) return null;
        var note = months <= 1 ? "（识别当月或次月即消除）" : "";
        return new Sighting($"{start}识别，{end}消除，间隔{months}个月{note}", $"{start} {end}");
    }
}
