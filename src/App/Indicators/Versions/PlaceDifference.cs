namespace Wengang.App.Indicators.Versions;

/// <summary>Two numbers of a place.</summary>
/// <param name="Code">12 digits; empty for the county.</param>
/// <param name="Name">As the list of divisions names it.</param>
/// <param name="Before">The earlier version's; null where the figure was not frozen.</param>
/// <param name="After">The later version's.</param>
public sealed record PlaceDifference(string Code, string Name, FigureNumber? Before, FigureNumber? After)
{
    public bool Differs => (Before?.Amount, Before?.Base) != (After?.Amount, After?.Base);

    /// <summary>Null where one of the two is missing or a percentage of nothing.</summary>
    public decimal? Change => After?.Value - Before?.Value;
}
