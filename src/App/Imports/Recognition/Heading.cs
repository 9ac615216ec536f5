using System.Text.RegularExpressions;
using Wengang.Rules.Values;

namespace Wengang.App.Imports.Recognition;

/// <summary>A heading as it stands in a sheet: what it says, and the unit behind it (元, 万元, 元/年, 元/日 …).</summary>
public readonly partial record struct Heading(string Text, string Unit)
{
    private const string Counters = "份|人|个|家|天|场|人次|月|课时|学时|名|户|条|次|小时";

    /// <summary>Blanks, width, line breaks, numbering and marks do not matter; a unit or a hint for the person filling in is taken off.</summary>
    public static Heading Of(string? cell)
    {
        var text = TextCleaning.CleanCode(cell).Replace('〔', '(').Replace('〕', ')').Replace('【', '(').Replace('】', ')').Replace('[', '(').Replace(']', ')').TrimEnd('*', '★', '※', ':');
        text = Before().Replace(text, "");
        var unit = "";
        while (Behind().Match(text) is { Success: true, Index: > 0 } behind && (IsUnit(behind, out var found) || Hint().IsMatch(behind.Groups[1].Value)))
        {
            unit = unit.Length > 0 ? unit : found;
            text = text[..behind.Index].TrimEnd('*', ':');
        }

        return new Heading(text, unit);
    }

    /// <summary>The unit that a line such as 单位：万元 above the table gives to all amounts; empty when there is none.</summary>
    internal static string UnitOfTable(IEnumerable<string> titles) =>
        titles.Select(t => TableUnit().Match(TextCleaning.CleanCode(t))).Where(m => m.Success).Select(m => m.Groups[1].Value).FirstOrDefault("");

    private static bool IsUnit(Match behind, out string unit)
    {
        var written = behind.Groups[1].Value + behind.Groups[2].Value;
        if (Money().Match(written) is { Success: true } money)
        {
            var per = money.Groups[2].Value;
            unit = money.Groups[1].Value + (per.Contains('年') ? "/年" : per.AsSpan().IndexOfAny("天日时") >= 0 ? "/日" : "");
            return true;
        }

        unit = "";
        return Count().IsMatch(written);
    }

    [GeneratedRegex(@"^([*★☆※▲●]|\d{1,2}[.、](?=\D)|[①-⑳])+")]
    private static partial Regex Before();

    /// <summary>Something in brackets at the end, or what stands behind a comma, colon or slash there.</summary>
    [GeneratedRegex(@"\(([^()]*)\)$|[,/:;]([^,:;()]{1,6})$")]
    private static partial Regex Behind();

    [GeneratedRegex(@"^(?:单位:)?(万元|千元|元)([/.·、每人月年天日时次小]*)$")]
    private static partial Regex Money();

    [GeneratedRegex("^(?:单位:)?(" + Counters + ")$")]
    private static partial Regex Count();

    [GeneratedRegex(@"^(必填|选填|非必填|可不填|格式|如|例|年月|年/月|月/日|年\.月|下拉|文本|\d{1,2}位|精确|截至|按|请|填|是/否|是或否|有/无|yyyy|YYYY|务必)")]
    private static partial Regex Hint();

    [GeneratedRegex(@"(?:^|[^报表制位])单位:(?:[^:]*[,、/])?(万元|千元)")]
    private static partial Regex TableUnit();
}
