namespace Wengang.App.Indicators;

/// <summary>A township's share of a figure.</summary>
/// <param name="Code">12-digit code; the county's own for what lies in no township.</param>
/// <param name="Name">As the list of divisions names it; 县本级 for what lies in no township.</param>
/// <param name="Number">The number now.</param>
/// <param name="Frozen">The number as frozen; null when it is not.</param>
public sealed record TownshipFigure(string Code, string Name, FigureNumber Number, FigureNumber? Frozen)
{
    public decimal? Value => Number.Value;
}
