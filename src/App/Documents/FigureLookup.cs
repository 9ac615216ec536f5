using System.Globalization;
using Wengang.App.Documents.Tokens;

namespace Wengang.App.Documents;

/// <summary>What the reference of a printed number stands for, looked up again.</summary>
public static class FigureLookup
{
    /// <summary>The figures a reference is made of; none when it is no reference.</summary>
    public static IReadOnlyList<(string Code, DateOnly AsOf)> Wanted(string tag) => FigureTag.Parse(tag) is { } parsed
        ? parsed.OtherCode.Length > 0 ? [(parsed.Code, parsed.AsOf), (parsed.OtherCode, parsed.OtherAsOf)] : [(parsed.Code, parsed.AsOf)]
        : [];

    /// <summary>The digits as they would be printed; null when the figure is not to be had.</summary>
    public static string? Written(string tag, FigureSource source)
    {
        if (FigureTag.Parse(tag) is not { } parsed || parsed.Evaluate(source) is not { } value)
            return null;
        var decimals = parsed.IsComputedPercent ? FigureTag.RatioDecimals : source(parsed.Code, parsed.AsOf)!.Decimals;
        return Math.Abs(value).ToString("F" + decimals, CultureInfo.InvariantCulture);
    }
}
