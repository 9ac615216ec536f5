using Wengang.Rules.Values;

namespace Wengang.Rules.Policies;

/// <summary>Something that lasted from one day to another, both included.</summary>
public abstract class StretchFact
{
    public DateOnly From { get; init; }

    /// <summary>The last day; <see cref="DateOnly.MaxValue"/> while it goes on.</summary>
    public DateOnly To { get; init; } = DateOnly.MaxValue;

    /// <summary>True when only the month of the end is known: it was filled to its last day, and at its end the stretch is over.</summary>
    public bool EndKnownByMonth { get; init; }

    public FactSource? Source { get; init; }

    /// <summary>True on every day from the first to the last.</summary>
    public bool Covers(DateOnly day) => From <= day && day <= To;

    /// <summary>
    /// True when it goes on at the end of the day. A stretch whose end is known by month is over at the end of that month (decision 4).
    /// </summary>
    public bool IsCurrentOn(DateOnly day) => Covers(day) && !(EndKnownByMonth && Period.Of(day) == Period.Of(To) && day == To);
}
