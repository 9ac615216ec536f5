namespace Wengang.Rules.Policies;

/// <summary>How length is counted.</summary>
internal enum Measure
{
    CalendarMonth,
    DateToDate,
    Day,
}
