namespace Wengang.Rules.Policies;

/// <summary>Puts a decision into words.</summary>
internal static class Explanation
{
    public static Explained Of(Policy policy, CaseFacts facts, Stage stage)
    {
        (facts, var decision) = policy.Choose(facts, stage);
        var moment = policy.MomentOf(facts.Application);
        var rules = policy.RulesOf(stage);
        Finding[] findings = [.. rules.Select((rule, i) => Words(rule, decision.Findings[i], facts, moment))];
        var steps = new List<string>();
        if (decision.Verdict == Verdict.Eligible || decision.NoAmount is not null) policy.Reckon(facts, moment, stage, steps);
        return new Explained(decision)
        {
            Findings = findings,
            Arithmetic = steps,
            Reasons = Reasons(decision, findings, steps),
            Missing = decision.Verdict != Verdict.Undecided ? [] : [.. findings.Select(finding => finding.Missing).Append(decision.AmountHole?.ToString()).OfType<string>().Distinct()],
            Nearest = decision.Verdict == Verdict.Not ? Nearest(rules, decision, facts, moment) : [],
            Instalments = decision.Verdict == Verdict.Eligible ? policy.Split(decision.Fen) : [],
        };
    }

    private static Finding Words(PolicyRule rule, Sight sight, CaseFacts facts, Moment moment) => new(
        rule.Path, rule.Clause, rule.Title, rule.Text, sight.Truth, [.. rule.See(facts, moment)], sight.Truth == Truth.Unknown ? sight.Hole?.ToString() : null);

    private static string[] Reasons(Decision decision, Finding[] findings, List<string> steps) => decision.Verdict switch
    {
        Verdict.Eligible => [.. steps, $"应发 {MoneyBounds.Money(decision.Fen)}"],
        Verdict.Not => [.. findings.Where(finding => finding.Truth == Truth.NotMet).Select(Sentence), .. decision.NoAmount is { } none ? (string[])[none] : []],
        _ => [.. findings.Where(finding => finding.Truth == Truth.Unknown).Select(Sentence), .. decision.AmountHole is { } hole ? (string[])[$"金额算不出：缺 {hole}"] : []],
    };

    private static string Sentence(Finding finding)
    {
        var seen = finding.Seen.Count == 0 ? "" : $"；实际：{string.Join("，", finding.Seen.Select(value => value.What + value.Value))}";
        return $"{(finding.Clause.Length == 0 ? "" : finding.Clause + " ")}{finding.Text}{seen}；{finding.Outcome}";
    }

    private static string[] Nearest(IReadOnlyList<PolicyRule> rules, Decision decision, CaseFacts facts, Moment moment)
    {
        var words = new List<string>();
        for (var i = 0; i < rules.Count; i++)
        {
            if (decision.Findings[i].Truth != Truth.NotMet) continue;
            if (rules[i].Nearest(facts, moment) is not { } near) return [];
            words.Add(near);
        }
        return [.. words];
    }
}
