namespace Wengang.Rules.Values;

/// <summary>A date as a sheet gives it: to the day, to the month only, or explicitly open (至今, 长期).</summary>
public readonly record struct PartialDate
{
    /// <summary>Explicitly without an end.</summary>
    public static readonly PartialDate Open;

    private readonly DateOnly _first;

    private PartialDate(DateOnly first, bool hasDay) => (_first, HasDay, HasMonth) = (first, hasDay, true);

    /// <summary>True when the day is known.</summary>
    public bool HasDay { get; }

    /// <summary>True for 至今, 长期 and the like.</summary>
    public bool IsOpen => !HasMonth;

    /// <summary>The year; 0 when open.</summary>
    public int Year => HasMonth ? _first.Year : 0;

    /// <summary>The month 1–12; 0 when open.</summary>
    public int Month => HasMonth ? _first.Month : 0;

    /// <summary>The day, null when only the month is known or the date is open.</summary>
    public int? Day => HasDay ? _first.Day : null;

    /// <summary>The month, null when open.</summary>
    public Period? Period => HasMonth ? Values.Period.Of(_first) : null;

    /// <summary>The exact day, null when the day is not known.</summary>
    public DateOnly? Date => HasDay ? _first : null;

    /// <summary>The earliest day it can mean, null when open.</summary>
    public DateOnly? Earliest => HasMonth ? _first : null;

    /// <summary>The latest day it can mean (the last of the month when the day is not known), null when open.</summary>
    public DateOnly? Latest => HasDay ? _first : Period?.LastDay;

    private bool HasMonth { get; }

    /// <summary>A day.</summary>
    public static PartialDate Of(DateOnly date) => new(date, hasDay: true);

    /// <summary>A month without a day.</summary>
    public static PartialDate Of(Period period) => new(period.FirstDay, hasDay: false);

    /// <summary>yyyy-MM-dd, yyyy-MM or 至今.</summary>
    public override string ToString() => HasDay ? _first.ToString("yyyy-MM-dd") : Period?.ToString() ?? "至今";
}
