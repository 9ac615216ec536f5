namespace Wengang.App.Accounts;

/// <summary>A bureau, township office, village, firm or agency. Names change with reforms and are data (domain C.2).</summary>
public sealed class Organisation
{
    public required long Id { get; init; }

    public required string Name { get; set; }

    public required OrganisationKind Kind { get; init; }

    /// <summary>12 digits.</summary>
    public required string RegionCode { get; init; }
}
