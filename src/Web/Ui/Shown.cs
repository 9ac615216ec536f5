using System.Globalization;
using Wengang.App.Indicators;
using Wengang.Rules.Texts;
using Wengang.Rules.Values;

namespace Wengang.Web.Ui;

/// <summary>How numbers and dates are written on pages.</summary>
public static class Shown
{
    private const int GroupedFrom = 10_000;

    /// <summary>Digits in groups of three from five digits on (GB/T 15835); — for no value.</summary>
    public static string Number(decimal? value, int decimals = 0) => value is { } v
        ? v.ToString((Math.Abs(v) >= GroupedFrom ? "N" : "F") + decimals, CultureInfo.InvariantCulture).Replace('-', '−')
        : Ratio.None;

    /// <summary>The same with a plus sign where the figure is a change.</summary>
    public static string Number(Figure figure, decimal? value) =>
        (figure.Indicator.Comparison == Comparison.ChangeSinceLastYearEnd && value > 0 ? "+" : "") + Number(value, figure.Decimals);

    /// <summary>The name without the sign of its unit, which stands beside the number.</summary>
    public static string Name(Figure figure) => figure.Name.Replace("（%）", "", StringComparison.Ordinal);

    /// <summary>A number for a drawing: a point, no grouping.</summary>
    public static string Plain(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>The name of a part where the whole stands above: without 其中 and without the group in brackets.</summary>
    public static string Short(Figure figure) => Name(figure).Replace("其中：", "", StringComparison.Ordinal).Split('（')[0];

    /// <summary>The period or day a figure speaks of.</summary>
    public static string CutOff(Figure figure) => figure.Indicator.CutOff switch
    {
        App.Indicators.CutOff.MonthEnd => "截至" + ChineseDate.Day(Period.Of(figure.AsOf).LastDay),
        App.Indicators.CutOff.DuringMonth => ChineseDate.Month(Period.Of(figure.AsOf)) + "当月",
        App.Indicators.CutOff.YearToDate => string.Create(CultureInfo.InvariantCulture, $"{figure.AsOf.Year}年1月1日至{figure.AsOf.Month}月{figure.AsOf.Day}日"),
        _ => "截至" + ChineseDate.Day(figure.AsOf),
    };

    /// <summary>A part of a whole in percent with one decimal; — of nothing.</summary>
    public static string Share(decimal? part, decimal? whole) =>
        part is { } p && whole is { } w && w != 0 ? Number(p * 100 / w, 1) + "%" : Ratio.None;

    /// <summary>A difference with its sign: +37, −12, 0; percentages differ by points, worked out from the counts.</summary>
    public static string Change(Figure now, FigureNumber number, FigureNumber before)
    {
        if (now.Indicator.IsPercent)
        {
            var points = new Ratio(number.Amount, number.Base ?? 0).Above(new Ratio(before.Amount, before.Base ?? 0), Math.Max(1, now.Decimals));
            return points is { } p ? Signed(p.Value, Math.Max(1, now.Decimals)) : Ratio.None;
        }

        return number.Value is { } value && before.Value is { } other ? Signed(value - other, now.Decimals) : Ratio.None;
    }

    /// <summary>A number that is a change: with a plus sign when it is one.</summary>
    public static string Signed(decimal value, int decimals = 0) => (value > 0 ? "+" : "") + Number(value, decimals);

    /// <summary>A UTC instant in the time of this machine.</summary>
    public static string Instant(DateTime utc) =>
        DateTime.SpecifyKind(utc, DateTimeKind.Utc).ToLocalTime().ToString("yyyy年M月d日 HH:mm", CultureInfo.InvariantCulture);

    /// <summary>A size on a disk.</summary>
    public static string Size(long bytes) => bytes switch
    {
        >= 1L << 30 => string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)(1L << 30):F1} GB"),
        >= 1L << 20 => string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)(1L << 20):F1} MB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{(bytes + 1023) / 1024} KB"),
    };

    /// <summary>A cell of a list: dates as yyyy-MM-dd.</summary>
    public static string Cell(object? cell) => cell switch
    {
        null => "",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };
}
