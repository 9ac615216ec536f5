using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Wengang.Rules.Subsidies.Flow;

namespace Wengang.App.Subsidies.Schemes;

/// <summary>Reads schemes.json; reads and writes what a county has set otherwise, in the same words.</summary>
internal static class SchemeText
{
    private const string Working = "工作日";
    private const string Calendar = "天";

    /// <exception cref="FormatException">An unknown step, or a term that is not like 5工作日 or 7天; the message says where.</exception>
    public static SubsidyScheme Read(JsonElement json)
    {
        var code = json.GetProperty("code").GetString()!;
        return new SubsidyScheme(
            code, json.GetProperty("name").GetString()!, json.GetProperty("fund").GetString()!, [.. json.GetProperty("groups").EnumerateArray().Select(g => g.GetString()!)],
            json.TryGetProperty("subject", out var subject) ? subject.GetString()! : "person", [Terms(json, code, DateOnly.MinValue)]);
    }

    /// <exception cref="FormatException">As <see cref="Read"/>.</exception>
    public static SchemeTerms Terms(JsonElement json, string code, DateOnly from)
    {
        var steps = Entries(json, "steps").Select(e => Step(State(code, e.Name), e.Text, $"{code} {e.Name}")).ToList();
        var notices = Entries(json, "notices").ToDictionary(e => State(code, e.Name), e => Term(e.Text, $"{code} {e.Name}"));
        return new SchemeTerms(from, DateOnly.MaxValue, new ClaimFlow(steps, notices, Differs(json)), json.TryGetProperty("policy", out var policy) ? policy.GetString() : null);
    }

    /// <summary>What is always the same is left out; equal terms give equal text.</summary>
    public static string Write(ClaimFlow flow, string? policy) => new JsonObject
    {
        ["policy"] = policy,
        ["steps"] = new JsonObject(flow.Steps.OrderBy(s => s.State).Select(s => KeyValuePair.Create(s.State.ToString(), (JsonNode?)(s.DueDays is { } days ? Text(days, s.Days) : "")))),
        ["notices"] = new JsonObject(flow.Notices.OrderBy(n => n.Key).Select(n => KeyValuePair.Create(n.Key.ToString(), (JsonNode?)Text(n.Value.Days, n.Value.Kind)))),
        ["differs"] = new JsonObject(Added(flow).Select(d => KeyValuePair.Create(d.Act.ToString(), (JsonNode?)new JsonArray([.. d.Others.Select(a => (JsonNode)a.ToString())])))),
    }.ToJsonString();

    private static IEnumerable<(ClaimAct Act, List<ClaimAct> Others)> Added(ClaimFlow flow) =>
        from d in flow.Differs
        let others = d.Value.Except(ClaimFlow.AlwaysDiffers.GetValueOrDefault(d.Key) ?? []).Order().ToList()
        where others.Count > 0
        orderby d.Key
        select (d.Key, others);

    private static string Text(int days, DayKind kind) => days.ToString(CultureInfo.InvariantCulture) + (kind == DayKind.Working ? Working : Calendar);

    private static NoticeTerm Term(string text, string where)
    {
        var kind = text.EndsWith(Working, StringComparison.Ordinal) ? DayKind.Working : DayKind.Calendar;
        var digits = text.Replace(kind == DayKind.Working ? Working : Calendar, "", StringComparison.Ordinal).Trim();
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= 365
            ? new NoticeTerm(days, kind) : throw new FormatException($"{where}：“{text}”应写成“5工作日”或“7天”。");
    }

    private static FlowStep Step(ClaimState state, string text, string where)
    {
        var term = text.Length == 0 ? null : Term(text, where);
        return new FlowStep(state, term?.Days, term?.Kind ?? DayKind.Working);
    }

    private static ClaimState State(string code, string name) => Enum.TryParse<ClaimState>(name, out var known) ? known : throw new FormatException($"{code}：没有环节“{name}”。");

    private static IEnumerable<(string Name, string Text)> Entries(JsonElement json, string list) => json.GetProperty(list).EnumerateObject().Select(p => (p.Name, p.Value.GetString()!));

    private static Dictionary<ClaimAct, IReadOnlyList<ClaimAct>> Differs(JsonElement json) =>
        !json.TryGetProperty("differs", out var differs) ? [] : differs.EnumerateObject().ToDictionary(
            p => Enum.Parse<ClaimAct>(p.Name), IReadOnlyList<ClaimAct> (p) => [.. p.Value.EnumerateArray().Select(a => Enum.Parse<ClaimAct>(a.GetString()!))]);
}
