namespace Wengang.Rules.Values;

/// <summary>Why a text is not a date. See <see cref="DateFailureText.IsAmbiguous"/> for those that could mean several dates.</summary>
public enum DateFailure
{
    None,
    Missing,

    /// <summary>No date at all, or one that is not in the calendar.</summary>
    Invalid,

    /// <summary>23.5.1 or 5月1日: the year has two digits or is missing.</summary>
    YearUnclear,

    /// <summary>2023: the month is missing.</summary>
    MonthMissing,

    /// <summary>05/01/2023: day and month cannot be told apart.</summary>
    DayMonthOrder,

    /// <summary>5月底, 去年, 春节后: words instead of a date.</summary>
    Vague,

    /// <summary>2023.3-2023.5: two dates in one cell.</summary>
    Range,

    /// <summary>45047 as text: perhaps a spreadsheet's day number.</summary>
    SerialAsText,

    /// <summary>The number 2023.1: January, or October whose zero was dropped.</summary>
    ZeroDropped,
}
