namespace Wengang.Rules.Values;

/// <summary>Codes, names and synonyms of 户类型.</summary>
public static class HouseholdTypes
{
    /// <summary>The list.</summary>
    public static readonly CodeList<HouseholdType> List = new(
        "户类型",
        new(HouseholdType.Lifted, "lifted",
            "脱贫户", "脱贫不稳定户", "脱贫人口", "脱贫家庭", "稳定脱贫户", "建档立卡户", "建档立卡贫困户", "建档立卡脱贫户", "已脱贫户", "脱贫享受政策户", "脱贫不享受政策户"),
        new(HouseholdType.OrdinaryRural, "ordinary", "一般农户", "一般户", "普通农户", "非脱贫户", "非贫困户", "边缘易致贫户", "边缘户"));
}
