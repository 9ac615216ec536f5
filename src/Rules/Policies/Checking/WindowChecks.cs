using Wengang.Rules.Texts;

namespace Wengang.Rules.Policies;

/// <summary>Windows that never open, lie outside the validity or overlap.</summary>
internal static class WindowChecks
{
    public static void Check(DocumentNode root, Problems problems)
    {
        var (from, to) = (root.DayOf("validFrom")!.Value, root.DayOf("validTo"));
        var windows = new List<Window>();
        foreach (var node in root.ListOf("windows"))
        {
            if (node.Required("from").Length != node.Required("to").Length) problems.Add(node["to"]!, "from 写的是一种写法，to 是另一种", "两个都写日期，或都写月日");
            else windows.Add(new Window(node));
        }
        foreach (var window in windows) One(window, from, to, problems);
        for (var i = 0; i < windows.Count; i++)
        {
            if (windows.Take(i).FirstOrDefault(earlier => Overlap(earlier, windows[i], from.Year)) is { } other)
                problems.Add(windows[i].Node, $"和 {other.Node.Path} 重叠，同一天属于两批", "请核对两个时段的日期");
        }
    }

    private static void One(Window window, DateOnly validFrom, DateOnly? validTo, Problems problems)
    {
        var node = window.Node;
        var (from, to) = window.In(validFrom.Year);
        if (to < from)
        {
            problems.Add(node["to"]!, "这个时段的最后一天早于第一天，永远不会开放", window.IsYearly ? "请核对；要跨年就写成两段，如 12-01 至 12-31 和 01-01 至 01-31" : "请核对两个日期");
            return;
        }
        if (!window.IsYearly)
        {
            if (to < validFrom || from > validTo) problems.Add(node["from"]!, $"这个时段在有效期（{Span(validFrom, validTo)}）之外，永远不会开放", "请核对时段或有效期");
            else if (from < validFrom) problems.Add(node["from"]!, $"这个时段早于有效期第一天（{ChineseDate.Day(validFrom)}）", $"从 {CaseFile.Day(validFrom)} 开始，或改有效期");
            else if (to > validTo) problems.Add(node["to"]!, $"这个时段晚于有效期最后一天（{ChineseDate.Day(validTo!.Value)}）", $"到 {CaseFile.Day(validTo!.Value)} 为止，或改有效期");
            if (node.TextOf("countTo")?.Length == 10 && window.CutOff(validFrom.Year) > to) problems.Add(node["countTo"]!, "本批截止日晚于申请时段", "请核对 countTo");
            return;
        }
        if (node.TextOf("countTo")?.Length == 10) problems.Add(node["countTo"]!, "时段每年都有，本批截止日却只有一年有", "countTo 也写月日，如 05-31");
        var years = Enumerable.Range(validFrom.Year, (validTo?.Year ?? validFrom.Year + 1) - validFrom.Year + 1);
        if (!years.Any(year => window.In(year).To >= validFrom && !(window.In(year).From > validTo)))
            problems.Add(node["from"]!, $"有效期（{Span(validFrom, validTo)}）里没有这一段，永远不会开放", "请核对时段或有效期");
    }

    private static bool Overlap(Window one, Window two, int year)
    {
        if (one.IsYearly != two.IsYearly) return false;
        var (a, b) = (one.In(year), two.In(year));
        return a.From <= b.To && b.From <= a.To;
    }

    private static string Span(DateOnly from, DateOnly? to) => $"{ChineseDate.Day(from)}至{(to is { } day ? ChineseDate.Day(day) : "今")}";
}
