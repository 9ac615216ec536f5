using System.Globalization;
using Wengang.Rules.Values;

namespace Wengang.App.Indicators.Listing;

/// <summary>A part of what a figure counts; only of indicators that can be parted (<see cref="Indicator.HasParts"/>). Null leaves open.</summary>
/// <param name="Scheme">Code of a subsidy.</param>
/// <param name="Fund">Name of a fund.</param>
/// <param name="Month">What happened in a month of the year of the figure's day.</param>
public sealed record FigurePart(string? Scheme = null, string? Fund = null, Period? Month = null)
{
    /// <summary>Whether it leaves nothing out.</summary>
    public bool IsWhole => this is { Scheme: null, Fund: null, Month: null };

    /// <summary>The part as the query of an address, with a leading &amp;; empty for the whole.</summary>
    public string Query => string.Concat(
        Scheme is null ? "" : "&scheme=" + Uri.EscapeDataString(Scheme), Fund is null ? "" : "&fund=" + Uri.EscapeDataString(Fund),
        Month is { } month ? string.Create(CultureInfo.InvariantCulture, $"&month={month.Month}") : "");
}
