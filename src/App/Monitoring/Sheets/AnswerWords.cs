using Wengang.App.Monitoring.Checking;
using Wengang.App.Monitoring.Checking.Planning;
using Wengang.App.Monitoring.Lists;
using Wengang.Rules.Texts;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Sheets;

/// <summary>An answer in one line, before it is written.</summary>
internal static class AnswerWords
{
    public static string Of(CheckAnswer answer, CheckLine line)
    {
        var changes = answer.Changes ?? new CheckChanges();
        var parts = new[]
        {
            answer.Kind == AnswerKind.Unchanged ? line.State : null,
            answer.NextOn is { } next ? $"{next.Month}月{next.Day}日再联系" : null,
            changes.CameHome is { } home ? $"返乡，做到{ChineseDate.Month(home)}" : null,
            CheckPlanner.Words(changes.Job),
            changes.WageFen is { } fen ? $"月收入 {(line.Work?.IncomeFen is { } before ? new Fen(before) + " → " : "")}{new Fen(fen)} 元" : null,
            changes.WantsWork switch { true => "想找工作", false => "不想找工作", null => null },
            changes.Reason is { } reason ? NonEmploymentReasons.List.NameOf(reason) : null,
            changes.Needs is { Count: > 0 } needs ? string.Join('、', needs.Select(ServiceNeeds.List.NameOf)) : null,
            answer.Note,
        };
        return string.Join("；", parts.Where(p => !string.IsNullOrEmpty(p)));
    }
}
