namespace Wengang.App.Indicators.Listing;

/// <summary>One row behind a figure, before its region and source are named.</summary>
/// <param name="RegionCode">Where it is counted.</param>
/// <param name="Amount">What it adds to the figure.</param>
/// <param name="Cells">Text, number or <see cref="DateOnly"/>, in the order of the headings; null for an empty cell.</param>
/// <param name="SourceId">The worksheet of the counted fact; 0 when it was typed in.</param>
/// <param name="SourceRow">Its row there.</param>
public sealed record EvidenceLine(string RegionCode, long Amount, IReadOnlyList<object?> Cells, long SourceId, int SourceRow)
{
    /// <summary>The person of the register; null for things and for people outside it.</summary>
    public long? PersonId { get; init; }

    /// <summary>The facets of the row; only read of things whose indicators differ in them.</summary>
    public int Facets { get; init; }
}
