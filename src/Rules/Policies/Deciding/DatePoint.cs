namespace Wengang.Rules.Policies;

/// <summary>A day that a policy names: by a word, as month and day of the policy year, or as a date.</summary>
internal sealed class DatePoint
{
    private readonly string _text;
    private readonly WrittenDay? _day;

    public DatePoint(string text)
    {
        _text = text;
        if (!Named.Knows(text)) _day = new WrittenDay(text);
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
    public DateOnly? Fixed => _day?.Fixed;

    /// <summary>Whether it hangs on the application: the day of it, or the cut-off of its batch.</summary>
    public bool IsByCase => _text is "application" or "cutOff";

    public string Text => _day is null ? Named.Name(_text) : _day.Fixed is null ? $"政策年度的{_day.Text}" : _day.Text;

    public static DatePoint? Of(DocumentNode node, string key) => node.TextOf(key) is { } text ? new(text) : null;

    public DateOnly On(in Moment moment)
    {
        if (_day is { } day)
        {
            var first = day.In(moment.YearStart.Year);
            return day.Fixed is null && first < moment.YearStart ? first.AddYears(1) : first;
        }
        return _text switch { "application" => moment.Application, "yearStart" => moment.YearStart, "yearEnd" => moment.YearEnd, _ => moment.CutOff };
    }
}
