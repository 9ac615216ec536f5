using Wengang.Rules.Calendars;
using Wengang.Rules.Values;

namespace Wengang.Rules.Monitoring;

/// <summary>When a month's check is due, by level.</summary>
/// <param name="Village">Last day on which a village is in time (inclusive).</param>
/// <param name="Township">The same for a township.</param>
/// <param name="County">The same for the county.</param>
public sealed record DueDays(DateOnly Village, DateOnly Township, DateOnly County)
{
    /// <summary>
    /// The due days of a month. A day of the month that the month does not have is its last day; a day that is no working day moves to
    /// the next one where <paramref name="moves"/> says so, even into the next month.
    /// </summary>
    public static DueDays Of(Period month, int village, int township, int county, bool moves, WorkingCalendar calendar)
    {
        DateOnly Day(int number)
        {
            var day = month.FirstDay.AddDays(Math.Clamp(number, 1, month.LastDay.Day) - 1);
            return moves ? calendar.OnOrAfter(day) : day;
        }

        return new DueDays(Day(village), Day(township), Day(county));
    }
}
