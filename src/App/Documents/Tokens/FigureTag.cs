using System.Globalization;
using System.Text.RegularExpressions;
using Wengang.Rules.Monitoring.Sampling;

namespace Wengang.App.Documents.Tokens;

/// <summary>
/// What a number in a document stands for; written as the tag of its content control, at most 64 characters:
/// <c>CODE|date</c>, a percentage <c>CODE|date/CODE|date</c>, a change <c>CODE|date-CODE|date</c>, a growth rate <c>CODE|date^CODE|date</c>,
/// the bounds of a percentage found in a sample <c>CODE|date&lt;CODE|date</c> and <c>CODE|date&gt;CODE|date</c>;
/// for one township <c>@township</c> follows.
/// </summary>
internal sealed partial record FigureTag(string Code, DateOnly AsOf, char Operation = ' ', string OtherCode = "", DateOnly OtherAsOf = default)
{
    /// <summary>Empty for the county.</summary>
    public string Township { get; init; } = "";

    public const char Ratio = '/';
    public const char Change = '-';
    public const char Growth = '^';
    public const char Lower = '<';
    public const char Upper = '>';

    /// <summary>Decimals of percentages computed here.</summary>
    public const int RatioDecimals = 1;

    /// <summary>Whether it is a percentage computed here.</summary>
    public bool IsComputedPercent => Operation is Ratio or Growth or Lower or Upper;

    public static FigureTag? Parse(string? text)
    {
        var match = Pattern().Match(text ?? "");
        if (!match.Success || !TryDate(match.Groups["date"].Value, out var date))
            return null;
        var tag = new FigureTag(match.Groups["code"].Value, date) { Township = match.Groups["township"].Value };
        if (!match.Groups["op"].Success)
            return tag;
        return TryDate(match.Groups["date2"].Value, out var other)
            ? tag with { Operation = match.Groups["op"].Value[0], OtherCode = match.Groups["code2"].Value, OtherAsOf = other }
            : null;
    }

    public static bool IsTag(string? text) => Parse(text) is not null;

    /// <summary>The signed value, rounded half-up as it is to be written; null when a part is not known or the base is zero.</summary>
    public decimal? Evaluate(FigureSource source)
    {
        if (source(Code, AsOf) is not { } figure || figure.AsOf != AsOf || ValueOf(figure) is not { } value)
            return null;
        if (Operation == ' ')
            return Round(value, figure.Decimals);
        if (source(OtherCode, OtherAsOf) is not { } of || of.AsOf != OtherAsOf || ValueOf(of) is not { } other)
            return null;
        return Operation switch
        {
            Change => Round(value, figure.Decimals) - Round(other, of.Decimals),
            Ratio when other != 0 => Round(100 * value / other, RatioDecimals),
            Growth when other != 0 => Round(100 * (value - other) / other, RatioDecimals),
            Lower => Interval(value, other) is { } interval ? Round(100 * (decimal)interval.Low, RatioDecimals) : null,
            Upper => Interval(value, other) is { } interval ? Round(100 * (decimal)interval.High, RatioDecimals) : null,
            _ => null,
        };
    }

    public override string ToString() => $"{Code}|{AsOf:yyyy-MM-dd}"
        + (Operation == ' ' ? "" : $"{Operation}{OtherCode}|{OtherAsOf:yyyy-MM-dd}")
        + (Township.Length == 0 ? "" : "@" + Township);

    /// <param name="value">The number.</param>
    /// <param name="decimals">Digits behind the point; -3 rounds to thousands.</param>
    public static decimal Round(decimal value, int decimals)
    {
        if (decimals >= 0)
            return Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        var step = (decimal)Math.Pow(10, -decimals);
        return step * Math.Round(value / step, MidpointRounding.AwayFromZero);
    }

    private static WilsonInterval? Interval(decimal part, decimal whole) => part >= 0 && part <= whole ? WilsonInterval.Of((long)part, (long)whole) : null;

    private decimal? ValueOf(ReportFigure figure) => Township.Length == 0
        ? figure.Value
        : figure.ByTownship.Where(t => t.Township == Township).Select(t => t.Value).FirstOrDefault();

    private static bool TryDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    [GeneratedRegex(
        @"^(?<code>[A-Z][A-Z0-9]*-\d+)\|(?<date>[\d-]{10})"
        + @"((?<op>[-/^<>])(?<code2>[A-Z][A-Z0-9]*-\d+)\|(?<date2>[\d-]{10}))?(@(?<township>.+))?$")]
    private static partial Regex Pattern();
}
