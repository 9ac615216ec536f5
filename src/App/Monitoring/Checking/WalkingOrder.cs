using Wengang.App.Data;

namespace Wengang.App.Monitoring.Checking;

/// <summary>The order in which a village's households are walked, where somebody arranged it; households that are not named follow by number.</summary>
public sealed class WalkingOrder : IRegional
{
    /// <summary>The village.</summary>
    public required string RegionCode { get; init; }

    /// <summary>Keys of households, joined by commas.</summary>
    public required string Households { get; set; }
}
