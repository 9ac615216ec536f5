using System.Globalization;
using Wengang.Rules.Texts;

namespace Wengang.Rules.Policies;

/// <summary>When applications are taken: two dates, or two days of every year. Both days belong to it.</summary>
internal sealed class Window(DocumentNode node)
{
    private readonly string _from = node.Required("from"), _to = node.Required("to");
    private readonly string? _countTo = node.TextOf("countTo");

    public static readonly ObjectShape Shape = new(
        "申请时段",
        new Field("name", "名称，如 第一批", Common.Text), new Field("from", "第一天：日期，或每年的月日（如 06-01）", Either, Required: true),
        new Field("to", "最后一天：写法和 from 一样", Either, Required: true), new Field("countTo", "这一批的条件数到哪一天（本批截止日），不写为申请日", Either), RuleShapes.Clause with { Required = false });

    public DocumentNode Node => node;

    public bool IsYearly => _from.Length == 5;

    public string Text => $"{node.TextOf("name")}{(IsYearly ? "每年" : "")}{Words(_from)}至{Words(_to)}{(_countTo is null ? "" : $"（条件数到{Words(_countTo)}）")}";

    private static TextShape Either => new("日期（如 2023-06-01）或每年的月日（如 06-01）", text => DayShape.IsDay(text) || Common.MonthDay.Fits(text));

    /// <summary>The first and last day of the window in a year; of a window of dates the same for every year.</summary>
    public (DateOnly From, DateOnly To) In(int year) => (Day(_from, year), Day(_to, year));

    /// <summary>The day up to which the batch counts: the latest such day that is not after the end of the window.</summary>
    public DateOnly? CutOff(int year)
    {
        if (_countTo is null) return null;
        var day = Day(_countTo, year);
        return _countTo.Length == 5 && day > In(year).To ? day.AddYears(-1) : day;
    }

    private static DateOnly Day(string text, int year) => text.Length == 5
        ? DateOnly.ParseExact(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{text}"), "yyyy-MM-dd", CultureInfo.InvariantCulture)
        : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Words(string text) => text.Length == 5
        ? string.Create(CultureInfo.InvariantCulture, $"{int.Parse(text.AsSpan(0, 2), CultureInfo.InvariantCulture)}月{int.Parse(text.AsSpan(3), CultureInfo.InvariantCulture)}日")
        : ChineseDate.Day(Day(text, 0));
}
