using System.Globalization;
using Wengang.App.Monitoring.Checking;
using Wengang.App.Monitoring.Checking.Planning;
using Wengang.Rules.Sync;
using Wengang.Rules.Texts;
using Wengang.Rules.Values;

namespace Wengang.App.Collecting.Receiving;

/// <summary>An answer as fields that are merged one by one, with values that two answers agree on when they say the same.</summary>
public static class AnswerFields
{
    public const string Work = "work";
    public const string Wage = "wage";
    public const string Wants = "wants";
    public const string Reason = "reason";
    public const string Needs = "needs";

    /// <summary>As last month.</summary>
    public const string Same = "=";

    private const string Home = "返乡，最后务工月份：";

    public static readonly IReadOnlyList<string> All = [Work, Wage, Wants, Reason, Needs];

    private static readonly Dictionary<string, string> Names = new()
    {
        [Work] = "务工情况", [Wage] = "月收入", [Wants] = "就业意愿", [Reason] = "未就业原因", [Needs] = "就业服务需求",
    };

    public static string NameOf(string field) => Names[field];

    /// <summary>What a phone's answer says; a failed attempt says nothing of the person.</summary>
    public static IReadOnlyDictionary<string, string> Of(PhoneAnswer answer) =>
        answer.Kind == AnswerKinds.List.CodeOf(AnswerKind.Unchanged) ? All.ToDictionary(f => f, _ => Same)
        : answer.Kind == AnswerKinds.List.CodeOf(AnswerKind.Unreachable) ? new Dictionary<string, string>()
        : Said(answer.ToAnswer().Changes!, answer.Same);

    /// <summary>What an answer of the pages says.</summary>
    public static IReadOnlyDictionary<string, string> Of(AnsweredCheck answer) => answer.Kind switch
    {
        AnswerKind.Unchanged => All.ToDictionary(f => f, _ => Same),
        AnswerKind.Unreachable => new Dictionary<string, string>(),
        _ => Present(
            Working(answer.CameHome, answer.NewWork), answer.WageFen, answer.WantsWork, answer.Reason, answer.Needs, []),
    };

    /// <summary>The answer with only those fields; null when nothing is left to say.</summary>
    public static CheckAnswer? Only(CheckAnswer answer, IReadOnlyCollection<string> fields)
    {
        if (answer.Changes is not { } all)
        {
            return answer;
        }

        var changes = all with
        {
            CameHome = fields.Contains(Work) ? all.CameHome : null, Job = fields.Contains(Work) ? all.Job : null, WageFen = fields.Contains(Wage) ? all.WageFen : null,
            WantsWork = fields.Contains(Wants) ? all.WantsWork : null, Reason = fields.Contains(Reason) ? all.Reason : null, Needs = fields.Contains(Needs) ? all.Needs : null,
        };
        return changes.SaysNothing ? null : answer with { Changes = changes };
    }

    /// <summary>A value for people to read.</summary>
    public static string Shown(string field, string value) =>
        value == Same ? "和上月一样（无变化）"
        : field == Wage ? $"{new Fen(long.Parse(value, CultureInfo.InvariantCulture))}元"
        : value.Length == 0 ? "没有" : value;

    private static Dictionary<string, string> Said(CheckChanges changes, IReadOnlyList<string>? same) => Present(
        Working(changes.CameHome, CheckPlanner.Words(changes.Job)), changes.WageFen, changes.WantsWork, changes.Reason,
        changes.Needs is { } needs ? string.Join('、', needs.Distinct().Select(ServiceNeeds.List.NameOf)) : null, same ?? []);

    private static Dictionary<string, string> Present(string? work, long? wage, bool? wants, NonEmploymentReason? reason, string? needs, IReadOnlyList<string> same)
    {
        var said = new (string Field, string? Value)[]
        {
            (Work, work), (Wage, wage?.ToString(CultureInfo.InvariantCulture)), (Wants, wants switch { true => "想务工", false => "不想务工", _ => null }),
            (Reason, reason is { } r ? NonEmploymentReasons.List.NameOf(r) : null), (Needs, needs),
        };
        return said.Select(s => (s.Field, Value: s.Value ?? (same.Contains(s.Field) ? Same : null))).Where(s => s.Value is not null).ToDictionary(s => s.Field, s => s.Value!);
    }

    private static string? Working(Period? home, string? job) =>
        home is null && job is null ? null : string.Join("；", new[] { home is { } month ? Home + ChineseDate.Month(month) : null, job }.OfType<string>());
}
