using System.Globalization;

namespace Wengang.App.Indicators.Listing;

/// <summary>Which list is wanted.</summary>
/// <param name="Code">The indicator.</param>
/// <param name="AsOf">The figure's date.</param>
/// <param name="KnownAt">As known at this instant; null for now.</param>
/// <param name="Township">Name or code; null for the county.</param>
public sealed record EvidenceChoice(string Code, DateOnly AsOf, DateTime? KnownAt = null, string? Township = null)
{
    /// <summary>Only a part of it; null for all.</summary>
    public FigurePart? Part { get; init; }

    public override string ToString() => string.Join(' ', new[] { Code, AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Township ?? "全县", Part?.Scheme, Part?.Fund, Part?.Month?.ToString() }.OfType<string>());
}
