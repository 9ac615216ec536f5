namespace Wengang.App.Indicators;

/// <summary>How an indicator relates what it counts to the same count at the last year's end, or to another count.</summary>
public enum Comparison
{
    /// <summary>Not at all: the count itself.</summary>
    None,

    /// <summary>The count divided by the base, in percent; no value when the base is 0.</summary>
    PercentOfLastYearEnd,

    /// <summary>The count minus the base.</summary>
    ChangeSinceLastYearEnd,

    /// <summary>The count divided by that of <see cref="Indicator.Whole"/> on the same day, in percent; no value when that is 0.</summary>
    PercentOfWhole,
}
