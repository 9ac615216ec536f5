using System.Globalization;

namespace Wengang.Rules.Policies;

/// <summary>A day as documents write it: a date (2023-06-01), or month and day of every year (06-01).</summary>
internal sealed class WrittenDay
{
    private readonly int _month;
    private readonly int _day;

    /// <param name="text">One of the two forms; checked by the shape of the document.</param>
    public WrittenDay(string text)
    {
        if (text.Length == 5) (_month, _day) = (int.Parse(text.AsSpan(0, 2), CultureInfo.InvariantCulture), int.Parse(text.AsSpan(3), CultureInfo.InvariantCulture));
        else Fixed = DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    /// <summary>The date when it is one for all years.</summary>
    public DateOnly? Fixed { get; }

    public string Text => Fixed is { } day ? Texts.ChineseDate.Day(day) : IsLeapDay ? "2月最后一天" : string.Create(CultureInfo.InvariantCulture, $"{_month}月{_day}日");

    public static WrittenDay? Of(DocumentNode node, string key) => node.TextOf(key) is { } text ? new(text) : null;

    /// <summary>The day in a year; a date is the same for every year.</summary>
    public DateOnly In(int year) => Fixed ?? new DateOnly(year, _month, IsLeapDay ? DateTime.DaysInMonth(year, _month) : _day);

    private bool IsLeapDay => (_month, _day) == (2, 29);
}
