namespace Wengang.App.Indicators;

/// <summary>A figure at a date.</summary>
/// <param name="Indicator">Its definition.</param>
/// <param name="Name">Chinese name at this date.</param>
/// <param name="AsOf">The date asked for.</param>
/// <param name="Number">The county's number, or that of the actor's regions.</param>
/// <param name="Frozen">The number as the month was frozen; null when it is not, or when the date is not a month's last day.</param>
/// <param name="ByTownship">Every township in the county's order, also those with 0; what lies in no township comes last.</param>
public sealed record Figure(
    Indicator Indicator,
    string Name,
    DateOnly AsOf,
    FigureNumber Number,
    FigureNumber? Frozen,
    IReadOnlyList<TownshipFigure> ByTownship)
{
    public string Code => Indicator.Code;

    public string Unit => Indicator.Unit;

    public int Decimals => Indicator.Decimals;

    /// <summary>Null for a percentage of nothing.</summary>
    public decimal? Value => Number.Value;

    /// <summary>The reported value of a frozen month; a later correction shows in <see cref="Value"/> beside it.</summary>
    public decimal? FrozenValue => Frozen?.Value;
}
