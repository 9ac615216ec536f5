namespace Wengang.App.Regions;

/// <summary>A county, township or village of the division tree (public reference data, not personal: outside the region filter).</summary>
public sealed class Division
{
    /// <summary>12 digits; townships end in 000, counties in 000000.</summary>
    public required string Code { get; init; }

    public required string Name { get; set; }

    public required DivisionLevel Level { get; init; }

    /// <summary>Code of the division above; empty for the county.</summary>
    public required string ParentCode { get; set; }

    /// <summary>Place in the list as the county prints it.</summary>
    public int SortOrder { get; set; }
}
