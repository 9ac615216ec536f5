using Wengang.Rules.Values;

namespace Wengang.App.Imports.Templates;

/// <summary>What may be chosen in the columns of a blank form.</summary>
internal static class FormChoices
{
    private static readonly Dictionary<string, IReadOnlyList<string>> ByColumn = new()
    {
        ["household_type"] = HouseholdTypes.List.Names, ["monitor_category"] = MonitorCategories.List.Names, ["labour"] = LabourCapacities.List.Names,
        ["relation"] = RelationsToHead.List.Names, ["education"] = EducationLevels.List.Names, ["school_status"] = SchoolStatuses.List.Names,
        ["health"] = HealthStatuses.List.Names, ["sex"] = Sexes.List.Names, ["work_region"] = WorkRegions.List.Names,
        ["channel"] = EmploymentChannels.List.Names, ["result"] = CheckResults.List.Names, ["method"] = CheckMethods.List.Names,
        ["status"] = WorkshopStatuses.List.Names, ["day_kind"] = ["放假", "上班"], ["division_level"] = ["县", "乡镇", "村"],
    };

    private static readonly string[] YesNo = ["working", "point_to_point", "planned", "risk_eliminated", "contract", "passed", "employed", "wants_work"];
    private static readonly string[] Townships = ["township", "recommender"];

    /// <summary>Null where anything may be written.</summary>
    public static IReadOnlyList<string>? Of(string column, IReadOnlyList<string> townships) =>
        Townships.Contains(column) && townships.Count > 0 ? townships
        : YesNo.Contains(column) ? YesNoAnswers.List.Names
        : ByColumn.GetValueOrDefault(column);
}
