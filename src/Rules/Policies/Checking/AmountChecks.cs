using System.Globalization;

namespace Wengang.Rules.Policies;

/// <summary>Amounts with gaps, overlaps or rows that are never reached.</summary>
internal static class AmountChecks
{
    public static void Check(DocumentNode node, string kind, Problems problems)
    {
        Nothing(node, kind, problems);
        switch (kind)
        {
            case "byIncome":
                Tiers(node, problems);
                Uncovered(node, problems);
                break;
            case "rate":
                One(node, "rate", "tiers", problems);
                if (!node.Has("tiers") && node.Has("tierMode")) problems.Add(node["tierMode"]!, "没有分档，用不上 tierMode", "去掉这一项");
                Tiers(node, problems);
                break;
            case "perUnit":
                One(node, "amount", "steps", problems);
                Steps(node, problems);
                Workers(node, problems);
                break;
            case "standardRate":
                Workers(node, problems);
                break;
            case "byStaff":
                StaffTiers(node, problems);
                break;
            case "byDestination":
                Rows(node, problems);
                break;
            case "byLevel":
                Twice(node, "level", problems);
                break;
            case "byCourse":
                Twice(node, "course", problems);
                break;
        }
    }

    /// <summary>Amounts that come to nothing for everybody, or can never be had in full.</summary>
    private static void Nothing(DocumentNode node, string kind, Problems problems)
    {
        if (kind is "flat" or "perUnit" && node.FenOf("amount") == 0) problems.Add(node["amount"]!, "金额是零，谁也领不到", "请核对金额");
        if (kind == "rate" && node.RateOf("rate") is { Part: 0 }) problems.Add(node["rate"]!, "比例是零，谁也领不到", "请核对比例");
        if (kind == "passRate" && node.RateOf("full") is { } full && (full.Part == 0 || full.Part > full.Whole))
            problems.Add(node["full"]!, full.Part == 0 ? "合格率是零也给全额" : "合格率不会超过 100%，谁也拿不到全额", "请核对 full");
    }

    private static void One(DocumentNode node, string one, string other, Problems problems)
    {
        if (node.Has(one) == node.Has(other)) problems.Add(node, node.Has(one) ? other : one, $"{one} 和 {other} 要写一个，只能写一个", node.Has(one) ? $"去掉 {one} 或 {other}" : $"加上 {one} 或 {other}");
    }

    /// <summary>Each tier must begin where the one before ends, and the bound must belong to exactly one of the two.</summary>
    private static void Tiers(DocumentNode node, Problems problems)
    {
        var tiers = Tier.Read(node);
        for (var i = 0; i < tiers.Length; i++)
        {
            var tier = tiers[i];
            if (tier.To <= (tier.From ?? 0) && !(tier.To == tier.From && tier.FromInclusive == true && tier.ToInclusive == true)) problems.Add(tier.Node, "to", "这一档的终点不高于起点", "请核对 from 和 to");
            if (i == 0) continue;
            var before = tiers[i - 1];
            if (before.To is not { } end) problems.Add(tier.Node, "from", $"和第{Number(i)}档重叠：第{Number(i)}档没有终点", "给上一档写 to");
            else if (tier.From is not { } start || start < end) problems.Add(tier.Node, "from", $"和第{Number(i)}档重叠", $"from 写 \"{MoneyBounds.Money(end)}\"");
            else if (start > end) problems.Add(tier.Node, "from", $"和第{Number(i)}档之间有空档：{MoneyBounds.Money(end)}到{MoneyBounds.Money(start)}不在任何一档", $"from 写 \"{MoneyBounds.Money(end)}\"");
            else if (before.ToInclusive == true && tier.FromInclusive == true) problems.Add(tier.Node, "fromBound", $"{MoneyBounds.Money(start)}同时在两档里", "两档只有一档含本数：toBound 和 fromBound 一个写 inclusive，一个写 exclusive");
            else if (before.ToInclusive == false && tier.FromInclusive == false) problems.Add(tier.Node, "fromBound", $"{MoneyBounds.Money(start)}不在任何一档", "两档要有一档含本数：toBound 和 fromBound 一个写 inclusive，一个写 exclusive");
        }
    }

