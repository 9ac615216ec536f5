namespace Wengang.Rules.Policies;

/// <summary>Counts how long stretches last together or without a break. Nothing is allocated.</summary>
internal static class RunCounter
{
    /// <summary>Sorts the ranges and joins those that overlap or touch; gives how many are left.</summary>
    public static int Normalise(Span<DayRange> ranges)
    {
        for (var i = 1; i < ranges.Length; i++)
        {
            var moved = ranges[i];
            var j = i;
            for (; j > 0 && ranges[j - 1].From > moved.From; j--) ranges[j] = ranges[j - 1];
            ranges[j] = moved;
        }
        var count = 0;
        foreach (var range in ranges)
        {
            if (count > 0 && range.From <= ranges[count - 1].To + 1) ranges[count - 1] = new(ranges[count - 1].From, Math.Max(ranges[count - 1].To, range.To));
            else ranges[count++] = range;
        }
        return count;
    }

    /// <summary>
    /// All of the normalised ranges together: days over from several ranges are a month for each thirty. Those of a single one stay days: its month is full when
    /// its day comes round again.
    /// </summary>
    public static RunLength Cumulative(ReadOnlySpan<DayRange> ranges, Measure measure)
    {
        if (ranges.Length == 0) return default;
        if (measure != Measure.DateToDate) return Length(ranges, measure);
        var (months, days, over) = (0, 0, 0);
        foreach (ref readonly var range in ranges)
        {
            var length = DateToDate(range.From, range.To);
            (months, days, over) = (months + length.Whole, days + length.Days, over + (length.Days > 0 ? 1 : 0));
        }
        return over == 1 ? new RunLength(months, days, ranges[0].From, ranges[^1].To) : new RunLength(months + days / 30, days % 30, ranges[0].From, ranges[^1].To);
    }

    /// <summary>
    /// The longest unbroken run of the normalised ranges; with <paramref name="reaching"/> the run that reaches that day, if any.
    /// A gap of at most so many days does not break a run and is not counted; by calendar month only a month without any day does.
    /// </summary>
    public static RunLength Continuous(ReadOnlySpan<DayRange> ranges, Measure measure, int gap, int? reaching)
    {
        var best = default(RunLength);
        for (var first = 0; first < ranges.Length;)
        {
            var next = first + 1;
            while (next < ranges.Length && Joined(ranges[next - 1], ranges[next], measure, gap)) next++;
            var run = ranges[first..next];
            first = next;
            if (reaching is { } day && (run[^1].To < day || run[0].From > day)) continue;
            var length = Length(run, measure);
            if (length.Key > best.Key) best = length;
        }
        return best;
    }

    /// <summary>
    /// Months from date to date: a month is full the day before its day comes round again; where a month lacks that day, with its last day.
    /// </summary>
    public static RunLength DateToDate(int from, int to)
    {
        var (start, after) = (DateOnly.FromDayNumber(from), to + 1);
        var end = DateOnly.FromDayNumber(to);
        var months = Math.Max(0, (end.Year - start.Year) * 12 + end.Month - start.Month - 1);
        while (Full(start, months + 1) <= after) months++;
        return new RunLength(months, after - Full(start, months), from, to);
    }

    /// <summary>The day on which so many months from <paramref name="start"/> are full: the first day after them.</summary>
    public static int Full(DateOnly start, int months)
    {
        if (months == 0) return start.DayNumber;
        var index = start.Year * 12 + start.Month - 1 + months;
        if (index >= 9999 * 12) return int.MaxValue;
        var day = start.AddMonths(months);
        return day.DayNumber + (day.Day < start.Day ? 1 : 0);
    }

    public static int MonthIndex(int day)
    {
        var date = DateOnly.FromDayNumber(day);
        return date.Year * 12 + date.Month - 1;
    }

    private static bool Joined(DayRange before, DayRange after, Measure measure, int gap) =>
        after.From - before.To - 1 <= gap || (measure == Measure.CalendarMonth && MonthIndex(after.From) - MonthIndex(before.To) <= 1);

    private static RunLength Length(ReadOnlySpan<DayRange> run, Measure measure)
    {
        var (whole, gaps, last) = (0, 0, int.MinValue);
        for (var i = 0; i < run.Length; i++)
        {
            if (i > 0) gaps += run[i].From - run[i - 1].To - 1;
            if (measure == Measure.Day) whole += run[i].To - run[i].From + 1;
            if (measure != Measure.CalendarMonth) continue;
            var (first, end) = (MonthIndex(run[i].From), MonthIndex(run[i].To));
            whole += end - Math.Max(first - 1, last);
            last = end;
        }
        if (measure == Measure.DateToDate) return DateToDate(run[0].From, Math.Max(run[0].From - 1, run[^1].To - gaps)) with { To = run[^1].To };
        return new RunLength(whole, 0, run[0].From, run[^1].To);
    }
}
