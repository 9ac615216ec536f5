using Wengang.App.Imports;
using Wengang.App.Imports.Reading;
using Wengang.App.Regions;
using Wengang.Rules.Values;

namespace Wengang.App.People;

/// <summary>Reads a row of 人口信息.</summary>
internal sealed class PersonRecordReader(SheetContext context, RegionBook regions)
{
    /// <summary>Null when the row cannot be used; its problems say why.</summary>
    public PersonDraft? Read(RowReader row)
    {
        var name = row.Name();
        var identity = row.Identity();
        var household = row.RequiredText("household_code", "household_code_missing");
        var region = regions.Read(row);
        var type = row.RequiredCode("household_type", HouseholdTypes.List);
        var monitor = Monitor(row);
        var labour = row.Code("labour", LabourCapacities.List);
        if (name is null || identity is not { } id || region is null || row.Problems.Count > 0)
        {
            return null;
        }

        var protector = context.Db.Protector;
        var phone = row.Phone();
        var head = row.Text("head_identity");
        return new PersonDraft(id, protector.Index(id.Value), household, region, (personId, householdId) => new PersonRecord
        {
            RegionCode = region, PersonId = personId, HouseholdId = householdId, PersonCode = row.Text("person_code"), Name = name,
            Relation = row.Text("relation"), Nation = row.Text("nation"), Education = row.Text("education"), SchoolStatus = row.Text("school_status"),
            Health = row.Text("health"), Labour = labour, HouseholdType = type, MonitorCategory = monitor,
            Phone = phone, PhoneIndex = phone is null ? null : protector.Index(phone),
            HeadIdentityIndex = head is null ? null : protector.Index(TextCleaning.CleanCode(head).ToUpperInvariant()),
        });
    }

    private static MonitorCategory? Monitor(RowReader row) =>
        row.Text("monitor_category") is null or "无" or "否" or "非监测对象" or "/" or "-" ? null : row.Code("monitor_category", MonitorCategories.List);
}
