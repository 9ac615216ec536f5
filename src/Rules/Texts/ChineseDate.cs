using System.Globalization;
using Wengang.Rules.Values;

namespace Wengang.Rules.Texts;

/// <summary>Dates as official documents write them: Arabic digits without leading zeros (GB/T 9704-2012).</summary>
public static class ChineseDate
{
    /// <summary>2023年7月5日.</summary>
    public static string Day(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日");

    /// <summary>2023年6月.</summary>
    public static string Month(Period month) => string.Create(CultureInfo.InvariantCulture, $"{month.Year}年{month.Month}月");

    /// <summary>截至6月底, 截至5月15日; with the year when asked or at the end of a year (截至2022年底).</summary>
    public static string AsOf(DateOnly date, bool withYear = false)
    {
        var monthEnd = date == Period.Of(date).LastDay;
        if (monthEnd && date.Month == 12) return string.Create(CultureInfo.InvariantCulture, $"截至{date.Year}年底");
        var year = withYear ? string.Create(CultureInfo.InvariantCulture, $"{date.Year}年") : "";
        var day = monthEnd ? "底" : string.Create(CultureInfo.InvariantCulture, $"{date.Day}日");
        return string.Create(CultureInfo.InvariantCulture, $"截至{year}{date.Month}月{day}");
    }

    /// <summary>The part of the year that ends with the month: 一季度, 上半年, 前三季度, 全年, else 1—5月 (1月 for January).</summary>
    public static string YearToDate(Period month) => month.Month switch
    {
        1 => "1月",
        3 => "一季度",
        6 => "上半年",
        9 => "前三季度",
        12 => "全年",
        var last => string.Create(CultureInfo.InvariantCulture, $"1—{last}月"),
    };
}
