namespace Wengang.Rules.Facts;

/// <summary>
/// What a person who knows better does to the history of one subject. Every act takes the stretches believed now, in order of time and
/// not overlapping, and gives those believed from now on; what stays as it is keeps its content object.
/// </summary>
public static class Amending
{
    /// <summary>
    /// It was never so (更正): the wrong value goes from the beginning of the fact, that is from every stretch of the unbroken run around
    /// <paramref name="at"/> that has the same value. Nothing changes when no stretch covers the day.
    /// </summary>
    public static IReadOnlyList<Stretch<T>> Correct<T>(IReadOnlyList<Stretch<T>> stretches, DateOnly at, Func<T, object?> value, Func<T, T> amend)
    {
        var index = IndexOf(stretches, at);
        if (index < 0) return stretches;
        var wrong = value(stretches[index].Content);
        int first = index, last = index;
        while (first > 0 && Touches(stretches[first - 1], stretches[first]) && Equals(value(stretches[first - 1].Content), wrong)) first--;
        while (last < stretches.Count - 1 && Touches(stretches[last], stretches[last + 1]) && Equals(value(stretches[last + 1].Content), wrong)) last++;
        return [.. stretches.Select((s, i) => i >= first && i <= last ? s with { Content = amend(s.Content) } : s)];
    }

    /// <summary>It became so on a day (变更): what was believed before that day stays.</summary>
    public static IReadOnlyList<Stretch<T>> ChangeFrom<T>(IReadOnlyList<Stretch<T>> stretches, DateOnly from, Func<T, T> amend) =>
        [.. Before(stretches, from), .. stretches.Where(s => s.Reaches(from)).Select(s => new Stretch<T>(s.From > from ? s.From : from, s.To, amend(s.Content)))];

    /// <summary>Nothing holds from that day on.</summary>
    public static IReadOnlyList<Stretch<T>> EndOn<T>(IReadOnlyList<Stretch<T>> stretches, DateOnly day) => [.. Before(stretches, day)];

    /// <summary>
    /// A fact that names its own end. Before the day the end is not yet known (<paramref name="open"/>); from the day on the last content
    /// holds with the end (<paramref name="closed"/>). A null day takes the end away.
    /// </summary>
    public static IReadOnlyList<Stretch<T>> NameEnd<T>(IReadOnlyList<Stretch<T>> stretches, DateOnly? day, Func<T, T> open, Func<T, T> closed)
    {
        if (stretches.Count == 0) return stretches;
        var opened = stretches.Select(s => s with { Content = open(s.Content) }).ToList();
        opened[^1] = opened[^1] with { To = null };
        if (day is not { } end) return opened;
        var from = end > stretches[0].From ? end : stretches[0].From;
        return [.. Before(opened, from), new Stretch<T>(from, null, closed(stretches[^1].Content))];
    }

    /// <summary>Neighbours that say the same become one; the first one's content stays.</summary>
    public static IReadOnlyList<Stretch<T>> Joined<T>(IReadOnlyList<Stretch<T>> stretches, Func<T, T, bool> same)
    {
        var joined = new List<Stretch<T>>();
        foreach (var stretch in stretches)
        {
            if (joined.Count > 0 && Touches(joined[^1], stretch) && same(joined[^1].Content, stretch.Content)) joined[^1] = joined[^1] with { To = stretch.To };
            else joined.Add(stretch);
        }
        return joined;
    }

    private static IEnumerable<Stretch<T>> Before<T>(IReadOnlyList<Stretch<T>> stretches, DateOnly day) =>
        stretches.Where(s => s.From < day).Select(s => s.Reaches(day) ? s with { To = day } : s);

    private static bool Touches<T>(Stretch<T> one, Stretch<T> next) => one.To == next.From;

    private static int IndexOf<T>(IReadOnlyList<Stretch<T>> stretches, DateOnly at)
    {
        for (var i = 0; i < stretches.Count; i++)
        {
            if (stretches[i].Covers(at)) return i;
        }
        return -1;
    }
}
