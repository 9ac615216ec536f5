namespace Wengang.Rules.Calendars;

/// <summary>
/// Which days are worked: Monday to Friday, except the holidays of the yearly notice (放假), and besides the weekend days that
/// the notice turns into working days (调休上班). A day named as both is worked: the later word of a notice is the making up.
/// A year that no notice speaks of has plain weeks.
/// </summary>
public sealed class WorkingCalendar(IEnumerable<DateOnly> holidays, IEnumerable<DateOnly> madeUp)
{
    /// <summary>Plain weeks, no holidays.</summary>
    public static readonly WorkingCalendar Plain = new([], []);

    /// <summary>No notice frees more days than this in a row; beyond it the calendar is wrong, not the day far away.</summary>
    private const int LongestRest = 366;

    private readonly HashSet<DateOnly> holidays = [.. holidays];
    private readonly HashSet<DateOnly> madeUp = [.. madeUp];

    public bool IsWorkingDay(DateOnly day) =>
        madeUp.Contains(day) || (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !holidays.Contains(day));

    /// <summary>The day itself when it is worked, else the first working day after it.</summary>
    /// <exception cref="InvalidOperationException">A whole year without a working day.</exception>
    public DateOnly OnOrAfter(DateOnly day)
    {
        for (var i = 0; i <= LongestRest; i++)
        {
            if (IsWorkingDay(day.AddDays(i))) return day.AddDays(i);
        }
        throw new InvalidOperationException($"{day:yyyy-MM-dd} 之后一年都没有工作日，请核对节假日安排。");
    }

    /// <summary>The working day that many working days after <paramref name="day"/>, which itself is not counted; 0 gives <see cref="OnOrAfter"/>.</summary>
    public DateOnly Add(DateOnly day, int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workingDays);
        if (workingDays == 0) return OnOrAfter(day);
        for (var i = 0; i < workingDays; i++) day = OnOrAfter(day.AddDays(1));
        return day;
    }

    /// <summary>Working days after <paramref name="from"/> up to <paramref name="to"/> (inclusive); 0 when to is not later.</summary>
    public int Between(DateOnly from, DateOnly to)
    {
        var count = 0;
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1)) count += IsWorkingDay(day) ? 1 : 0;
        return count;
    }
}
