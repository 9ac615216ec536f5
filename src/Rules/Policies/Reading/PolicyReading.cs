using System.Globalization;

namespace Wengang.Rules.Policies;

/// <summary>A whole policy in plain Chinese, each rule with its clause, in the order in which a circular is written.</summary>
public static class PolicyReading
{
    /// <summary>The sections that the policy has.</summary>
    public static IReadOnlyList<PolicySection> Of(Policy policy)
    {
        var node = policy.Node;
        PolicySection[] all =
        [
            Rules(policy, "什么人", "who"), Rules(policy, "条件", "conditions"), Rules(policy, "有下列情形之一的不给", "exclusions"), Rules(policy, "领取次数", "frequency"),
            new("补贴标准", [new(policy.Amount.Path, policy.Amount.Clause, policy.Amount.Text)]),
            new("最高额", [.. policy.Caps.Select(cap => Line(cap.Node, cap.Text))]),
            new("分几次发", [.. node.ListOf("instalments").Select(item => Line(item, $"{item.Required("name")}{(item.TextOf("share") is { } share ? $"：{share}" : "：余下的")}"))]),
            new("材料", [.. policy.RulesOf(Stage.Application).Where(rule => Under(rule, "evidence")).Select(rule => new PolicyLine(rule.Path, rule.Clause, $"{rule.Title}：{rule.Text}"))]),
            new("申请时段", [.. policy.Windows.Select(window => Line(window.Node, window.Text))]),
            new("办理流程", [.. node["flow"] is { } flow ? Flow(flow) : []]),
            new("发放", [.. node["payment"] is { } payment ? [Line(payment, $"发到{GrammarWords.Channels.Name(payment.Required("channel"))}{Within(payment, "内发到")}")] : (PolicyLine[])[]]),
        ];
        return [.. all.Where(section => section.Lines.Count > 0)];
    }

    /// <summary>The circular of a policy by clauses; empty when its text was not added.</summary>
    public static IReadOnlyList<CircularClause> Circular(Policy policy) => [.. policy.Node.ListOf("circular").Select(item => new CircularClause(item.Required("clause"), item.Required("text")))];

    private static PolicySection Rules(Policy policy, string title, string key) =>
        new(title, [.. policy.RulesOf(Stage.Application).Where(rule => Under(rule, key)).Select(rule => new PolicyLine(rule.Path, rule.Clause, rule.Text))]);

    private static bool Under(PolicyRule rule, string key) => rule.Path.StartsWith(key + "[", StringComparison.Ordinal);

    private static PolicyLine Line(DocumentNode node, string text) => new(node.Path, node.TextOf("clause") ?? "", text);

    private static IEnumerable<PolicyLine> Flow(DocumentNode flow)
    {
        foreach (var step in flow.ListOf("steps")) yield return Line(step, $"{step.Required("name")}：{GrammarWords.Roles.Name(step.Required("role"))}{Within(step, "内办完")}{Notice(step["notice"])}");
        foreach (var set in flow.ListOf("separate")) yield return new(set.Path, "", $"{string.Join("、", set.Items.Select(item => item.Text))}不得由同一人办理");
    }

    private static string Notice(DocumentNode? notice) => notice is null ? "" : $"，办完后在{GrammarWords.Levels.Name(notice.Required("level"))}公示{Days(notice)}";

    private static string Within(DocumentNode node, string words) => node.Has("days") ? $"，{Days(node)}{words}" : "";

    private static string Days(DocumentNode node) => string.Create(
        CultureInfo.InvariantCulture, $"{node.WholeOf("days")}{(node.TextOf("dayKind") == "working" ? "个工作日" : "天")}");
}
