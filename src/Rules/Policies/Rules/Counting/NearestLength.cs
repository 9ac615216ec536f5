using System.Globalization;
using Wengang.Rules.Texts;

namespace Wengang.Rules.Policies;

/// <summary>How much longer something would have to last, in words.</summary>
internal static class NearestLength
{
    private const int Farthest = 3 * 366;

    /// <summary>再…1个月（到2023年6月30日）, for somebody who goes on from the end of the counted days without a break.</summary>
    public static string Words<T>(CountRule<T> rule, T[] all, CaseFacts facts, Moment moment)
        where T : StretchFact
    {
        var (measure, continuous) = (rule.Reading, rule.RunReading);
        var end = rule.Terms.To.On(moment);
        var now = Span(rule, all, facts, moment, end, measure, continuous, goesOn: false);
        for (var days = 0; days <= Farthest; days++)
        {
            var length = Span(rule, all, facts, moment, end.AddDays(days), measure, continuous, goesOn: true);
            if (rule.Enough(length)) return $"{rule.Title}再满{More(rule, now, length)}（从{ChineseDate.Day(Start(all, end))}起不断，到{ChineseDate.Day(end.AddDays(days))}）";
        }
        return $"{rule.Title}{rule.Terms.Text}";
    }

    /// <summary>The length when whoever was at it last goes on to the day.</summary>
    internal static RunLength Span<T>(CountRule<T> rule, T[] all, CaseFacts facts, Moment moment, DateOnly day, Measure measure, bool continuous, bool goesOn)
        where T : StretchFact
    {
        var (from, to) = rule.Window(facts, moment);
        var ranges = new List<DayRange>();
        foreach (var fact in all.Where(fact => rule.Match(fact) == Truth.Met))
        {
            var (first, last) = (Math.Max(fact.From.DayNumber, from), Math.Min(fact.To.DayNumber, to));
            if (first <= last) ranges.Add(new DayRange(first, last));
        }
        var start = Start(all, DateOnly.FromDayNumber(to));
        if (goesOn && day.DayNumber >= start.DayNumber) ranges.Add(new DayRange(Math.Max(start.DayNumber, from), day.DayNumber));
        var sorted = ranges.ToArray();
        var used = sorted.AsSpan(0, RunCounter.Normalise(sorted));
        return continuous
            ? RunCounter.Continuous(used, measure, rule.Terms.Gap, Math.Max(day.DayNumber, to))
            : RunCounter.Cumulative(used, measure);
    }

    /// <summary>The day from which somebody would have to go on: after the last day of a stretch that has ended, else the last day counted.</summary>
    private static DateOnly Start<T>(T[] all, DateOnly end)
        where T : StretchFact =>
        all.Any(fact => fact.Covers(end)) ? end : end.AddDays(1);

    private static string More<T>(CountRule<T> rule, RunLength now, RunLength then)
        where T : StretchFact
    {
        var (whole, days) = (then.Whole - now.Whole, then.Days - now.Days);
        if (rule.Terms.Measure == Measure.Day) return string.Create(CultureInfo.InvariantCulture, $"{whole}天");
        if (days < 0) (whole, days) = (whole - 1, days + 30);
        if (whole <= 0) return string.Create(CultureInfo.InvariantCulture, $"{Math.Max(days, 1)}天");
        return string.Create(CultureInfo.InvariantCulture, $"{whole}个月{(days > 0 ? $"零{days}天" : "")}");
    }
}
