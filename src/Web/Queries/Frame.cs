namespace Wengang.Web.Queries;

/// <summary>What every page needs to know: the county and what can be asked for.</summary>
/// <param name="County">The county's name; 本县 until the list of divisions is there.</param>
/// <param name="Dates">Last days of the months with data, newest first.</param>
/// <param name="Latest">The newest of them with a monthly sheet of workers; the date shown first.</param>
/// <param name="Moments">Earlier states of knowledge, newest first.</param>
public sealed record Frame(string County, IReadOnlyList<DateOnly> Dates, DateOnly Latest, IReadOnlyList<KnownMoment> Moments)
{
    public static readonly Frame Empty = new("本县", [], default, []);

    /// <summary>When the frozen months were frozen, by their last day.</summary>
    public IReadOnlyDictionary<DateOnly, DateTime> FrozenAt { get; init; } = new Dictionary<DateOnly, DateTime>();

    /// <summary>How often the frozen months were frozen, by their last day; the reported numbers are those of the last version.</summary>
    public IReadOnlyDictionary<DateOnly, int> FrozenVersions { get; init; } = new Dictionary<DateOnly, int>();

    /// <summary>The months in which the asked date's year began to now, oldest first, for the trend.</summary>
    public IReadOnlyList<DateOnly> TrendUpTo(DateOnly asOf, int months) =>
        [.. Dates.Append(asOf).Distinct().Where(d => d <= asOf).OrderDescending().Take(months).Order()];
}
