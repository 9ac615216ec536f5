namespace Wengang.Rules.Values;

/// <summary>Why a text is not an amount, a wage or a count.</summary>
public enum MoneyFailure
{
    None,
    Missing,
    NotANumber,

    /// <summary>More than two decimals of a yuan: nothing is rounded silently.</summary>
    TooPrecise,
    TooLarge,

    /// <summary>A range where one number is wanted.</summary>
    Range,

    /// <summary>若干, 不限, 约: no number.</summary>
    Vague,

    /// <summary>By the year, day or hour where the month is wanted.</summary>
    NotMonthly,
}
