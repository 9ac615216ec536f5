using System.Globalization;
using System.Text.Json;
using Wengang.Rules.Values;

namespace Wengang.Rules.Policies;

/// <summary>A day of the calendar from 1900 to 2100, written yyyy-MM-dd; where allowed also a month, yyyy-MM.</summary>
public sealed class DayShape(bool orMonth = false) : Shape
{
    public override string Wanted => orMonth ? "日期（如 2023-06-30）或月份（如 2023-06）" : "日期，如 2023-06-30";

    internal override void Check(DocumentNode node, Problems problems)
    {
        if (node.Kind != NodeKind.Text)
        {
            Refuse(node, problems, $"这里应是带引号的日期，写的是{Shown(node)}");
            return;
        }
        if (orMonth && Period.TryParse(node.Text, out var month) && month.Year is >= 1900 and <= 2100) return;
        if (!IsDay(node.Text)) Refuse(node, problems, Impossible(node.Text) ?? $"{Shown(node)}不是{(orMonth ? "日期或月份" : "日期")}");
    }

    internal override void WriteSchema(Utf8JsonWriter writer)
    {
        writer.WriteString("type", "string");
        writer.WriteString("pattern", orMonth ? "^\\d{4}-\\d{2}(-\\d{2})?$" : "^\\d{4}-\\d{2}-\\d{2}$");
    }

    internal static bool IsDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1900 and <= 2100;

    /// <summary>2023年2月没有30日, when it is written as a day and is none; or a day too far away.</summary>
    private static string? Impossible(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) return $"“{text}”不在 1900 年到 2100 年之间";
        if (text.Length != 10 || !Period.TryParse(text[..7], out var month) || !int.TryParse(text.AsSpan(8), NumberStyles.None, CultureInfo.InvariantCulture, out var day)) return null;
        return day > month.LastDay.Day ? string.Create(CultureInfo.InvariantCulture, $"{month.Year}年{month.Month}月没有{day}日") : null;
    }
}
