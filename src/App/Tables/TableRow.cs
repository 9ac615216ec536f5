using Wengang.App.Indicators.Listing;

namespace Wengang.App.Tables;

/// <summary>A row of a standing table, one cell for each column.</summary>
/// <param name="Cells">From left to right.</param>
/// <param name="Township">Code of the township the numbers belong to; null for the whole or where lists are not by township.</param>
public sealed record TableRow(IReadOnlyList<TableCell> Cells, string? Township = null)
{
    /// <summary>The part that the row's numbers are of; null for that of the whole table.</summary>
    public FigurePart? Part { get; init; }
}
