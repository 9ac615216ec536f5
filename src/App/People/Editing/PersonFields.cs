using Wengang.App.Editing;
using Wengang.Rules.Values;

namespace Wengang.App.People.Editing;

/// <summary>What people may correct in a <see cref="PersonRecord"/>.</summary>
public static class PersonFields
{
    public static IReadOnlyList<FactField<PersonRecord>> All { get; } =
    [
        Name(),
        Fields.Choice<PersonRecord>("relation", "与户主关系", nameof(PersonRecord.Relation), RelationsToHead.List.Names, r => r.Relation),
        Fields.Phone<PersonRecord>(r => r.PhoneCipher, r => r.PhoneIndex),
        Fields.Code("labour", "劳动技能", nameof(PersonRecord.Labour), LabourCapacities.List, (PersonRecord r) => r.Labour),
        Fields.Text<PersonRecord>("nation", "民族", nameof(PersonRecord.Nation), r => r.Nation),
        Fields.Choice<PersonRecord>("education", "文化程度", nameof(PersonRecord.Education), EducationLevels.List.Names, r => r.Education),
        Fields.Text<PersonRecord>("school", "在校生状况", nameof(PersonRecord.SchoolStatus), r => r.SchoolStatus),
        Fields.Text<PersonRecord>("health", "健康状况", nameof(PersonRecord.Health), r => r.Health),
        Fields.Text<PersonRecord>("code", "人编号", nameof(PersonRecord.PersonCode), r => r.PersonCode),
        Fields.Code("type", "户类型", nameof(PersonRecord.HouseholdType), HouseholdTypes.List, (PersonRecord r) => (HouseholdType?)r.HouseholdType)
            with { MayBeEmpty = false, OfHousehold = true },
        Fields.Code("monitor", "监测对象类别", nameof(PersonRecord.MonitorCategory), MonitorCategories.List, (PersonRecord r) => r.MonitorCategory)
            with { OfHousehold = true },
    ];

    public static FactField<PersonRecord>? Find(string? key) => All.FirstOrDefault(f => f.Key == key);

    private static FactField<PersonRecord> Name() => Fields.Text<PersonRecord>("name", "姓名", nameof(PersonRecord.Name), r => r.Name) with
    {
        MayBeEmpty = false,
        Write = (_, record, text) =>
        {
            if (!PersonName.TryParse(text, out var name, out var failure))
            {
                throw new EditRefusedException(failure.Text() + "。");
            }

            FactField<PersonRecord>.Set(record, nameof(PersonRecord.Name), name.Value);
        },
    };
}
