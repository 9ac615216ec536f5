namespace Wengang.App.Tables;

/// <summary>Of which day a column speaks, seen from the day of the table.</summary>
public enum TableDate
{
    Day,
    LastMonthEnd,
    LastYearEnd,
}
