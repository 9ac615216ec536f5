using Wengang.Rules.Values;

namespace Wengang.Rules.Work;

/// <summary>Months worked and unbroken runs over the spells of one person (domain E.4, G).</summary>
public static class SpellRules
{
    /// <summary>The distinct months worked from <paramref name="from"/> to <paramref name="to"/>, both inclusive, in order.</summary>
    public static IReadOnlyList<Period> MonthsWorked(IReadOnlyCollection<WorkSpan> spells, Period from, Period to) =>
        [.. Period.Months(from, to).Where(month => spells.Any(spell => spell.Covers(month)))];

    /// <summary>
    /// The number of months of the unbroken run that ends with <paramref name="endMonth"/>; 0 when that month was not worked.
    /// A change of employer without a missing month does not break the run.
    /// </summary>
    public static int RunLength(IReadOnlyCollection<WorkSpan> spells, Period endMonth) =>
        Count(endMonth, month => spells.Any(spell => spell.Covers(month)));

    /// <summary>As above over the months worked.</summary>
    public static int RunLength(IReadOnlySet<Period> monthsWorked, Period endMonth) => Count(endMonth, monthsWorked.Contains);

    /// <summary>
    /// True when somebody is in a current spell at the end of the month and the run that ends there is <b>longer than</b>
    /// <paramref name="months"/>: March to May is not longer than three, February to May is.
    /// </summary>
    public static bool QualifiesLongerThan(IReadOnlyCollection<WorkSpan> spells, Period endMonth, int months) =>
        spells.Any(spell => spell.IsCurrentAtEndOf(endMonth)) && RunLength(spells, endMonth) > months;

    private static int Count(Period endMonth, Func<Period, bool> worked)
    {
        var length = 0;
        for (var month = endMonth; month.Year > 1 && worked(month); month = month.Previous) length++;
        return length;
    }
}
