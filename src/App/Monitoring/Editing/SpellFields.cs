using Wengang.App.Editing;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Editing;

/// <summary>What people may correct in a <see cref="WorkSpell"/>; its end and its start are named separately.</summary>
public static class SpellFields
{
    /// <summary>The start month: it tells one spell of a person from another.</summary>
    public const string Start = "start";

    /// <summary>The last month worked.</summary>
    public const string End = "end";

    public static IReadOnlyList<FactField<WorkSpell>> All { get; } =
    [
        Fields.Code("region", "务工区域", nameof(WorkSpell.WorkRegion), WorkRegions.List, (WorkSpell s) => (WorkRegion?)s.WorkRegion) with { MayBeEmpty = false },
        Fields.Text<WorkSpell>("province", "务工所在省", nameof(WorkSpell.Province), s => s.Province),
        Fields.Text<WorkSpell>("city", "务工所在市", nameof(WorkSpell.City), s => s.City),
        Fields.Text<WorkSpell>("county", "务工所在县", nameof(WorkSpell.County), s => s.County),
        Fields.Text<WorkSpell>("employer", "务工企业", nameof(WorkSpell.Employer), s => s.Employer),
        Fields.Text<WorkSpell>("industry", "所属行业", nameof(WorkSpell.Industry), s => s.Industry),
        Fields.Choice<WorkSpell>("channel", "就业渠道", nameof(WorkSpell.Channel), EmploymentChannels.List.Names, s => s.Channel),
        Fields.Money<WorkSpell>("income", "工资", nameof(WorkSpell.IncomeFen), s => s.IncomeFen),
        Fields.Money<WorkSpell>("subsidy", "年度交通费补助", nameof(WorkSpell.TransportSubsidyFen), s => s.TransportSubsidyFen),
        Fields.Phone<WorkSpell>(s => s.PhoneCipher, s => s.PhoneIndex),
        Fields.Month<WorkSpell>(Start, "开始时间", nameof(WorkSpell.StartMonth), s => s.StartMonth) with { MayBeEmpty = false },
        Fields.Month<WorkSpell>(End, "结束时间", nameof(WorkSpell.EndMonth), s => s.EndMonth),
    ];

    public static FactField<WorkSpell>? Find(string? key) => All.FirstOrDefault(f => f.Key == key);
}
