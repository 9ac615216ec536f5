namespace Wengang.App.Indicators.Listing;

/// <summary>The whole list behind a figure, on its way out of the system.</summary>
/// <param name="Figure">Code and name.</param>
/// <param name="AsOf">The figure's date.</param>
/// <param name="Headings">Chinese headings.</param>
/// <param name="Township">Whose list: the township's name; null for the county.</param>
/// <param name="Rows">Read from the database while they are asked for, each time anew.</param>
public sealed record EvidenceSheet(Indicator Figure, DateOnly AsOf, IReadOnlyList<string> Headings, string? Township, IEnumerable<EvidenceRow> Rows);
