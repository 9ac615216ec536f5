using System.Globalization;
using Wengang.Rules.Texts;

namespace Wengang.Rules.Policies;

/// <summary>A day that a policy names: by a word, as month and day of the policy year, or as a date.</summary>
internal sealed class DatePoint
{
    private readonly string _text;
    private readonly DateOnly? _day;
    private readonly int _month;
    private readonly int _dayOfMonth;

    public DatePoint(string text)
    {
        _text = text;
        if (text.Length == 10 && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) _day = day;
        if (text.Length == 5) (_month, _dayOfMonth) = (int.Parse(text.AsSpan(0, 2), CultureInfo.InvariantCulture), int.Parse(text.AsSpan(3), CultureInfo.InvariantCulture));
    }

    public static readonly WordList Named = new(("application", "申请日"), ("cutOff", "本批截止日"), ("yearStart", "政策年度第一天"), ("yearEnd", "政策年度最后一天"));

    public static readonly TextShape Shape = new(
        "application（申请日）、cutOff（本批截止日）、yearStart（政策年度第一天）、yearEnd（政策年度最后一天）、月日（如 12-31，政策年度里的这一天）或日期（如 2023-12-31）",
        text => Named.Knows(text) || Common.MonthDay.Fits(text) || DayShape.IsDay(text))
    {
        Words = Named,
    };

    public static readonly DatePoint CutOff = new("cutOff"), Application = new("application"), YearStart = new("yearStart");

    /// <summary>The date when it is one for all years.</summary>
    public DateOnly? Fixed => _day;

    public string Text => Named.Knows(_text) ? Named.Name(_text) : _day is { } day ? ChineseDate.Day(day) : string.Create(CultureInfo.InvariantCulture, $"政策年度的{_month}月{_dayOfMonth}日");

    public static DatePoint? Of(DocumentNode node, string key) => node.TextOf(key) is { } text ? new(text) : null;

    public DateOnly On(in Moment moment)
    {
        if (_day is { } day) return day;
        if (_month > 0)
        {
            var first = new DateOnly(moment.YearStart.Year, _month, _dayOfMonth);
            return first < moment.YearStart ? first.AddYears(1) : first;
        }
        return _text switch { "application" => moment.Application, "yearStart" => moment.YearStart, "yearEnd" => moment.YearEnd, _ => moment.CutOff };
    }
}
