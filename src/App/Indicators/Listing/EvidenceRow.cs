namespace Wengang.App.Indicators.Listing;

/// <summary>One row of a list behind a figure.</summary>
/// <param name="PersonId">The person of the register; null for things and for people outside it.</param>
/// <param name="Amount">What it adds to the figure.</param>
/// <param name="Cells">Text, numbers, <see cref="DateOnly"/> or null, in the order of the headings.</param>
public sealed record EvidenceRow(long? PersonId, long Amount, IReadOnlyList<object?> Cells);
