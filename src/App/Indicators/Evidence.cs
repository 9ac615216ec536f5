namespace Wengang.App.Indicators;

/// <summary>One person or thing that is counted.</summary>
public sealed class Evidence
{
    /// <summary>The row that is counted; of which table, the indicator says.</summary>
    public long SubjectId { get; init; }

    /// <summary>The person of the register; null for things and for people outside the register.</summary>
    public long? PersonId { get; init; }

    public required string RegionCode { get; init; }

    /// <summary>What it adds to the figure: 1 for a count, −1 for one who left, else a number of copies or heads.</summary>
    public long Amount { get; init; }

    /// <summary>What else is true of it, as bits: indicators that read the same rows differ in the bits they ask for.</summary>
    public int Facets { get; init; }
}
