namespace Wengang.Rules.Policies;

/// <summary>What shows only when the parts of a policy are seen together.</summary>
internal static class CompiledChecks
{
    public static void Check(Policy policy, Problems problems)
    {
        foreach (var amount in All(policy.Amount)) Needs(amount, policy, problems);
        foreach (var item in policy.Node.ListOf("frequency").Where(item => item.Required("per") is "occupation" or "occupationLevel" && !policy.Basis.HasTraining && !policy.Basis.HasCertificate))
            problems.Add(item["per"]!, "按职业（工种）算次数，政策里没有培训或证书条件，不知道是哪个工种", "在 conditions 里加上 { \"kind\": \"training\", … } 或 certificate，或换一种 per");
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
            "workedMonths" or "workedDays" when basis.AllWorked.Count == 0 => "worked",
            "postMonths" or "attendedPostMonths" when !basis.HasPost => "post",
            "insuredMonths" when !basis.HasInsured => "insured",
            "attendedDays" or "attendedHours" or "courses" when !basis.HasTraining => "training",
            _ => amount switch
            {
                LevelAmount when !basis.HasCertificate => "certificate",
                CourseAmount when !basis.HasTraining => "training",
                RateAmount { Of: "fees" } when !basis.HasTraining => "training",
                _ => null,
            },
        };
        if (needed is not null) problems.Add(Find(policy.Node, amount.Path), $"补贴标准要从 {needed} 条件取数，政策里没有这个条件", $"在 conditions 里加上 {{ \"kind\": \"{needed}\", … }}");
        if (count == "workedDays" && basis.AllWorked.Any(worked => worked.Terms.Measure != Measure.Day)) problems.Add(Find(policy.Node, amount.Path), "按务工天数计，务工条件却不是按天数的", "把 worked 条件的 months 改成 days，或按 workedMonths 计");
        if (count == "workedMonths" && basis.AllWorked.Any(worked => worked.Terms.Measure == Measure.Day)) problems.Add(Find(policy.Node, amount.Path), "按务工月数计，务工条件却是按天数的", "把 worked 条件的 days 改成 months，或按 workedDays 计");
        if (amount is DestinationAmount destination && basis.AllWorked.Count > 0) Destinations(destination, basis.AllWorked.Aggregate(0, (areas, worked) => areas | worked.Areas), policy, problems);
    }

    private static void Destinations(DestinationAmount amount, int areas, Policy policy, Problems problems)
    {
        var covered = amount.Rows.Aggregate(0, (areas, row) => areas | row.Areas);
        if ((areas & ~covered) is > 0 and var gap)
            problems.Add(Find(policy.Node, amount.Path), $"务工条件包括{AreaSet.Name(gap)}，补贴标准里却没有这一类", "加上这一类的金额，或从 worked 条件的 areas 里去掉");
        if ((covered & ~areas) is > 0 and var idle)
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
