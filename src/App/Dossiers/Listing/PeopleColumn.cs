using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.Rules.Values;

namespace Wengang.App.Dossiers.Listing;

/// <summary>A column of the list that may be chosen.</summary>
/// <param name="Key">Name in the address.</param>
/// <param name="Title">Chinese.</param>
/// <param name="Cell">Text, number or day; identity number and phone masked.</param>
public sealed record PeopleColumn(string Key, string Title, Func<PersonRow, PeopleContext, object?> Cell)
{
    /// <summary>All, in the order in which they stand.</summary>
    public static IReadOnlyList<PeopleColumn> All { get; } =
    [
        new("name", "姓名", (r, _) => r.Name),
        new("sex", "性别", (r, _) => Sexes.List.NameOf(r.Sex)),
        new("age", "年龄", (r, c) => IdentityNumber.Age(r.Birth, c.Today)),
        new("identity", "证件号码", (r, c) => c.Identity(r)),
        new("township", "乡镇", (r, c) => c.Township(r.RegionCode)),
        new("village", "村", (r, c) => c.Village(r.RegionCode)),
        new("household", "户编号", (r, _) => r.HouseholdCode),
        new("relation", "与户主关系", (r, _) => r.Relation),
        new("type", "户类型", (r, _) => HouseholdTypes.List.NameOf(r.Type)),
        new("monitor", "监测对象类别", (r, _) => r.Monitor is { } m ? MonitorCategories.List.NameOf(m) : null),
        new("labour", "劳动技能", (r, _) => r.Labour is { } l ? LabourCapacities.List.NameOf(l) : null),
        new("work", "务工状况", (r, _) => r.Work),
        new("workplace", "务工地点和单位", (r, _) => r.Workplace),
        new("phone", "联系电话", (r, c) => Fields.Masked(c.Db, r.PhoneCipher)),
    ];

    private static readonly string[] Usual = ["name", "sex", "age", "identity", "township", "village", "type", "labour", "work"];

    /// <summary>The chosen columns in their own order; the usual ones when none is named. The name is always there.</summary>
    public static IReadOnlyList<PeopleColumn> Choose(IReadOnlyCollection<string>? keys) =>
        [.. All.Where(c => c.Key == "name" || (keys is null || keys.Count == 0 ? Usual : keys).Contains(c.Key))];
}
