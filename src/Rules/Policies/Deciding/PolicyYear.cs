namespace Wengang.Rules.Policies;

/// <summary>The year in which a policy counts: from a day of the calendar to the day before it a year later.</summary>
internal sealed class PolicyYear(DocumentNode? node)
{
    private readonly string _start = node?.TextOf("startsOn") ?? "01-01";
    private readonly WrittenDay _first = new(node?.TextOf("startsOn") ?? "01-01");
    private readonly bool _previous = node?.TextOf("which") == "previous";

    public bool IsCalendar => _start == "01-01";

    public string Text => $"{(_previous ? "上一个" : "申请日所在的")}{(IsCalendar ? "自然年" : $"政策年度（每年{_start.Replace('-', '月')}日起）")}";

    public (DateOnly Start, DateOnly End) Of(DateOnly application)
    {
        var start = _first.In(application.Year);
        if (start > application) start = start.AddYears(-1);
        if (_previous) start = start.AddYears(-1);
        return (start, start.AddYears(1).AddDays(-1));
    }
}
