using Wengang.Rules.Values;

namespace Wengang.Rules.Findings;

internal static class RegisterRules
{
    internal static readonly FindingRule<PersonCase>[] All =
    [
        new("FIND-005", "文化程度与在校生状况应只填一项", Severity.Suspect,
            "在校的人不填文化程度，不在校的人应填文化程度；两项都填或都空，需核对。", (subject, _) => Schooling(subject.Person)),
        new("FIND-007", "联系电话不正确", Severity.Hint,
            "电话应为11位手机号或带区号的固定电话。", (subject, _) => Phone(subject.Person)),
        new("FIND-023", "健康、不在校的劳动年龄人口登记为无劳动力或丧失劳动力", Severity.Suspect,
            "16至59岁、身体健康、不在校，不应没有劳动力，需核对健康状况和劳动技能。",
            (subject, parameters) => Capacity(subject, parameters, LabourCapacity.Lost, LabourCapacity.None)),
        new("FIND-023-W", "健康、不在校的劳动年龄人口登记为弱劳动力或半劳动力", Severity.Hint,
            "16至59岁、身体健康、不在校，通常应为普通或技能劳动力，请抽查劳动技能是否属实。",
            (subject, parameters) => Capacity(subject, parameters, LabourCapacity.Weak)),
    ];

    private static Sighting? Schooling(PersonFacts person) => person.SchoolingUnclear ? null : (person.Education, person.School) switch
    {
        (null, null) => new Sighting("文化程度和在校生状况都为空", "neither"),
        ({ } education, { } school) => new Sighting(
            $"文化程度为“{EducationLevels.List.NameOf(education)}”，在校生状况为“{SchoolStatuses.List.NameOf(school)}”", $"{education} {school}"),
        _ => null,
    };

    private static Sighting? Phone(PersonFacts person) =>
        PhoneNumber.TryParse(person.Phone, out _, out var failure) || failure == PhoneFailure.Missing ? null : new Sighting(failure.Text(), $"{failure}");

    private static Sighting? Capacity(PersonCase subject, FindingParameters parameters, params LabourCapacity[] capacities)
    {
        var person = subject.Person;
        var fit = subject.Age >= parameters.WorkAgeMin && subject.Age <= parameters.WorkAgeMax
            && person is { Health: HealthStatus.Healthy, School: null };
        return fit && person.Labour is { } labour && capacities.Contains(labour)
            ? new Sighting($"{subject.Age}岁，健康，不在校，劳动技能为“{LabourCapacities.List.NameOf(labour)}”", $"{labour}")
            : null;
    }
}
