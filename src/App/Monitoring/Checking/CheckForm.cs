using Wengang.App.Monitoring.Periods;
using Wengang.Rules.Texts;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Checking;

/// <summary>What can be said of an answer without knowing the person.</summary>
internal static class CheckForm
{
    private const int LongestNote = 200;
    private const int LongestName = 60;
    private const long MostFen = 100_000_00;

    /// <exception cref="CheckRefusedException">It cannot be taken.</exception>
    public static void Check(CheckAnswer answer, IReadOnlyDictionary<Period, MonitoringPeriod> periods, DateOnly today)
    {
        if (!periods.TryGetValue(answer.Month, out var period) || !period.TakesAnswers)
        {
            throw new CheckRefusedException(RefusalKind.MonthClosed, $"{ChineseDate.Month(answer.Month)}{(period is null ? "还没有开启" : "已经锁定")}，不能填报。");
        }

        if (Problem(answer, today) is { } problem)
        {
            throw new CheckRefusedException(RefusalKind.Invalid, problem);
        }
    }

    private static string? Problem(CheckAnswer answer, DateOnly today) =>
        answer.PersonId is null == answer.HouseholdId is null ? "要指明一个人或一户。"
        : answer.CheckedOn < answer.Month.FirstDay ? $"核实日期早于{ChineseDate.Month(answer.Month)}，请核对。"
        : answer.CheckedOn > today ? "核实日期晚于今天，请核对手机的日期。"
        : answer.Note?.Length > LongestNote ? $"备注太长，最多 {LongestNote} 字。"
        : answer.Kind switch
        {
            AnswerKind.Unreachable when answer.NextOn is null => "联系不上的，要填下次联系的日期。",
            AnswerKind.Unreachable when answer.NextOn <= answer.CheckedOn => "下次联系的日期要晚于这次。",
            AnswerKind.Changed when answer.PersonId is null => "有变化的要逐人填写。",
            AnswerKind.Changed => Problem(answer.Changes, answer.Month),
            _ when answer.Changes is not null => "只有“有变化”才填变化内容。",
            _ => null,
        };

    private static string? Problem(CheckChanges? changes, Period month) =>
        changes is null or { SaysNothing: true } ? "请至少填一项变化；没有变化的请点“无变化”。"
        : changes.CameHome > month ? "返乡月份晚于本次核实的月份，请核对。"
        : changes.Job?.Since > month ? "新工作的开始月份晚于本次核实的月份，请核对。"
        : changes.WageFen is < 0 or > MostFen ? "月收入请填 0 到 100000 元之间的数。"
        : changes.Job is { } job && new[] { job.Employer, job.Province, job.City, job.County, job.Industry, job.Channel }.Any(t => t?.Length > LongestName) ? $"单位和地点每项最多 {LongestName} 字。"
        : null;
}
