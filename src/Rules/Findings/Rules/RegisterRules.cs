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
        new("FIND-023", "健康、不在校的劳动年龄人口登记为弱劳动力或无劳动力", Severity.Suspect,
            "16至59岁、身体健康、不在校，通常应为普通或技能劳动力，需核对劳动技能。", Capacity),
    ];

    private static Sighting? Schooling(PersonFacts person) => (person.Education, person.School) switch
    {
        (null, null) => new Sighting("文化程度和在校生状况都为空", "neither"),
        ({ } education, { } school) => new Sighting(
            $"文化程度为“{EducationLevels.List.NameOf(education)}”，在校生状况为“{SchoolStatuses.List.NameOf(school)}”", $"{education} {school}"),
        _ => null,
    };

    private static Sighting? Phone(PersonFacts person) =>
        PhoneNumber.TryParse(person.Phone, out _, out var failure) || failure == PhoneFailure.Missing ? null : new Sighting(failure.Text(), $"{failure}");

    private static Sighting? Capacity(PersonCase subject, FindingParameters parameters)
    {
        var person = subject.Person;
        var fit = subject.Age >= parameters.WorkAgeMin && subject.Age <= parameters.WorkAgeMax
            && person is { Health: HealthStatus.Healthy, School: null };
        return fit && person.Labour is { } labour and (LabourCapacity.Weak or LabourCapacity.Lost or LabourCapacity.None)
            ? new Sighting($"{subject.Age}岁，健康，不在校，劳动技能为“{LabourCapacities.List.NameOf(labour)}”", $"{labour}")
            : null;
    }
}
