using System.Globalization;
using Wengang.App.Data.Schema;
using Wengang.App.Imports.Recognition;
using Wengang.Rules.Values;

namespace Wengang.App.Intake.Comparing;

/// <summary>The contents of facts in the words of the sheets.</summary>
internal static class FactWords
{
    /// <summary>Properties whose column has another name.</summary>
    private static readonly Dictionary<string, string[]> Columns = new()
    {
        ["StartMonth"] = ["start"], ["EndMonth"] = ["end"], ["IncomeFen"] = ["income"], ["TransportSubsidyFen"] = ["transport_subsidy"],
        ["Province"] = ["work_province"], ["City"] = ["work_city"], ["County"] = ["work_county"], ["PayFen"] = ["post_pay", "pay"], ["PayText"] = ["pay"],
        ["StartOn"] = ["post_start", "class_start"], ["EndOn"] = ["post_end", "class_end"], ["FundSource"] = ["fund"], ["HouseholdId"] = ["household_code"],
        ["RegionCode"] = ["township"], ["PhoneIndex"] = ["phone"], ["HeadIdentityIndex"] = ["head_identity"], ["Employers"] = ["firms"],
        ["Risks"] = ["risk1"], ["Needs"] = ["needs"], ["DocumentNumber"] = ["document"], ["Type"] = ["workshop_type"], ["LastMonitoredOn"] = ["monitored_on"],
        ["ContractSigned"] = ["contract"], ["DaysAttended"] = ["days"], ["CertificateNumber"] = ["certificate"], ["StillWorking"] = ["working"],
        ["Code"] = ["class_code"],
    };

    private static readonly Dictionary<string, string> Others = new()
    {
        ["Particulars"] = "就业意向", ["RegionCode"] = "乡镇、村", ["PayMinFen"] = "月薪下限", ["PayMaxFen"] = "月薪上限",
    };

    public static string Heading(SheetKind kind, string property) =>
        Others.GetValueOrDefault(property)
        ?? Columns.GetValueOrDefault(property, [ModelConventions.Snake(property)]).Select(key => kind.Columns.FirstOrDefault(c => c.Key == key)?.Heading).FirstOrDefault(h => h is not null)
        ?? "其他内容";

    public static string Value(string property, object? value) => value switch
    {
        null => "（空）",
        bool yes => yes ? "是" : "否",
        HouseholdType v => HouseholdTypes.List.NameOf(v),
        MonitorCategory v => MonitorCategories.List.NameOf(v),
        LabourCapacity v => LabourCapacities.List.NameOf(v),
        WorkRegion v => WorkRegions.List.NameOf(v),
        CheckResult v => CheckResults.List.NameOf(v),
        WorkshopStatus v => WorkshopStatuses.List.NameOf(v),
        long fen when property.EndsWith("Fen", StringComparison.Ordinal) => (fen / 100m).ToString("0.##", CultureInfo.InvariantCulture) + " 元",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
