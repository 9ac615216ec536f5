using System.Globalization;
using System.Text.RegularExpressions;

namespace Wengang.App.Documents.Tokens;

/// <summary>
/// What a number in a document stands for; written as the tag of its content control, at most 64 characters:
/// <c>CODE|date</c>, a percentage <c>CODE|date/CODE|date</c>, a change <c>CODE|date-CODE|date</c> or a growth rate <c>CODE|date^CODE|date</c>.
/// </summary>
internal sealed partial record FigureTag(string Code, DateOnly AsOf, char Operation = ' ', string OtherCode = "", DateOnly OtherAsOf = default)
{
    public const char Ratio = '/';
    public const char Change = '-';
    public const char Growth = '^';

    /// <summary>Decimals of percentages computed here.</summary>
    public const int RatioDecimals = 1;

    public static FigureTag? Parse(string? text)
    {
        var match = Pattern().Match(text ?? "");
        if (!match.Success || !TryDate(match.Groups["date"].Value, out var date))
            return null;
        var tag = new FigureTag(match.Groups["code"].Value, date);
        if (!match.Groups["op"].Success)
            return tag;
        return TryDate(match.Groups["date2"].Value, out var other)
            ? tag with { Operation = match.Groups["op"].Value[0], OtherCode = match.Groups["code2"].Value, OtherAsOf = other }
            : null;
    }

    /// <summary>The signed value, rounded half-up as it is to be written; null when a part is not known or the base is zero.</summary>
    public decimal? Evaluate(FigureSource source)
    {
        if (source(Code, AsOf) is not { Value: { } value } figure || figure.AsOf != AsOf)
            return null;
        if (Operation == ' ')
            return Round(value, figure.Decimals);
        if (source(OtherCode, OtherAsOf) is not { Value: { } other } of || of.AsOf != OtherAsOf)
            return null;
        return Operation switch
        {
            Change => Round(value, figure.Decimals) - Round(other, of.Decimals),
            Ratio when other != 0 => Round(100 * value / other, RatioDecimals),
            Growth when other != 0 => Round(100 * (value - other) / other, RatioDecimals),
            _ => null,
        };
    }

    public override string ToString() =>
        Operation == ' ' ? $"{Code}|{AsOf:yyyy-MM-dd}" : $"{Code}|{AsOf:yyyy-MM-dd}{Operation}{OtherCode}|{OtherAsOf:yyyy-MM-dd}";

    public static decimal Round(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);

    private static bool TryDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    [GeneratedRegex(@"^(?<code>[A-Z][A-Z0-9]*-\d+)\|(?<date>[\d-]{10})((?<op>[-/^])(?<code2>[A-Z][A-Z0-9]*-\d+)\|(?<date2>[\d-]{10}))?$")]
    private static partial Regex Pattern();
}
