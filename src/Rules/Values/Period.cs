using System.Globalization;

namespace Wengang.Rules.Values;

/// <summary>A calendar month.</summary>
public readonly record struct Period : IComparable<Period>
{
    private readonly int index;

    private Period(int index) => this.index = index;

    public Period(int year, int month) => index = year * 12 + month - 1;

    public int Year => index / 12;

    public int Month => index % 12 + 1;

    public DateOnly FirstDay => new(Year, Month, 1);

    public DateOnly LastDay => FirstDay.AddMonths(1).AddDays(-1);

    public static Period Of(DateOnly date) => new(date.Year, date.Month);

    public Period AddMonths(int months) => new(index + months);

    public int CompareTo(Period other) => index.CompareTo(other.index);

    public static bool operator <(Period a, Period b) => a.index < b.index;

    public static bool operator <=(Period a, Period b) => a.index <= b.index;

    public static bool operator >(Period a, Period b) => a.index > b.index;

    public static bool operator >=(Period a, Period b) => a.index >= b.index;

    public static Period Parse(string text) => Of(DateOnly.ParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}");
}
