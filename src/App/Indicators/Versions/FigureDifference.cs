namespace Wengang.App.Indicators.Versions;

/// <summary>A figure that differs between two versions of a month.</summary>
/// <param name="Indicator">Its definition.</param>
/// <param name="Name">Chinese name in that month.</param>
/// <param name="County">The county's two numbers; null for who sees a part of it only.</param>
/// <param name="ByTownship">Every township the actor sees, also those without a difference, in the county's order.</param>
public sealed record FigureDifference(Indicator Indicator, string Name, PlaceDifference? County, IReadOnlyList<PlaceDifference> ByTownship)
{
    public string Code => Indicator.Code;

    /// <summary>The townships whose numbers differ.</summary>
    public IEnumerable<PlaceDifference> Changed => ByTownship.Where(t => t.Differs);
}
