using Wengang.Rules.Values;

namespace Wengang.Rules.Findings;

internal static class WorkFieldRules
{
    internal static readonly FindingRule<PersonCase>[] All =
    [
        new("FIND-013", "县外务工但就业渠道为公益性岗位或帮扶车间", Severity.Suspect,
            "公益性岗位和帮扶车间都在县内，与县外务工矛盾。", (subject, _) => LocalChannel(subject)),
        new("FIND-014", "正在务工但信息不全", Severity.Hint,
            "正在务工的人应填月收入、企业名称、行业、就业渠道和是否点对点输送。", (subject, _) => Incomplete(subject)),
        new("FIND-015", "务工月收入不合常理", Severity.Suspect,
            "月收入低于下限或高于上限，可能单位填错（元、万元、年薪）。", Income),
        new("FIND-016", "务工地点未填到县", Severity.Hint, "务工所在县为空，应填到县级。", (subject, _) =>
            subject.OpenListing is { County: "" } listing ? new Sighting("务工所在县为空", $"{listing.Start}") : null),
        new("FIND-017", "计划务工但未填就业服务需求", Severity.Hint, "是否计划务工为“是”时，应填就业服务需求。", (subject, _) =>
            subject.Plan is { Wanted: true, Needs: "" } ? new Sighting("是否计划务工为“是”，就业服务需求为空") : null),
    ];

    private static Sighting? LocalChannel(PersonCase subject) =>
        subject.OpenListing is { OutsideCounty: true, Channel: EmploymentChannel.PublicPost or EmploymentChannel.Workshop } listing
            ? new Sighting(
                $"务工区域为“{WorkRegions.List.NameOf(listing.Region!.Value)}”，就业渠道为“{EmploymentChannels.List.NameOf(listing.Channel!.Value)}”",
                $"{listing.Start} {listing.Region} {listing.Channel}")
            : null;

    private static Sighting? Incomplete(PersonCase subject)
    {
        if (subject.OpenListing is not { } listing) return null;
        (string Name, bool Missing)[] fields =
        [
            ("务工月收入", listing.Income is null && !listing.Absent.HasFlag(ListingColumns.Income)),
            ("务工企业名称", listing.Employer is ""),
            ("所属行业", listing.Industry is ""),
            ("就业渠道", listing.Channel is null && !listing.Absent.HasFlag(ListingColumns.Channel)),
            ("是否点对点输送", listing.PointToPoint is null && !listing.Absent.HasFlag(ListingColumns.PointToPoint)),
        ];
        var missing = fields.Where(field => field.Missing).Select(field => field.Name).ToArray();
        return missing.Length == 0 ? null : new Sighting("未填：" + string.Join("、", missing), $"{listing.Start} {string.Join(',', missing)}");
    }

    private static Sighting? Income(PersonCase subject, FindingParameters parameters) =>
        subject.OpenListing is { Income: { } income } listing && (income < parameters.IncomeMin || income > parameters.IncomeMax)
            ? new Sighting($"务工月收入{income}元，常理范围{parameters.IncomeMin}至{parameters.IncomeMax}元", $"{listing.Start} {income}")
            : null;
}
