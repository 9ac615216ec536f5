namespace Wengang.Rules.Values;

/// <summary>Codes, names and synonyms of 监测结果.</summary>
public static class CheckResults
{
    /// <summary>The list.</summary>
    public static readonly CodeList<CheckResult> List = new(
        "监测结果",
        new(CheckResult.AtWork, "at_work", "在业", "在岗", "已就业", "就业", "务工", "外出务工", "已务工", "在外务工", "已外出", "务工中", "正常务工"),
        new(CheckResult.PublicPost, "public_post", "公益性岗位", "公益岗位", "公益岗", "公益性岗位在岗"),
        new(CheckResult.Workshop, "workshop", "帮扶车间", "就业帮扶车间", "扶贫车间", "车间"),
        new(CheckResult.NotAtWork, "not_at_work", "未就业", "未务工", "失业", "待业", "无业", "未在业", "返乡未就业", "返乡", "未外出"),
        new(CheckResult.Unreachable, "unreachable", "失联", "联系不上", "失联待核", "无法联系"));
}
