namespace Wengang.App.BlankForms;

/// <summary>The groups of people a roster may list, and which of them its title suggests.</summary>
public static class FormGroups
{
    /// <summary>Figures that are made of people, the most particular first: all words of one entry must stand in the title.</summary>
    private static readonly (string Code, string[] Words)[] Suggestions =
    [
        ("SUB-001", ["交通补"]), ("SUB-001", ["交通费"]), ("POST-003", ["公益", "新增"]), ("POST-001", ["公益"]), ("SHOP-006", ["车间"]),
        ("SEEK-001", ["意愿", "未就业"]), ("SEEK-001", ["推送"]), ("SEEK-001", ["求职"]), ("SEEK-001", ["计划", "务工"]), ("HOME-001", ["返乡"]), ("HOME-001", ["回流"]),
        ("TRAIN-001", ["培训"]), ("CHECK-001", ["月监测"]), ("OUT-001", ["省外", "监测"]), ("WORK-003", ["省外"]), ("WORK-002", ["务工", "监测"]),
        ("WORK-001", ["务工"]), ("WORK-001", ["外出"]), ("WORK-001", ["就业"]), ("LAB-002", ["监测", "劳动力"]), ("LAB-001", ["劳动力"]),
        ("REG-002", ["监测"]), ("REG-001", ["脱贫"]),
    ];

    /// <summary>Codes that may be chosen.</summary>
    public static readonly IReadOnlyList<string> Codes =
    [
        "WORK-001", "WORK-002", "WORK-003", "WORK-004", "WORK-005", "OUT-001", "OUT-002", "OUT-003", "REG-001", "REG-002", "LAB-001", "LAB-002", "SEEK-001",
        "HOME-001", "SUB-001", "POST-001", "POST-003", "SHOP-006", "TRAIN-001", "TRAIN-002", "CHECK-001", "CHECK-002",
    ];

    /// <summary>Null when the title says nothing.</summary>
    public static string? Suggest(string title) =>
        Suggestions.FirstOrDefault(s => s.Words.All(w => title.Contains(w, StringComparison.Ordinal))).Code;
}
