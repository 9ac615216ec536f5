namespace Wengang.Rules.Values;

/// <summary>Codes, names and synonyms of 劳动技能.</summary>
public static class LabourCapacities
{
    /// <summary>The list.</summary>
    public static readonly CodeList<LabourCapacity> List = new(
        "劳动技能",
        new(LabourCapacity.Ordinary, "ordinary", "普通劳动力", "普通劳力", "普通", "正常劳动力"),
        new(LabourCapacity.Skilled, "skilled", "技能劳动力", "技能劳力", "技能", "技术劳动力", "有技能劳动力"),
        new(LabourCapacity.Weak, "weak",
            "弱劳动力或半劳动力", "弱劳动力", "半劳动力", "弱半劳动力", "弱/半劳动力", "弱劳动力/半劳动力", "弱、半劳动力", "弱(半)劳动力", "弱劳力", "半劳力", "弱劳动力或半",
            "弱或半劳动力"),
        new(LabourCapacity.Lost, "lost", "丧失劳动力", "丧失劳动能力", "丧失"),
        new(LabourCapacity.None, "none", "无劳动力", "无劳动能力", "无劳力", "无"));
}
