using Wengang.Rules.Values;

namespace Wengang.Rules.Findings;

internal static class HouseholdRules
{
    private const string UnstableWork = "务工就业不稳";

    internal static readonly FindingRule<HouseholdCase>[] All =
    [
        new("FIND-004", "户主或配偶登记不正确", Severity.Error,
            "一户应有且只有一名户主，最多一名配偶，户主与配偶性别不应相同。", (household, _) => Heads(household)),
        new("FIND-022", "风险为务工就业不稳，但与家庭情况不符", Severity.Suspect,
            "全户没有劳动力，或从来没有人务工，风险类型不应是务工就业不稳。", (household, _) => WorkRisk(household)),
        new("FIND-110", "同户成员户类型或监测类别不一致", Severity.Error,
            "户类型和监测对象类别按户认定，同户成员应一致。", (household, _) => Disagree(household)),
    ];

    private static Sighting? Heads(HouseholdCase household)
    {
        if (household.Members.All(member => member.Relation is null)) return null;
        var heads = With(household, RelationToHead.Head);
        var spouses = With(household, RelationToHead.Spouse);
        if (heads.Length == 0) return new Sighting("没有户主", "no head");
        if (heads.Length > 1) return new Sighting($"有{heads.Length}名户主：{Names(heads)}", $"heads {Names(heads)}");
        if (spouses.Length > 1) return new Sighting($"有{spouses.Length}名配偶：{Names(spouses)}", $"spouses {Names(spouses)}");
        return spouses.Length == 1 && spouses[0].Sex == heads[0].Sex
            ? new Sighting($"户主{heads[0].Name}与配偶{spouses[0].Name}身份证性别相同", $"same sex {heads[0].Name} {spouses[0].Name}")
            : null;
    }

    private static Sighting? WorkRisk(HouseholdCase household)
    {
        if (household.Monitor is not { EliminatedIn: null } monitor) return null;
        if (!monitor.Risks.Any(risk => risk.Contains(UnstableWork, StringComparison.Ordinal))) return null;
        var noLabour = household.Members.All(member => member.Labour is LabourCapacity.Lost or LabourCapacity.None);
        if (noLabour) return new Sighting("风险为务工就业不稳，全户成员均无劳动力或丧失劳动力", "no labour");
        return household.AnyoneEverWorked == false ? new Sighting("风险为务工就业不稳，全户没有任何务工记录", "no work") : null;
    }

    private static Sighting? Disagree(HouseholdCase household)
    {
        var types = household.Members.Select(member => member.HouseholdType).OfType<HouseholdType>().Distinct().ToArray();
        if (types.Length > 1) return Differing("户类型不一致：", types.Select(HouseholdTypes.List.NameOf));
        var categories = household.Members.Select(member => member.MonitorCategory).Distinct().ToArray();
        return categories.Length > 1 ? Differing("监测对象类别不一致：", categories.Select(CategoryName)) : null;
    }

    private static Sighting Differing(string what, IEnumerable<string> names)
    {
        var ordered = names.Order(StringComparer.Ordinal).ToArray();
        return new Sighting(what + string.Join("、", ordered), string.Join(' ', ordered));
    }

    private static string CategoryName(MonitorCategory? category) => category is { } value ? MonitorCategories.List.NameOf(value) : "空";

    private static PersonFacts[] With(HouseholdCase household, RelationToHead relation) =>
        [.. household.Members.Where(member => member.Relation == relation)];

    private static string Names(IEnumerable<PersonFacts> members) =>
        string.Join("、", members.Select(member => member.Name).Order(StringComparer.Ordinal));
}
