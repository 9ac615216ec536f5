namespace Wengang.Rules.Policies;

/// <summary>When applications are taken: two dates, or two days of every year. Both days belong to it.</summary>
internal sealed class Window(DocumentNode node)
{
    private readonly WrittenDay _from = new(node.Required("from")), _to = new(node.Required("to"));
    private readonly WrittenDay? _countTo = WrittenDay.Of(node, "countTo");

    public static readonly ObjectShape Shape = new(
        "申请时段",
        new Field("name", "名称，如 第一批", Common.Text), new Field("from", "第一天：日期，或每年的月日（如 06-01）", Either, Required: true),
        new Field("to", "最后一天：和第一天同一种写法", Either, Required: true), new Field("countTo", "这一批的条件数到哪一天（本批截止日），不写为申请日", Either), RuleShapes.Clause with { Required = false });

    public DocumentNode Node => node;

    public bool IsYearly => _from.Fixed is null;

    public string Text => $"{node.TextOf("name")}{(IsYearly ? "每年" : "")}{_from.Text}至{_to.Text}{(_countTo is null ? "" : $"（条件数到{_countTo.Text}）")}";

    private static TextShape Either => new("日期（如 2023-06-01）或每年的月日（如 06-01）", text => DayShape.IsDay(text) || Common.MonthDay.Fits(text));

    /// <summary>The first and last day of the window in a year; of a window of dates the same for every year.</summary>
    public (DateOnly From, DateOnly To) In(int year) => (_from.In(year), _to.In(year));

    /// <summary>The day up to which the batch counts: the latest such day that is not after the end of the window.</summary>
    public DateOnly? CutOff(int year)
    {
        if (_countTo is null) return null;
        var day = _countTo.In(year);
        return _countTo.Fixed is null && day > In(year).To ? day.AddYears(-1) : day;
    }
}
