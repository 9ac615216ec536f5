namespace Wengang.App.Indicators;

/// <summary>What an indicator is compared with: the same count at the last year's end, or another count of the same day.</summary>
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

    /// <summary>What is added up divided by <see cref="Indicator.Whole"/> of the same day; no value when that is 0.</summary>
    Average,
}
