namespace Wengang.Rules.Policies;

/// <summary>What cannot work in a policy although every value by itself could: contradictions, gaps, overlaps, what never happens.</summary>
internal static class PolicyChecks
{
    public static void Check(DocumentNode root, Problems problems)
    {
        if (root.DayOf("validTo") < root.DayOf("validFrom")) problems.Add(root["validTo"]!, "有效期最后一天早于第一天", "请核对两个日期");
        WindowChecks.Check(root, problems);
        foreach (var (key, value) in root.Members)
        {
            if (key is "who" or "conditions" or "exclusions" or "amount") Walk(value, root["year"]?.TextOf("which") == "previous" ? 2 : 1, problems);
        }
        foreach (var item in root.ListOf("frequency")) Frequency(item, problems);
        foreach (var cap in root.ListOf("caps")) CapOf(cap, problems);
        Instalments(root, problems);
        if (root["flow"] is { } flow) Flow(flow, problems);
        Ages(root, problems);
        SubjectChecks.Check(root, problems);
        Contradictions(root, problems);
        Clauses(root, problems);
        foreach (var example in root.ListOf("examples"))
        {
            CaseChecks.Check(example["case"]!, problems);
            if (example.Has("amount") && example.Required("result") != "eligible") problems.Add(example["amount"]!, "只有结果是 eligible 的例子才有金额", "去掉 amount，或把 result 改成 eligible");
        }
    }

    private static void Walk(DocumentNode node, int years, Problems problems)
    {
        if (node.Kind == NodeKind.Object && node.TextOf("kind") is { } kind)
        {
            ConditionChecks.Check(node, kind, years, problems);
            AmountChecks.Check(node, kind, problems);
        }
        foreach (var member in node.Members) Walk(member.Value, years, problems);
        foreach (var item in node.Items) Walk(item, years, problems);
    }

    private static void Frequency(DocumentNode node, Problems problems)
    {
        var per = node.Required("per");
        ConditionChecks.Needs(node, per == "years", "years", "按若干年时要写几年", problems);
        ConditionChecks.Needs(node, per == "range", "from", "按一段期限时要写第一天", problems);
        ConditionChecks.Needs(node, per == "range", "to", "按一段期限时要写最后一天", problems);
        if (node.DayOf("to") < node.DayOf("from")) problems.Add(node["to"]!, "最后一天早于第一天", "请核对两个日期");
        if (per != "years" && node.Has("years")) problems.Add(node["years"]!, "只有 per 为 years 时才写几年", "去掉这一项，或把 per 改成 years");
        if (per != "years" && node.Has("counting")) problems.Add(node["counting"]!, "只有 per 为 years 时才用 counting", "去掉这一项，或把 per 改成 years");
        if (per != "occupationLevel" && node.Has("orHigher")) problems.Add(node["orHigher"]!, "只有 per 为 occupationLevel 时才用 orHigher", "去掉这一项");
    }

    private static void CapOf(DocumentNode cap, Problems problems)
    {
        var budget = cap.Required("of") == "budget";
        ConditionChecks.Needs(cap, !budget, "amount", "最高额要写金额", problems);
        if (budget && cap.Has("amount")) problems.Add(cap["amount"]!, "资金总额的余额写在案例的 budget.remaining 里", "去掉这一项");
        if (cap.FenOf("amount") == 0) problems.Add(cap["amount"]!, "最高额是零，谁也领不到", "请核对金额");
    }

    private static void Instalments(DocumentNode root, Problems problems)
    {
        var items = root.ListOf("instalments");
        var sum = 0m;
        for (var i = 0; i < items.Count; i++)
        {
            var last = i == items.Count - 1;
            if (items[i].RateOf("share") is { Part: 0 }) problems.Add(items[i]["share"]!, "这一次一分不发", "请核对 share，或去掉这一次");
            if (items[i].RateOf("share") is { } share) sum += (decimal)share.Part / share.Whole;
            if (last && items[i].Has("share")) problems.Add(items[i]["share"]!, "最后一次发余下的", "去掉最后一次的 share");
            if (!last && !items[i].Has("share")) problems.Add(items[i], "share", "除最后一次外都要写占多少", "加上 share，如 \"50%\"");
        }
        if (sum >= 1) problems.Add(root["instalments"]!, "前几次加起来已经是全部，最后一次没有余下的", "请核对各次的 share");
    }

    private static void Flow(DocumentNode flow, Problems problems)
    {
        var names = new HashSet<string>();
        foreach (var step in flow.ListOf("steps"))
        {
            if (!names.Add(step.Required("name"))) problems.Add(step["name"]!, $"有两步都叫“{step.Required("name")}”", "每一步用自己的名称");
            ConditionChecks.Needs(step, step.Has("days"), "dayKind", "写了天数就要写明是工作日还是自然日", problems);
        }
        foreach (var name in flow.ListOf("separate").SelectMany(set => set.Items).Where(name => !names.Contains(name.Text)))
            problems.Add(name, $"流程里没有叫“{name.Text}”的一步", $"写成其中之一：{string.Join("、", names)}");
    }

    /// <summary>Conditions on the age that nobody can meet together.</summary>
    private static void Ages(DocumentNode root, Problems problems)
    {
        var ages = root.ListOf("who").Concat(root.ListOf("conditions")).Where(item => item.TextOf("kind") == "age").ToList();
        foreach (var sex in (string[])["male", "female"])
        {
            var bounds = ages.SelectMany(age => new[] { age["any"], age[sex] }).OfType<DocumentNode>().ToList();
            var low = bounds.Select(bound => bound.WholeOf("min") + (bound.TextOf("minBound") == "exclusive" ? 1 : 0)).Max() ?? 0;
            var high = bounds.Select(bound => bound.WholeOf("max") - (bound.TextOf("maxBound") == "exclusive" ? 1 : 0)).Min() ?? 999;
            if (bounds.Count > 1 && low > high) problems.Add(bounds[^1], $"几条年龄条件合起来没有人能符合（{(sex == "male" ? "男" : "女")}）", "请核对各条的上下限");
        }
    }

    private static void Contradictions(DocumentNode root, Problems problems)
    {
        var wanted = root.ListOf("who").Concat(root.ListOf("conditions")).ToDictionary(item => item, Plain).ToLookup(pair => pair.Value, pair => pair.Key);
        foreach (var item in root.ListOf("exclusions"))
        {
            if (wanted[Plain(item)].FirstOrDefault() is { } same) problems.Add(item, $"这一情形不得有，{same.Path} 却要求有", "两处去掉一处");
        }
    }

    /// <summary>The condition as text, without its clause.</summary>
    private static string Plain(DocumentNode node) => node.Kind switch
    {
        NodeKind.Object => "{" + string.Join(",", node.Members.Where(member => member.Key != "clause").OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => member.Key + ":" + Plain(member.Value))) + "}",
        NodeKind.List => "[" + string.Join(",", node.Items.Select(Plain).Order(StringComparer.Ordinal)) + "]",
        _ => node.Text,
    };

    private static void Clauses(DocumentNode root, Problems problems)
    {
        var known = root.ListOf("circular").Select(item => item.Required("clause")).ToHashSet();
        if (known.Count == 0) return;
        foreach (var key in (string[])["who", "conditions", "exclusions", "frequency", "caps", "evidence"])
        {
            foreach (var item in root.ListOf(key).Where(item => item.TextOf("clause") is { } clause && !known.Contains(clause)))
                problems.Note(item["clause"]!, $"原文（circular）里没有“{item.Required("clause")}”", $"原文有：{string.Join("、", known)}");
        }
    }
}
