namespace Wengang.Rules.Policies;

/// <summary>The year in which a policy counts: from a day of the calendar to the day before it a year later.</summary>
internal sealed class PolicyYear(DocumentNode? node)
{
    private readonly string _start = node?.TextOf("startsOn") ?? "01-01";
    private readonly WrittenDay _first = new(node?.TextOf("startsOn") ?? "01-01");
    private readonly bool _previous = node?.TextOf("which") == "previous";

    public bool IsCalendar => _start == "01-01";

    public string Text => $"{(_previous ? "上一个" : "申请日所在的")}{(IsCalendar ? "自然年" : $"政策年度（每年{_start.Replace('-', '月')}日起）")}";

    /// <summary>The year that is judged.</summary>
    public (DateOnly Start, DateOnly End) Of(DateOnly application) => Back(Around(application), _previous ? 1 : 0);

    /// <summary>The year in which the application lies, and in which it is paid.</summary>
    public (DateOnly Start, DateOnly End) Paid(DateOnly application) => Back(Around(application), 0);

    private DateOnly Around(DateOnly application) => _first.In(application.Year) is var start && start > application ? start.AddYears(-1) : start;

    private static (DateOnly Start, DateOnly End) Back(DateOnly start, int years) => (start.AddYears(-years), start.AddYears(1 - years).AddDays(-1));
}
