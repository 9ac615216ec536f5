namespace Wengang.App.Indicators.Trends;

/// <summary>A figure's number on one day.</summary>
/// <param name="AsOf">The day.</param>
/// <param name="Number">The county's number, or that of the actor's regions.</param>
public sealed record TrendPoint(DateOnly AsOf, FigureNumber Number);
