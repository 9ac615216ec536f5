using Wengang.Rules.Values;

namespace Wengang.Rules.Policies;

/// <summary>What cannot be in a case although every value by itself could.</summary>
internal static class CaseChecks
{
    private static readonly string[] Stretches = ["spells", "contracts", "insurance", "posts", "unemployment"];

    public static void Check(DocumentNode node, Problems problems)
    {
        var application = node.DayOf("applicationDate")!.Value;
        foreach (var list in Stretches)
        {
            foreach (var item in node.ListOf(list)) Stretch(item, problems);
        }
        foreach (var spell in node.ListOf("spells").Where(spell => spell.TextOf("area") != "abroad" && spell.TextOf("province") is { } province && Provinces.Find(province) is null))
            problems.Add(spell["province"]!, $"没有叫“{spell.Required("province")}”的省", $"写成{Common.Province.Wanted}；在境外的把 area 写成 abroad");
        foreach (var item in node["enterprise"]?.ListOf("workers") ?? []) Stretch(item, problems);
        Person(node["person"], application, problems);
        foreach (var course in node.ListOf("courses")) Course(course, problems);
        foreach (var post in node.ListOf("posts"))
        {
            foreach (var month in post.ListOf("attendance")) NotMore(month, "done", "due", "实际出勤多于应出勤", problems);
            Once(post.ListOf("attendance"), problems);
        }
        if (node["enterprise"] is { } enterprise) NotMore(enterprise, "passed", "trainees", "合格人数多于培训人数", problems);
        if (node["business"] is { Kind: NodeKind.Object } business && business.DayOf("closedOn") < business.DayOf("registeredOn"))
            problems.Add(business["closedOn"]!, "停业早于登记", "请核对两个日期");
        Years(node["person"], problems);
        Years(node["household"], problems);
    }

    private static void Stretch(DocumentNode node, Problems problems)
    {
        var (to, _) = CaseReader.End(node);
        if (to < CaseReader.Start(node)) problems.Add(node["to"]!, $"结束（{node.Required("to")}）早于开始（{node.Required("from")}）", "请核对两个日期；还没有结束写 null");
    }

    private static void Person(DocumentNode? person, DateOnly application, Problems problems)
    {
        if (person is null) return;
        if (person.DayOf("birth") > application) problems.Add(person["birth"]!, "出生日期晚于申请日期", "请核对出生日期");
        foreach (var item in person.ListOf("monitoring"))
        {
            if (item.DayOf("eliminatedOn") < item.DayOf("from")) problems.Add(item["eliminatedOn"]!, "风险消除早于识别", "请核对两个日期；没有消除写 null");
        }
    }

    private static void Course(DocumentNode course, Problems problems)
    {
        if (course.DayOf("to") < course.DayOf("from")) problems.Add(course["to"]!, "结业早于开班", "请核对两个日期");
        NotMore(course, "attendedDays", "days", "出勤天数多于总天数", problems);
        NotMore(course, "attendedHours", "hours", "出勤课时多于总课时", problems);
    }

    private static void NotMore(DocumentNode node, string part, string whole, string reason, Problems problems)
    {
        if (node.WholeOf(part) > node.WholeOf(whole)) problems.Add(node[part]!, $"{reason}（{node.WholeOf(part)} 比 {node.WholeOf(whole)}）", "请核对两个数");
    }

    private static void Once(IReadOnlyList<DocumentNode> months, Problems problems)
    {
        var seen = new HashSet<Period>();
        foreach (var item in months.Where(item => !seen.Add(Period.Parse(item.Required("month"))))) problems.Add(item["month"]!, $"{item.Required("month")} 写了两次", "一个月只写一项");
    }

    private static void Years(DocumentNode? node, Problems problems)
    {
        var seen = new HashSet<int>();
        foreach (var item in node?.ListOf("income") ?? [])
        {
            if (!seen.Add(item.WholeOf("year")!.Value)) problems.Add(item["year"]!, $"{item.WholeOf("year")} 年写了两次", "一年只写一项");
        }
    }
}
