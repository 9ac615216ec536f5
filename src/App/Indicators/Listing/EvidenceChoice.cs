using System.Globalization;

namespace Wengang.App.Indicators.Listing;

/// <summary>Which list is wanted.</summary>
/// <param name="Code">The indicator.</param>
/// <param name="AsOf">The figure's date.</param>
/// <param name="KnownAt">As known at this instant; null for now.</param>
/// <param name="Township">Name or code; null for the county.</param>
public sealed record EvidenceChoice(string Code, DateOnly AsOf, DateTime? KnownAt = null, string? Township = null)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Code} {AsOf:yyyy-MM-dd} {Township ?? "全县"}");
}
