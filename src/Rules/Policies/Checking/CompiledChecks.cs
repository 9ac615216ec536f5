namespace Wengang.Rules.Policies;

/// <summary>What shows only when the parts of a policy are seen together.</summary>
internal static class CompiledChecks
{
    public static void Check(Policy policy, Problems problems)
    {
        foreach (var amount in All(policy.Amount)) Needs(amount, policy, problems);
        foreach (var hole in policy.Open.DistinctBy(hole => hole.Text))
            problems.Note(Find(policy.Node, hole.Text.Split('（')[0]), $"没有写明：{hole.Text}。正好处在这一界限上的人将无法判定", "文件写明了就补上；文件没有写明就不要补");
    }

    private static IEnumerable<AmountRule> All(AmountRule amount) => amount switch
    {
        SumAmount sum => sum.Parts.SelectMany(All),
        ScaleAmount scale => scale.Parts.SelectMany(All),
        PassRateAmount rate => All(rate.Inner),
        _ => [amount],
    };

    private static void Needs(AmountRule amount, Policy policy, Problems problems)
    {
        var basis = policy.Basis;
        var count = amount switch { UnitAmount unit => unit.Counter.Code, StandardAmount standard => standard.Counter.Code, _ => "" };
        var needed = count switch
        {
            "workedMonths" or "workedDays" when basis.Worked is null => "worked",
            "postMonths" when basis.Post is null => "post",
            "insuredMonths" when basis.Insured is null => "insured",
            "attendedDays" or "attendedHours" or "courses" when basis.Training is null => "training",
            _ => amount switch
            {
                LevelAmount when basis.Certificate is null => "certificate",
                CourseAmount when basis.Training is null => "training",
                RateAmount { Of: "fees" } when basis.Training is null => "training",
                _ => null,
            },
        };
        if (needed is not null) problems.Add(Find(policy.Node, amount.Path), $"补贴标准要从 {needed} 条件取数，政策里没有这个条件", $"在 conditions 里加上 {{ \"kind\": \"{needed}\", … }}");
        if (count == "workedDays" && basis.Worked is { Terms.Measure: not Measure.Day }) problems.Add(Find(policy.Node, amount.Path), "按务工天数计，务工条件却不是按天数的", "把 worked 条件的 months 改成 days，或按 workedMonths 计");
        if (count == "workedMonths" && basis.Worked is { Terms.Measure: Measure.Day }) problems.Add(Find(policy.Node, amount.Path), "按务工月数计，务工条件却是按天数的", "把 worked 条件的 days 改成 months，或按 workedDays 计");
        if (amount is DestinationAmount destination && basis.Worked is { } worked) Destinations(destination, worked, policy, problems);
    }

    private static void Destinations(DestinationAmount amount, WorkedRule worked, Policy policy, Problems problems)
    {
        var covered = amount.Rows.Aggregate(0, (areas, row) => areas | row.Areas);
        if ((worked.Areas & ~covered) is > 0 and var gap)
            problems.Add(Find(policy.Node, amount.Path), $"务工条件包括{AreaSet.Name(gap)}，补贴标准里却没有这一类", "加上这一类的金额，或从 worked 条件的 areas 里去掉");
        if ((covered & ~worked.Areas) is > 0 and var idle)
            problems.Add(Find(policy.Node, amount.Path), $"补贴标准有{AreaSet.Name(idle)}，务工条件却不包括，永远取不到", "去掉这一类的金额，或加进 worked 条件的 areas");
    }

    private static DocumentNode Find(DocumentNode node, string path)
    {
        if (node.Path == path) return node;
        foreach (var child in node.Members.Select(member => member.Value).Concat(node.Items))
        {
            if (path == child.Path || path.StartsWith(child.Path + ".", StringComparison.Ordinal) || path.StartsWith(child.Path + "[", StringComparison.Ordinal)) return Find(child, path);
        }
        return node;
    }
}
