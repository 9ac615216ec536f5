using Wengang.Rules.Values;

namespace Wengang.Rules.Findings;

internal static class SheetRules
{
    internal static readonly FindingRule<PersonCase>[] All =
    [
        new("FIND-104", "监测漏报", Severity.Suspect,
            "某月务工表没有此人，前一月在务工，后来又以同一开始时间出现：务工没有中断，是当月漏报。", (subject, _) => MissedMonth(subject)),
        new("FIND-105", "务工表登记在务工，月监测为未就业", Severity.Suspect,
            "两张表对同一人同一月的说法相反，需回访核实。", (subject, _) => AtWorkButCheckedIdle(subject)),
        new("FIND-106", "月监测为在业，务工表没有务工记录", Severity.Suspect,
            "两张表对同一人同一月的说法相反，需回访核实或补录务工信息。", (subject, _) => CheckedAtWorkButNotListed(subject)),
    ];

    private static Sighting? MissedMonth(PersonCase subject)
    {
        var missed = subject.SheetMonths.Where(month => month <= subject.Month).Order().Where(month => Missed(subject, month)).ToArray();
        return missed.Length == 0 ? null : new Sighting(
            $"{string.Join("、", missed)}务工表没有此人，前后月份的开始时间相同", string.Join(' ', missed));
    }

    private static bool Missed(PersonCase subject, Period month)
    {
        var listings = subject.Listings.Where(listing => listing.Month <= subject.Month).ToArray();
        if (listings.Any(listing => listing.Month == month)) return false;
        var before = listings.Where(listing => listing.Month < month).MaxBy(listing => listing.Month);
        var after = listings.Where(listing => listing.Month > month).MinBy(listing => listing.Month);
        return before is { IsOpen: true } && after?.Start == before.Start;
    }

    private static Sighting? AtWorkButCheckedIdle(PersonCase subject) =>
        Check(subject) == CheckResult.NotAtWork && subject.OpenListing is { } listing
            ? new Sighting($"{subject.Month}务工表登记在{listing.Employer}务工，月监测结果为“未就业”", $"{subject.Month}")
            : null;

    private static Sighting? CheckedAtWorkButNotListed(PersonCase subject) =>
        Check(subject) == CheckResult.AtWork && subject.SheetMonths.Contains(subject.Month)
        && !subject.Current.Any(listing => listing.Worked)
            ? new Sighting($"{subject.Month}月监测结果为“在业”，当月务工表没有务工记录", $"{subject.Month}")
            : null;

    private static CheckResult? Check(PersonCase subject) => subject.Checks.LastOrDefault(check => check.Month == subject.Month)?.Result;
}
