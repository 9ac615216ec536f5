using Wengang.App.Access;
using Wengang.Rules.Warnings;

namespace Wengang.App.Warnings;

/// <summary>One indicator that is watched (domain T.5).</summary>
/// <param name="Code">Permanent.</param>
/// <param name="Title">Chinese.</param>
/// <param name="Meaning">What the bounds are compared with, Chinese with the unit.</param>
/// <param name="Scale">From which value on which level.</param>
/// <param name="Owner">Who has to handle it.</param>
/// <param name="Recipients">Who else sees it on the first page.</param>
/// <param name="DueDays">Working days in which it must be handled.</param>
public sealed record WarningRule(
    string Code, string Title, string Meaning, WarningScale Scale, Role Owner, IReadOnlyList<Role> Recipients, int DueDays)
{
    public const string Fall = "fall";
    public const string Homecoming = "homecoming";
    public const string Cluster = "cluster";
    public const string WorkshopBuffer = "workshop_buffer";
    public const string WorkshopStaff = "workshop_staff";
    public const string Vacancies = "vacancies";

    public bool IsOn { get; init; } = true;

    /// <summary>What is delivered; a county changes bounds, owner, recipients and days.</summary>
    public static IReadOnlyList<WarningRule> Delivered { get; } =
    [
        new(Fall, "外出务工人数下降", "占上年底的比例（%），低于", new(100, 98, 95, Falls: true), Role.RuralRevitalisation, [Role.TownshipClerk, Role.TownshipLeader, Role.Leader], 5),
        new(Homecoming, "集中返乡", "当月返乡占外出务工的比例（%），达到", new(5, 10, 15, Falls: false), Role.RuralRevitalisation, [Role.TownshipClerk, Role.LabourBureau, Role.Leader], 3),
        new(Cluster, "同一企业多人返乡", "短期内返乡人数（人），达到", new(3, 5, 10, Falls: false), Role.LabourBureau, [Role.RuralRevitalisation, Role.TownshipClerk], 3),
        new(WorkshopBuffer, "帮扶车间不正常", "不正常的车间（个），达到", new(1, 2, 3, Falls: false), Role.RuralRevitalisation, [Role.TownshipClerk], 5),
        new(WorkshopStaff, "车间用工减少", "比上月减少（%），达到", new(10, 20, 30, Falls: false), Role.LabourBureau, [Role.RuralRevitalisation, Role.TownshipClerk], 5),
        new(Vacancies, "园区岗位减少", "比上月减少（%），达到", new(20, 40, 60, Falls: false), Role.LabourBureau, [Role.RuralRevitalisation], 5),
    ];

    public static WarningRule? Find(string code) => Delivered.FirstOrDefault(r => r.Code == code);
}
