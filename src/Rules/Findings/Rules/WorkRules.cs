using Wengang.Rules.Values;

namespace Wengang.Rules.Findings;

internal static class WorkRules
{
    internal static readonly FindingRule<PersonCase>[] All =
    [
        new("FIND-008", "无劳动力或丧失劳动力的人登记为务工", Severity.Suspect,
            "劳动技能为无劳动力或丧失劳动力，却登记为正在务工，两者有一项不实。",
            (subject, _) => Capacity(subject, LabourCapacity.None, LabourCapacity.Lost)),
        new("FIND-008-W", "弱劳动力或半劳动力登记为务工", Severity.Hint,
            "弱劳动力或半劳动力可以从事轻便工作，请抽查是否属实。", (subject, _) => Capacity(subject, LabourCapacity.Weak)),
        new("FIND-009", "在校学生登记为务工或计划务工", Severity.Suspect,
            "学龄前至高中阶段的在校生不应登记务工或务工计划。", (subject, _) => Pupil(subject)),
        new("FIND-010", "开始务工时未满16周岁", Severity.Error,
            "开始务工当月月底仍未满16周岁，需核对开始时间或身份信息。", UnderAge),
        new("FIND-018", "未务工但没有有效的结束时间", Severity.Suspect,
            "是否已务工为“否”时，应填不晚于当月的结束时间。", (subject, _) => NotWorkingWithoutEnd(subject)),
        new("FIND-107", "结束时间早于开始时间", Severity.Error,
            "务工结束月份不能早于开始月份。", (subject, _) => EndBeforeStart(subject)),
        new("FIND-108", "开始时间晚于当月", Severity.Error,
            "已外出务工的开始时间不能晚于监测月份。", (subject, _) => StartInFuture(subject)),
    ];

    private static Sighting? Capacity(PersonCase subject, params LabourCapacity[] capacities) =>
        subject.Person.Labour is { } labour && capacities.Contains(labour) && subject.OpenListing is { } listing
            ? new Sighting(
                $"劳动技能为“{LabourCapacities.List.NameOf(labour)}”，{listing.Month}务工表登记在{Employer(listing)}务工",
                $"{labour} {listing.Start}")
            : null;

    private static Sighting? Pupil(PersonCase subject)
    {
        if (subject.Person.School is not { } school || !SchoolStatuses.IsSchoolPupil(school)) return null;
        var name = SchoolStatuses.List.NameOf(school);
        if (subject.OpenListing is { } listing) return new Sighting($"在校生状况为“{name}”，{listing.Month}务工表登记为务工", $"{school} {listing.Start}");
        return subject.Plan is { Wanted: true } ? new Sighting($"在校生状况为“{name}”，登记了务工计划", $"{school} plan") : null;
    }

    private static Sighting? UnderAge(PersonCase subject, FindingParameters parameters)
    {
        foreach (var start in subject.Current.Select(listing => listing.Start).OfType<Period>())
        {
            var age = subject.Person.AgeOn(start.LastDay);
            if (age < parameters.WorkAgeMin) return new Sighting($"开始时间{start}，当时{age}周岁", $"{start}");
        }
        return null;
    }

    private static Sighting? NotWorkingWithoutEnd(PersonCase subject)
    {
        var listing = subject.Current.FirstOrDefault(row => row.AtWork == false && !(row.End <= row.Month));
        if (listing is null) return null;
        return new Sighting(
            listing.End is { } end ? $"是否已务工为“否”，结束时间{end}晚于{listing.Month}" : "是否已务工为“否”，结束时间为空", $"{listing.Start} {listing.End}");
    }

    private static Sighting? EndBeforeStart(PersonCase subject) =>
        subject.Current.FirstOrDefault(row => row.End < row.Start) is { } listing
            ? new Sighting($"开始时间{listing.Start}，结束时间{listing.End}", $"{listing.Start} {listing.End}")
            : null;

    private static Sighting? StartInFuture(PersonCase subject) =>
        subject.Current.FirstOrDefault(row => row.Start > row.Month) is { } listing
            ? new Sighting($"{listing.Month}务工表中开始时间为{listing.Start}", $"{listing.Start}")
            : null;

    private static string Employer(SheetListing listing) => string.IsNullOrEmpty(listing.Employer) ? "（未填企业）" : listing.Employer;
}
