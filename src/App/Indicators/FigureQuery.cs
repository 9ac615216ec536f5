using Wengang.App.Data;
using Wengang.App.Indicators.Listing;
using Wengang.Rules.Values;

namespace Wengang.App.Indicators;

/// <summary>What a figure is asked for: a date, and what was known at an instant.</summary>
/// <param name="Db">The session; its scope bounds what is counted.</param>
/// <param name="AsOf">The day the figure speaks of (inclusive).</param>
/// <param name="KnownAt">As known at this instant (inclusive); null for what is known now.</param>
/// <param name="Parameters">What the county sets.</param>
public sealed record FigureQuery(Db Db, DateOnly AsOf, DateTime? KnownAt, IndicatorParameters Parameters)
{
    /// <summary>
    /// Only the rows of these regions will be looked at, so that a source of rows may leave out people who were never recorded there;
    /// null for all. It may still give rows of other regions.
    /// </summary>
    public IReadOnlyList<string>? Regions { get; init; }

    /// <summary>Only a part of what is counted; null for all. Sources of rows that cannot be parted do not look at it.</summary>
    public FigurePart? Part { get; init; }

    /// <summary>What is counted from the year's beginning: from this day to <see cref="LastDay"/>, both inclusive; narrower where a month of the year is asked for.</summary>
    public DateOnly FirstDay => Part?.Month is { } month ? month.FirstDay : YearStart;

    /// <summary>See <see cref="FirstDay"/>.</summary>
    public DateOnly LastDay => Part?.Month is { } month && month.LastDay < AsOf ? month.LastDay : AsOf;

    /// <summary>The month that contains the day: facts known by month are judged at its end.</summary>
    public Period Month => Period.Of(AsOf);

    public DateOnly MonthEnd => Month.LastDay;

    /// <summary>1 January of the year.</summary>
    public DateOnly YearStart => new(AsOf.Year, 1, 1);

    /// <summary>31 December of the year before.</summary>
    public DateOnly LastYearEnd => EndOfYearBefore(AsOf);

    /// <summary>31 December of the year before <paramref name="day"/>.</summary>
    internal static DateOnly EndOfYearBefore(DateOnly day) => new(day.Year - 1, 12, 31);

    public IQueryable<T> Facts<T>()
        where T : Fact =>
        Db.Known<T>(KnownAt);

    /// <summary>The facts that hold on <paramref name="day"/>.</summary>
    public IQueryable<T> ValidOn<T>(DateOnly day)
        where T : Fact =>
        Facts<T>().Where(f => f.ValidFrom <= day && (f.ValidTo == null || f.ValidTo > day));
}
