namespace Wengang.Rules.Policies;

/// <summary>Conditions whose keys do not go together.</summary>
internal static class ConditionChecks
{
    /// <param name="node">The condition.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="years">How many policy years lie between the first day of the one that counts and an application: two when it is the year before.</param>
    /// <param name="problems">Takes what is found.</param>
    public static void Check(DocumentNode node, string kind, int years, Problems problems)
    {
        switch (kind)
        {
            case "insured" or "post" or "unemployed":
                Length(node, years, problems);
                break;
            case "age":
                Age(node, problems);
                break;
            case "income":
                Bounds(node, problems);
                if (!node.Has("min") && !node.Has("max")) problems.Add(node, "min", "收入条件没有上下限", "写上 min 或 max");
                break;
            case "wages":
                Bounds(node, problems);
                if (!node.Has("min") && !node.Has("max") && !node.Has("months")) problems.Add(node, "min", "工资条件没有金额也没有月数", "写上 min、max 或 months");
                break;
            case "paid":
                Needs(node, node.Required("within") == "range" && !node.Has("to"), "from", "按一段期限时要写 from 或 to", problems);
                break;
            case "staff" when !node.Has("least") && !node.Has("share"):
                problems.Add(node, "least", "用工人数没有下限", "写上 least 或 share");
                break;
            case "worked":
                Provinces(node, problems);
                Length(node, years, problems);
                break;
            case "layoffRate" when node.Has("smallUpTo") != node.Has("smallMost"):
                problems.Add(node, "smallMost", "smallUpTo 和 smallMost 要一起写", "两项都写，或都不写");
                break;
        }
        Dates(node, problems);
        foreach (var (_, value) in node.Members)
        {
            if (value.Kind == NodeKind.Object && value.Has("either") && (!value.Has("months") || !value.Has("pay"))) problems.Add(value["either"]!, "either 要有月数和工资两项才用得上", "写上 months 和 pay，或去掉 either");
        }
    }

    /// <summary>Provinces that are wanted and left out at once.</summary>
    public static void Provinces(DocumentNode node, Problems problems)
    {
        var left = WorkedRule.Provinces(node, "notProvinces") ?? [];
        if (WorkedRule.Provinces(node, "provinces") is { } wanted && wanted.IsSubsetOf(left)) problems.Add(node["notProvinces"]!, "只算的省全都又写在不算的省里，谁也不符合", "请核对 provinces 和 notProvinces");
    }

    public static void Needs(DocumentNode node, bool when, string key, string reason, Problems problems)
    {
        if (when && !node.Has(key)) problems.Add(node, key, reason, $"加上 \"{key}\"");
    }

    private static void Length(DocumentNode node, int years, Problems problems)
    {
        if (node.Has("months") && node.Has("days")) problems.Add(node["days"]!, "月数和天数只能写一个", "去掉 months 或 days");
        if (!node.Has("months") && !node.Has("days") && !node.Has("current")) problems.Add(node, "months", "没有写要多长时间", "写上 months 或 days；只要求仍在继续时写 \"current\": true");
        if (node.Has("days") && node.Has("measure") && node.Required("measure") != "day") problems.Add(node["measure"]!, "写了天数，就不按月数", "去掉 measure");
        if (node.Has("months") && node.TextOf("measure") == "day") problems.Add(node["measure"]!, "写了月数，就不能按天数", "把 months 改成 days，或换一种 measure");
        if (node.Has("gapDays") && node.TextOf("continuity") == "cumulative") problems.Add(node["gapDays"]!, "累计计算时没有断不断的问题", "去掉 gapDays，或把 continuity 改成 continuous");
        if (TooLong(node, node.TextOf("to") == "yearEnd" ? 1 : years))
            problems.Add(node["months"] ?? node["days"]!, $"从政策年度第一天数起，{(years == 2 && node.TextOf("to") != "yearEnd" ? "到申请时" : "一个年度里")}达不到这么长", "请核对月数、天数或 from");
        if (node.TextOf("current") == "false") problems.Add(node["current"]!, "current 只写 true", "不要求仍在继续就去掉这一项");
    }

    private static bool TooLong(DocumentNode node, int years)
    {
        var more = node.TextOf("bound") == "moreThan" ? 1 : 0;
        return node.TextOf("from") == "yearStart" && node.TextOf("to") is null or "cutOff" or "application" or "yearEnd"
            && ((node.WholeOf("months") ?? 0) + more > 12 * years || (node.WholeOf("days") ?? 0) + more > (365 * years) + 1);
    }

    private static void Age(DocumentNode node, Problems problems)
    {
        if (!node.Has("any") && !node.Has("male") && !node.Has("female")) problems.Add(node, "any", "年龄条件是空的", "写上 any（不分男女），或 male（男）和 female（女）");
        if (!node.Has("any") && node.Has("male") != node.Has("female")) problems.Note(node, $"只写了{(node.Has("male") ? "男" : "女")}性的年龄，{(node.Has("male") ? "女" : "男")}性多大都算", "不是这个意思就把另一性别也写上");
        foreach (var side in new[] { node["any"], node["male"], node["female"] }.OfType<DocumentNode>())
        {
            if (!side.Has("min") && !side.Has("max")) problems.Add(side, "min", "年龄没有上下限", "写上 min 或 max");
            foreach (var bound in (string[])["min", "max"])
            {
                if (side.Has(bound + "Bound") && !side.Has(bound)) problems.Add(side[bound + "Bound"]!, $"没有写 {bound}，用不上 {bound}Bound", $"加上 {bound}，或去掉这一项");
            }
            var (min, max) = (side.WholeOf("min") + (side.TextOf("minBound") == "exclusive" ? 1 : 0), side.WholeOf("max") - (side.TextOf("maxBound") == "exclusive" ? 1 : 0));
            if (min > max) problems.Add(side["max"]!, "没有人能符合：上限低于下限", "请核对 min、max 和含不含本数");
        }
    }

    private static void Bounds(DocumentNode node, Problems problems)
    {
        if (node.FenOf("min") is not { } min || node.FenOf("max") is not { } max) return;
        var exclusive = node.TextOf("minBound") == "exclusive" || node.TextOf("maxBound") == "exclusive";
        if (min > max || (min == max && exclusive)) problems.Add(node["max"]!, "没有金额能符合：上限低于下限", "请核对 min、max 和含不含本数");
    }

    /// <summary>A year that stands for all.</summary>
    private static readonly Moment AnyYear = new(new(2023, 12, 31), new(2023, 12, 31), new(2023, 1, 1), new(2023, 12, 31), new(2023, 1, 1), new(2023, 12, 31));

    private static void Dates(DocumentNode node, Problems problems)
    {
        if (DatePoint.Of(node, "from") is not { } from || DatePoint.Of(node, "to") is not { } to || from.IsByCase || to.IsByCase || (from.Fixed is null) != (to.Fixed is null)) return;
        if (to.On(AnyYear) < from.On(AnyYear)) problems.Add(node["to"]!, from.Fixed is null ? "在同一个政策年度里，最后一天早于第一天，谁也不符合" : "最后一天早于第一天", "请核对 from 和 to");
    }
}
