using System.Text.Json;
using Wengang.Rules.Subsidies.Flow;

namespace Wengang.App.Subsidies.Schemes;

/// <summary>Reads schemes.json and the same text where a county has set a scheme otherwise.</summary>
internal static class SchemeText
{
    private const string Working = "工作日";
    private const string Calendar = "天";

    /// <exception cref="FormatException">An unknown step, or a term that is not like 5工作日 or 7天; the message says where.</exception>
    public static SubsidyScheme Read(JsonElement json)
    {
        var code = json.GetProperty("code").GetString()!;
        var steps = Terms(json, code, "steps").Select(t => new FlowStep(t.State, t.Days, t.Kind)).ToList();
        var notices = Terms(json, code, "notices").ToDictionary(t => t.State, t => new NoticeTerm(t.Days, t.Kind));
        return new SubsidyScheme(
            code, json.GetProperty("name").GetString()!, json.GetProperty("fund").GetString()!,
            [.. json.GetProperty("groups").EnumerateArray().Select(g => g.GetString()!)], new ClaimFlow(steps, notices, Differs(json)))
        {
            Policy = json.TryGetProperty("policy", out var policy) ? policy.GetString() : null,
        };
    }

    public static (int Days, DayKind Kind) Term(string text, string where)
    {
        var kind = text.EndsWith(Working, StringComparison.Ordinal) ? DayKind.Working : DayKind.Calendar;
        var digits = text.Replace(kind == DayKind.Working ? Working : Calendar, "", StringComparison.Ordinal).Trim();
        return int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= 365
            ? (days, kind) : throw new FormatException($"{where}：“{text}”应写成“5工作日”或“7天”。");
    }

    private static IEnumerable<(ClaimState State, int Days, DayKind Kind)> Terms(JsonElement json, string code, string list)
    {
        foreach (var property in json.GetProperty(list).EnumerateObject())
        {
            var state = Enum.TryParse<ClaimState>(property.Name, out var known) ? known : throw new FormatException($"{code}：没有环节“{property.Name}”。");
            var (days, kind) = Term(property.Value.GetString()!, $"{code} {property.Name}");
            yield return (state, days, kind);
        }
    }

    private static Dictionary<ClaimAct, IReadOnlyList<ClaimAct>> Differs(JsonElement json) =>
        !json.TryGetProperty("differs", out var differs) ? [] : differs.EnumerateObject().ToDictionary(
            p => Enum.Parse<ClaimAct>(p.Name), IReadOnlyList<ClaimAct> (p) => [.. p.Value.EnumerateArray().Select(a => Enum.Parse<ClaimAct>(a.GetString()!))]);
}
