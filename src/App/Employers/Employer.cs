using Wengang.App.Data;

namespace Wengang.App.Employers;

/// <summary>A firm that offers work.</summary>
public sealed class Employer : Recorded, IRegional
{
    /// <summary>Full name; unique in the county.</summary>
    public required string Name { get; init; }

    public required string RegionCode { get; set; }
}
