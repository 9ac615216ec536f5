namespace Wengang.Rules.Values;

/// <summary>Codes, names and synonyms of 就业渠道.</summary>
public static class EmploymentChannels
{
    /// <summary>The list.</summary>
    public static readonly CodeList<EmploymentChannel> List = new(
        "就业渠道",
        new(EmploymentChannel.OutWork, "out_work", "外出务工", "外出就业", "自行外出", "自主外出", "外出", "外出务工就业"),
        new(EmploymentChannel.Workshop, "workshop", "帮扶车间", "就业帮扶车间", "扶贫车间", "就业扶贫车间", "车间", "帮扶车间就业"),
        new(EmploymentChannel.PublicPost, "public_post", "公益性岗位", "公益岗位", "公益岗", "公益性岗", "乡村公益性岗位", "公益性岗位就业"),
        new(EmploymentChannel.LeadingEnterprise, "enterprise", "龙头企业", "帮扶企业", "龙头企业(帮扶企业)"),
        new(EmploymentChannel.SelfEmployed, "self", "自主创业", "创业", "个体经营", "自主经营", "个体"),
        new(EmploymentChannel.Farming, "farming", "农业就业", "务农", "农业", "种植养殖", "合作社", "农民专业合作社"),
        new(EmploymentChannel.Flexible, "flexible", "灵活就业", "零工", "打零工", "就近灵活就业", "临时务工"),
        new(EmploymentChannel.Other, "other", "其他", "其它"));
}
