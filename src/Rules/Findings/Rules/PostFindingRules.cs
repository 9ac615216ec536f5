namespace Wengang.Rules.Findings;

internal static class PostFindingRules
{
    internal static readonly FindingRule<PersonCase>[] All =
    [
        new("FIND-011", "公益性岗位人员上岗时未满16周岁", Severity.Error,
            "公益性岗位不得安置未满16周岁的人员。", (subject, parameters) => TooYoung(subject, parameters)),
        new("FIND-012", "公益性岗位人员超龄", Severity.Suspect,
            "在岗人员已超过规定的最高年龄，应按程序退出。", TooOld),
        new("FIND-101", "同一人同时在两个公益性岗位", Severity.Suspect,
            "同一人同一时间只能有一个公益性岗位。", (subject, _) => TwoPosts(subject)),
        new("FIND-102", "公益性岗位在岗期间又在县外务工", Severity.Suspect,
            "整月在公益性岗位在岗，同月又登记为县外务工，可能空岗领补贴。", (subject, _) => Away(subject, subject.Posts, "公益性岗位")),
        new("FIND-103", "帮扶车间在岗期间又在县外务工", Severity.Suspect,
            "整月在帮扶车间在岗，同月又登记为县外务工，其中一项不实。", (subject, _) => Away(subject, subject.Workshops, "帮扶车间")),
    ];

    private static Sighting? TooYoung(PersonCase subject, FindingParameters parameters)
    {
        var post = subject.Posts.FirstOrDefault(post => subject.Person.AgeOn(post.Start) < parameters.WorkAgeMin);
        return post is null ? null : new Sighting($"{post.Name}，{post.Start:yyyy-MM-dd}上岗，当时{subject.Person.AgeOn(post.Start)}周岁", Code(post));
    }

    private static Sighting? TooOld(PersonCase subject, FindingParameters parameters) =>
        subject.Age > parameters.PostAgeMax && Held(subject, subject.Posts).FirstOrDefault() is { } post
            ? new Sighting($"{post.Name}在岗，{subject.Age}周岁，最高{parameters.PostAgeMax}周岁", Code(post))
            : null;

    private static Sighting? TwoPosts(PersonCase subject)
    {
        var held = Held(subject, subject.Posts).ToArray();
        return held.Length < 2 ? null : new Sighting(
            "同时在岗：" + string.Join("、", held.Select(post => $"{post.Name}（{post.Start:yyyy-MM-dd}起）")), string.Join(' ', held.Select(Code).Order()));
    }

    private static Sighting? Away(PersonCase subject, IEnumerable<Appointment> places, string kind)
    {
        var place = places.FirstOrDefault(place => place.IsHeldThrough(subject.Month));
        var outside = subject.Current.FirstOrDefault(listing => listing is { IsOpen: true, OutsideCounty: true });
        return place is not null && outside is not null
            ? new Sighting(
                $"{subject.Month}在{kind}“{place.Name}”在岗，同月务工表登记在{outside.County}{outside.Employer}务工", $"{Code(place)} {outside.Start}")
            : null;
    }

    private static IEnumerable<Appointment> Held(PersonCase subject, IEnumerable<Appointment> places) =>
        places.Where(place => place.IsHeldOn(subject.Month.LastDay));

    private static string Code(Appointment place) => $"{place.Start:yyyyMMdd}";
}
