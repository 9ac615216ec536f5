using Wengang.App.Data;

namespace Wengang.App.People;

/// <summary>A household of the register.</summary>
public sealed class Household : Recorded, IRegional
{
    /// <summary>户编号 of the national system; unique in the county.</summary>
    public required string Code { get; init; }

    public required string RegionCode { get; set; }
}
