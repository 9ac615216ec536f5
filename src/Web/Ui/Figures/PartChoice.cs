using System.Globalization;
using Wengang.App.Indicators.Listing;
using Wengang.App.Subsidies.Schemes;
using Wengang.Rules.Values;

namespace Wengang.Web.Ui.Figures;

/// <summary>The part of figures of subsidies that an address asks for: scheme, fund, number of the month.</summary>
public static class PartChoice
{
    /// <summary>Null where nothing is asked for.</summary>
    /// <param name="query">Of the address.</param>
    /// <param name="year">The year of the page's day.</param>
    public static FigurePart? Read(IQueryCollection query, int year)
    {
        ArgumentNullException.ThrowIfNull(query);
        var part = new FigurePart(Text(query, "scheme"), Text(query, "fund"), int.TryParse(Text(query, "month"), NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12
            ? new Period(year, month) : null);
        return part.IsWhole ? null : part;
    }

    /// <summary>As a heading says it: 外出务工交通补贴，7月.</summary>
    public static string Words(FigurePart? part, SchemeBook schemes)
    {
        ArgumentNullException.ThrowIfNull(schemes);
        return string.Join('，', new[] { part?.Scheme is { } code ? schemes.Find(code)?.Name ?? code : null, part?.Fund, part?.Month is { } month ? $"{month.Month}月" : null }.OfType<string>());
    }

    private static string? Text(IQueryCollection query, string name) => query[name].FirstOrDefault() is { Length: > 0 } text ? text : null;
}
