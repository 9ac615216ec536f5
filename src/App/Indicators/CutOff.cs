namespace Wengang.App.Indicators;

/// <summary>How an indicator reads the date it is asked for.</summary>
public enum CutOff
{
    /// <summary>The state on the day itself.</summary>
    Day,

    /// <summary>Facts known by month: the state at the end of the month that contains the day.</summary>
    MonthEnd,

    /// <summary>What happened in the month that contains the day.</summary>
    DuringMonth,

    /// <summary>From 1 January of the year up to the day, both inclusive.</summary>
    YearToDate,
}
