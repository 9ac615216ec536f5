using Wengang.Rules.Calendars;

namespace Wengang.Rules.Subsidies.Flow;

/// <summary>How long a notice hangs. The day on which it is posted is not counted.</summary>
/// <param name="Days">At least one.</param>
/// <param name="Kind">Working days of the county's calendar, or days.</param>
public sealed record NoticeTerm(int Days, DayKind Kind)
{
    /// <summary>The last day (inclusive) of a notice posted on a day; the claim can go on from the day after.</summary>
    public DateOnly LastDay(WorkingCalendar calendar, DateOnly posted)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Days, 1);
        return Kind == DayKind.Working ? calendar.Add(posted, Days) : posted.AddDays(Days);
    }

    /// <summary>公示 5 个工作日.</summary>
    public string Words => Kind == DayKind.Working ? $"{Days} 个工作日" : $"{Days} 天";
}
