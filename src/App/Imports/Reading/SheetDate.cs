using System.Globalization;
using System.Text.RegularExpressions;
using Wengang.Rules.Values;

namespace Wengang.App.Imports.Reading;

/// <summary>The day a sheet speaks of: from its title, else its file name, else what the user said. A month means its last day.</summary>
public static partial class SheetDate
{
    /// <returns>Null when nothing says it.</returns>
    public static DateOnly? Of(IReadOnlyList<string> titles, string sheet, string fileName, Period? stated, DateOnly today)
    {
        titles = [.. titles.Where(t => !Stamp().IsMatch(TextCleaning.CleanCode(t)))];
        foreach (var title in titles)
        {
            if ((InWords(title) ?? InDigits(title)) is { } day)
            {
                return day;
            }
        }

        var name = Path.GetFileNameWithoutExtension(fileName);
        return InWords(sheet) ?? InWords(name) ?? InDigits(name) ?? InDigits(sheet) ?? stated?.LastDay ?? titles.Append(sheet).Append(name).Select(t => InYear(t, today)).FirstOrDefault(d => d is not null);
    }

    /// <summary>A year alone speaks to its end, or to today while it goes on.</summary>
    private static DateOnly? InYear(string text, DateOnly today) =>
        Year().Match(WesternDigits(TextCleaning.CleanCode(text))) is not { Success: true } year ? null
        : Number(year, 1) == today.Year ? today : new DateOnly(Number(year, 1), 12, 31);

    private static DateOnly? InWords(string text)
    {
        var clean = WesternDigits(TextCleaning.CleanCode(text));
        if (Day().Match(clean) is { Success: true } day && Date(day) is { } date)
        {
            return date;
        }

        if (Month().Match(clean) is { Success: true } month && MonthEnd(Number(month, 1), Number(month, 3)) is { } end)
        {
            return end;
        }

        return Part().Match(clean) is { Success: true } part ? MonthEnd(Number(part, 1), PartEnd(part.Groups[2].Value)) : null;
    }

    /// <summary>二〇二三年六月 as 2023年6月.</summary>
    private static string WesternDigits(string text) => ChineseYear().Replace(text, m =>
    {
        var year = string.Concat(m.Groups[1].Value.Select(c => "〇一二三四五六七八九".IndexOf(c is '零' or '○' or 'O' ? '〇' : c, StringComparison.Ordinal)));
        var month = m.Groups[2].Value;
        return month.Length == 0 ? year + "年" : $"{year}年{(month[0] == '十' ? 10 : 0) + "十一二三四五六七八九".IndexOf(month[^1], StringComparison.Ordinal)}月";
    });

    private static DateOnly? InDigits(string text)
    {
        foreach (Match match in Digits().Matches(TextCleaning.CleanCode(text)))
        {
            var date = match.Groups[3].Success ? Date(match) : MonthEnd(Number(match, 1), Number(match, 2));
            if (date is not null)
            {
                return date;
            }
        }

        return null;
    }

    private static int PartEnd(string part) => part switch
    {
        "上半年" => 6,
        "一季度" or "第一季度" or "1季度" => 3,
        "二季度" or "第二季度" or "2季度" => 6,
        "三季度" or "第三季度" or "3季度" => 9,
        _ => 12,
    };

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static DateOnly? MonthEnd(int year, int month) => month is >= 1 and <= 12 ? new Period(year, month).LastDay : null;

    private static DateOnly? Date(Match match) =>
        DateOnly.TryParseExact($"{match.Groups[1].Value}-{match.Groups[2].Value}-{match.Groups[3].Value}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>When somebody filled in, exported or printed the sheet, which is not what it speaks of.</summary>
    [GeneratedRegex("(填报|填表|制表|导出|打印|生成|下载|上报|报送)(日期|时间)")]
    private static partial Regex Stamp();

    [GeneratedRegex("([一二][〇零○O][一二三四五六七八九〇零○O]{2})年(?:(十[一二]?|[一二三四五六七八九])月)?")]
    private static partial Regex ChineseYear();

    [GeneratedRegex(@"(20\d{2})[年.\-/](\d{1,2})[月.\-/](\d{1,2})日?(?![\d月])")]
    private static partial Regex Day();

    [GeneratedRegex(@"(20\d{2})年(?:度)?(\d{1,2}月?[-—~至到])?(\d{1,2})月")]
    private static partial Regex Month();

    [GeneratedRegex(@"(20\d{2})年")]
    private static partial Regex Year();

    [GeneratedRegex(@"(20\d{2})年?度?(上半年|下半年|全年|第?[一二三四1-4]季度)")]
    private static partial Regex Part();

    [GeneratedRegex(@"(?<!\d)(20\d{2})[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])?(?!\d)")]
    private static partial Regex Digits();
}
