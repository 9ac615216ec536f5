using Wengang.App.Indicators.Listing;

namespace Wengang.App.Tables;

/// <summary>Of when and of what a table is wanted.</summary>
/// <param name="AsOf">The day (inclusive).</param>
/// <param name="KnownAt">As known at this instant; null for now.</param>
public sealed record TableChoice(DateOnly AsOf, DateTime? KnownAt)
{
    /// <summary>Only a part of it; only for tables that can be parted. Null for all.</summary>
    public FigurePart? Part { get; init; }

    /// <summary>Only of a township, by its first nine digits; only for tables that can be parted. Null for all.</summary>
    public string? Township { get; init; }
}
