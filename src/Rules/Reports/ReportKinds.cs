using System.Globalization;
using Wengang.Rules.Values;

namespace Wengang.Rules.Reports;

/// <summary>Names of the kinds of reports and the time they speak of.</summary>
public static class ReportKinds
{
    public static readonly CodeList<ReportKind> List = new(
        "报告种类",
        new(ReportKind.Month, "month", "月报", "月度报告"),
        new(ReportKind.Quarter, "quarter", "季报", "季度报告"),
        new(ReportKind.HalfYear, "half-year", "半年报告", "半年报"));

    /// <summary>Whether the period of the kind ends on this day.</summary>
    public static bool Ends(this ReportKind kind, DateOnly asOf) => asOf == Values.Period.Of(asOf).LastDay && kind switch
    {
        ReportKind.Month => true,
        ReportKind.Quarter => asOf.Month % 3 == 0,
        _ => asOf.Month % 6 == 0,
    };

    /// <summary>2023年6月, 2023年第二季度, 2023年上半年; the months so far when the period has not ended: 2023年1至9月.</summary>
    public static string Period(this ReportKind kind, DateOnly asOf) => kind switch
    {
        ReportKind.Month => Text($"{asOf.Year}年{asOf.Month}月"),
        ReportKind.Quarter => Text($"{asOf.Year}年第{"一二三四"[(asOf.Month - 1) / 3]}季度"),
        _ => asOf.Month switch
        {
            6 => Text($"{asOf.Year}年上半年"),
            12 => Text($"{asOf.Year}年"),
            1 => Text($"{asOf.Year}年1月"),
            _ => Text($"{asOf.Year}年1至{asOf.Month}月"),
        },
    };

    /// <summary>The last day before the quarter of a day.</summary>
    public static DateOnly LastQuarterEnd(DateOnly day) => new DateOnly(day.Year, (day.Month - 1) / 3 * 3 + 1, 1).AddDays(-1);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
