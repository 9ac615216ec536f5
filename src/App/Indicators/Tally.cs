using Wengang.App.Indicators.Caching;

namespace Wengang.App.Indicators;

/// <summary>Counts rows by region: everything asked for that is not known yet in one statement, however many indicators and dates there are.</summary>
internal sealed class Tally
{
    /// <summary>Digits of a township's prefix.</summary>
    public const int ByTownship = 9;

    /// <summary>Digits of a village's code.</summary>
    public const int ByVillage = 12;

    private static readonly Dictionary<string, long> None = [];

    private readonly FigureQuery query;
    private readonly string parameters;
    private readonly int digits;
    private readonly IReadOnlyDictionary<object, object> counts;

    /// <param name="query">Who asks, and as known when; its date does not matter.</param>
    /// <param name="wanted">The indicators and the dates at which they are wanted.</param>
    /// <param name="digits">How many digits of the region tell groups apart.</param>
    /// <param name="cache">What is kept for the session; looked up when null.</param>
    public Tally(FigureQuery query, IEnumerable<(Indicator Indicator, DateOnly AsOf)> wanted, int digits = ByTownship, FigureCache? cache = null)
    {
        (this.query, this.digits, parameters) = (query, digits, query.Parameters.Text);
        var keys = wanted.SelectMany(w => Keys(w.Indicator, w.AsOf)).Distinct().ToList();
        counts = (cache ?? FigureCache.Of(query.Db)).Get(keys, missing => Read([.. missing.Cast<CountKey>()]));
    }

    /// <summary>Amount by the first digits of the region.</summary>
    public IReadOnlyDictionary<string, long> Count(Indicator indicator, DateOnly asOf) => (Dictionary<string, long>)counts[Key(indicator, asOf)];

    /// <summary>What the indicator compares with: the same at the end of the year before, or its whole; else nothing.</summary>
    public IReadOnlyDictionary<string, long> Base(Indicator indicator, DateOnly asOf) =>
        Compared(indicator, asOf) is { } other ? Count(other.Indicator, other.AsOf) : None;

    private static (Indicator Indicator, DateOnly AsOf)? Compared(Indicator indicator, DateOnly asOf) =>
        indicator.Whole is { } whole ? (whole, asOf) : indicator.Comparison == Comparison.None ? null : (indicator, FigureQuery.EndOfYearBefore(asOf));

    private IEnumerable<object> Keys(Indicator indicator, DateOnly asOf) =>
        Compared(indicator, asOf) is { } other ? [Key(indicator, asOf), Key(other.Indicator, other.AsOf)] : [Key(indicator, asOf)];

    private CountKey Key(Indicator indicator, DateOnly asOf) => new(indicator, asOf, digits, query.KnownAt, parameters, query.Part);

    /// <summary>Sister indicators share the rows of a day.</summary>
    private Dictionary<object, object> Read(List<CountKey> missing)
    {
        var keys = missing.Select(k => (k.Indicator.Rows, k.AsOf)).Distinct().ToList();
        var all = keys.Select((key, number) => Counted(key.Rows(query with { AsOf = key.AsOf }), number)).Aggregate((IQueryable<Group>?)null, Together);
        var groups = (all?.ToList() ?? []).ToLookup(g => keys[g.Number]);
        return missing.ToDictionary(k => (object)k, k => (object)ByRegion(groups[(k.Indicator.Rows, k.AsOf)], k.Indicator.Facets));
    }

    private Dictionary<string, long> ByRegion(IEnumerable<Group> groups, int facets) =>
        groups.Where(g => (g.Facets & facets) == facets)
            .GroupBy(g => g.Region[..Math.Min(digits, g.Region.Length)]).ToDictionary(g => g.Key, g => g.Sum(x => x.Amount));

    /// <summary>By whole region: the planners know how many there are, of prefixes they know nothing and prepare for as many as there are rows.</summary>
    private static IQueryable<Group> Counted(IQueryable<Evidence> rows, int number) =>
        rows.GroupBy(e => new { Region = e.RegionCode, e.Facets })
            .Select(g => new Group { Number = number, Region = g.Key.Region, Facets = g.Key.Facets, Amount = g.Sum(e => e.Amount) });

    private static IQueryable<Group> Together(IQueryable<Group>? all, IQueryable<Group> next) => all is null ? next : all.Concat(next);

    private sealed class Group
    {
        public required int Number { get; init; }

        public required string Region { get; init; }

        public required int Facets { get; init; }

        public required long Amount { get; init; }
    }
}