    /// <summary>Below the first tier or above the last nobody gets anything: that may be meant, so it is only told.</summary>
    private static void Uncovered(DocumentNode node, Problems problems)
    {
        if (Tier.Read(node) is not [var first, ..] tiers) return;
        if (first.From is > 0) problems.Note(first.Node, $"{MoneyBounds.Money(first.From.Value)}以下不在任何一档，不发", "不是这个意思就从零起加一档");
        if (tiers[^1].To is { } end) problems.Note(tiers[^1].Node, $"{MoneyBounds.Money(end)}以上不在任何一档，不发", "不是这个意思就去掉最后一档的 to");
    }

    private static void StaffTiers(DocumentNode node, Problems problems)
    {
        int? end = 0;
        var tiers = node.ListOf("tiers");
        for (var i = 0; i < tiers.Count; i++)
        {
            var (from, to) = (tiers[i].WholeOf("from")!.Value, tiers[i].WholeOf("to"));
            if (to < from) problems.Add(tiers[i]["to"]!, "这一档的终点低于起点", "请核对 from 和 to");
            if (i > 0 && (end is null || from <= end)) problems.Add(tiers[i]["from"]!, $"和第{Number(i)}档重叠", end is { } last ? $"from 写 {Number(last + 1)}" : "给上一档写 to");
            else if (i > 0 && from > end + 1) problems.Add(tiers[i]["from"]!, $"和第{Number(i)}档之间有空档：{Number(end!.Value + 1)}到{Number(from - 1)}人不在任何一档", $"from 写 {Number(end.Value + 1)}");
            end = to;
        }
        if (tiers.Count > 0 && end is { } top) problems.Note(tiers[^1], $"{Number(top)}人以上不在任何一档，不发", "不是这个意思就去掉最后一档的 to");
        if (tiers.Count > 0 && tiers[0].WholeOf("from") > 1) problems.Note(tiers[0], $"{Number(tiers[0].WholeOf("from")!.Value)}人以下不在任何一档，不发", "不是这个意思就从 1 起加一档");
    }

    private static void Steps(DocumentNode node, Problems problems)
    {
        var last = 0;
        var steps = node.ListOf("steps");
        for (var i = 0; i < steps.Count; i++)
        {
            var upTo = steps[i].WholeOf("upTo");
            if (upTo is null && i < steps.Count - 1) problems.Add(steps[i], "upTo", "除最后一段外都要写到第几个为止", "加上 \"upTo\"");
            if (upTo <= last) problems.Add(steps[i]["upTo"]!, "各段要从小到大", $"写大于 {Number(last)} 的数");
            last = upTo ?? last;
        }
    }

    private static void Workers(DocumentNode node, Problems problems)
    {
        ConditionChecks.Needs(node, node.TextOf("count") is "workers" or "workerMonths", "workers", "按用工计时要写算哪些用工", problems);
        ConditionChecks.Needs(node, node.TextOf("count") == "attendedPostMonths", "attendance", "按出勤达标的月数计时要写出勤率至少多少", problems);
        if (node.TextOf("count") != "attendedPostMonths" && node.Has("attendance")) problems.Add(node["attendance"]!, "只有按出勤达标的在岗月数计时才用得上", "去掉这一项，或把 count 改成 attendedPostMonths");
    }

    /// <summary>A row that an earlier row covers wholly is never reached.</summary>
    private static void Rows(DocumentNode node, Problems problems)
    {
        var covered = 0;
        foreach (var item in node.ListOf("rows"))
        {
            var row = new DestinationRow(item);
            ConditionChecks.Provinces(item, problems);
            if ((row.Areas & ~covered) == 0) problems.Add(item, $"上面各行已经包括了{row.Name}，这一行永远取不到", "把范围小的写在前面，或去掉这一行");
            covered |= row.IsWhole ? row.Areas : 0;
        }
    }

    private static void Twice(DocumentNode node, string key, Problems problems)
    {
        var seen = new HashSet<string>();
        foreach (var row in node.ListOf("rows").Where(row => !seen.Add(row.Required(key)))) problems.Add(row[key]!, $"“{row.Required(key)}”写了两次", "只留一行");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
