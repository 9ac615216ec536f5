namespace Wengang.App.Indicators;

/// <summary>One person or thing that is counted. Every property is required because only what a query names can be asked for again.</summary>
public sealed class Evidence
{
    /// <summary>The row that is counted; of which table, the indicator says.</summary>
    public required long SubjectId { get; init; }

    /// <summary>The person of the register; null for things and for people outside the register.</summary>
    public required long? PersonId { get; init; }

    public required string RegionCode { get; init; }

    /// <summary>What it adds to the figure: 1 for a count, −1 for one who left, else a number of copies or heads.</summary>
    public required long Amount { get; init; }

    /// <summary>What else is true of it, as bits: indicators that read the same rows differ in the bits they ask for.</summary>
    public required int Facets { get; init; }
}
