using System.Globalization;

namespace Wengang.Rules.Values;

/// <summary>A calendar month, stored and written as yyyy-MM.</summary>
public readonly record struct Period : IComparable<Period>
{
    private readonly int _index;

    /// <summary>The month 1–12 of a year 1–9999; throws <see cref="ArgumentOutOfRangeException"/> otherwise.</summary>
    public Period(int year, int month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        _index = year * 12 + month - 1;
    }

    private Period(int index) => _index = index;

    /// <summary>Four-digit year.</summary>
    public int Year => _index / 12;

    /// <summary>1 to 12.</summary>
    public int Month => _index % 12 + 1;

    /// <summary>The first day.</summary>
    public DateOnly FirstDay => new(Year, Month, 1);

    /// <summary>The last day.</summary>
    public DateOnly LastDay => new(Year, Month, DateTime.DaysInMonth(Year, Month));

    /// <summary>The month after.</summary>
    public Period Next => AddMonths(1);

    /// <summary>The month before.</summary>
    public Period Previous => AddMonths(-1);

    /// <summary>The month a day lies in.</summary>
    public static Period Of(DateOnly date) => new(date.Year, date.Month);

    /// <summary>Every month from <paramref name="from"/> to <paramref name="to"/>, both inclusive; empty when to lies before from.</summary>
    public static IEnumerable<Period> Months(Period from, Period to)
    {
        for (var index = from._index; index <= to._index; index++) yield return new Period(index);
    }

    /// <summary>Reads yyyy-MM exactly, the form of the database and the command line.</summary>
    public static bool TryParse(string? text, out Period period)
    {
        period = default;
        if (text is not { Length: 7 } || text[4] != '-') return false;
        if (!IsDigits(text.AsSpan(0, 4), out var year) || !IsDigits(text.AsSpan(5), out var month) || year < 1 || month is < 1 or > 12) return false;
        period = new Period(year, month);
        return true;
    }

    /// <summary>Reads yyyy-MM; throws <see cref="FormatException"/> otherwise.</summary>
    public static Period Parse(string text) =>
        TryParse(text, out var period) ? period : throw new FormatException($"月份“{text}”应写成 yyyy-MM，如 2023-06");

    /// <summary>The month that many months later, earlier when negative.</summary>
    public Period AddMonths(int months) => new(_index + months);

    /// <summary>How many months later this month is than <paramref name="other"/>; negative when earlier.</summary>
    public int MonthsSince(Period other) => _index - other._index;

    /// <summary>True for every day of the month.</summary>
    public bool Contains(DateOnly date) => Of(date) == this;

    /// <inheritdoc/>
    public int CompareTo(Period other) => _index.CompareTo(other._index);

    /// <summary>yyyy-MM.</summary>
    public override string ToString() => string.Create(7, this, static (text, period) =>
    {
        var year = period.Year;
        for (var i = 3; i >= 0; i--, year /= 10) text[i] = (char)('0' + year % 10);
        (text[4], text[5], text[6]) = ('-', (char)('0' + period.Month / 10), (char)('0' + period.Month % 10));
    });

    private static bool IsDigits(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    public static bool operator <(Period left, Period right) => left._index < right._index;
    public static bool operator >(Period left, Period right) => left._index > right._index;
    public static bool operator <=(Period left, Period right) => left._index <= right._index;
    public static bool operator >=(Period left, Period right) => left._index >= right._index;
}
