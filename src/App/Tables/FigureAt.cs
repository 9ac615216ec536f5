using Wengang.Rules.Values;

namespace Wengang.App.Tables;

/// <summary>An indicator on a day seen from the day of the table.</summary>
/// <param name="Code">The indicator.</param>
/// <param name="Date">Which day.</param>
public sealed record FigureAt(string Code, TableDate Date = TableDate.Day)
{
    /// <summary>The day itself.</summary>
    public DateOnly On(DateOnly asOf) => Date switch
    {
        TableDate.LastMonthEnd => Period.Of(asOf).Previous.LastDay,
        TableDate.LastYearEnd => new DateOnly(asOf.Year - 1, 12, 31),
        _ => asOf,
    };
}
