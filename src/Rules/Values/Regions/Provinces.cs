namespace Wengang.Rules.Values;

/// <summary>The provinces of GB/T 2260 by the first two digits of division codes.</summary>
public static class Provinces
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["11"] = "北京", ["12"] = "天津", ["13"] = "河北", ["14"] = "山西", ["15"] = "内蒙古", ["21"] = "辽宁", ["22"] = "吉林", ["23"] = "黑龙江",
        ["31"] = "上海", ["32"] = "江苏", ["33"] = "浙江", ["34"] = "安徽", ["35"] = "福建", ["36"] = "江西", ["37"] = "山东", ["41"] = "河南",
        ["42"] = "湖北", ["43"] = "湖南", ["44"] = "广东", ["45"] = "广西", ["46"] = "海南", ["50"] = "重庆", ["51"] = "四川", ["52"] = "贵州",
        ["53"] = "云南", ["54"] = "西藏", ["61"] = "陕西", ["62"] = "甘肃", ["63"] = "青海", ["64"] = "宁夏", ["65"] = "新疆",
        ["71"] = "台湾", ["81"] = "香港", ["82"] = "澳门",
    };

    private static readonly HashSet<string> Short = [.. Names.Values];

    private static readonly string[] Endings = ["维吾尔自治区", "壮族自治区", "回族自治区", "特别行政区", "自治区", "省", "市"];

    /// <summary>Short name (江西) of the province that a division code belongs to; null for an unknown one.</summary>
    public static string? OfCode(string divisionCode) => divisionCode.Length < 2 ? null : Names.GetValueOrDefault(divisionCode[..2]);

    /// <summary>Short name of the province that is written, with or without its ending (浙江省, 广西壮族自治区); null when it is none.</summary>
    public static string? Find(string? written)
    {
        if (written is not null && Short.TryGetValue(written, out var same)) return same;
        var name = TextCleaning.CleanCode(written);
        var ending = Array.Find(Endings, e => name.EndsWith(e, StringComparison.Ordinal));
        var stem = ending is null ? name : name[..^ending.Length];
        return Short.Contains(stem) ? stem : null;
    }
}
