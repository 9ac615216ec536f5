using Wengang.Rules.Values;

namespace Wengang.App.Intake.Preview;

/// <summary>The kinds of conflict in words, and what is usual.</summary>
public static class ConflictKinds
{
    public static readonly CodeList<ConflictKind> List = new(
        "冲突",
        new(ConflictKind.Typed, "typed", "与人工登记或更正的内容不同"),
        new(ConflictKind.OtherName, "other_name", "证件号码相同、姓名不同"),
        new(ConflictKind.OtherHousehold, "other_household", "此人已登记在另一户"),
        new(ConflictKind.OtherSheet, "other_sheet", "与同一月份以前导入的表不同"),
        new(ConflictKind.OtherRow, "other_row", "这一批里有两行互相矛盾"));

    /// <summary>The kind behind a reason for which a row would be rejected; null when a person cannot overrule it.</summary>
    internal static ConflictKind? Of(string reason) => reason switch
    {
        "contradicts_other_row" or "contradicts_other_file" => ConflictKind.OtherRow,
        "id_in_another_household" => ConflictKind.OtherHousehold,
        _ => null,
    };
}
