namespace Wengang.App.Indicators;

/// <summary>Counts rows by region: everything asked for in one statement, however many indicators and dates there are.</summary>
internal sealed class Tally
{
    /// <summary>Digits of a township's prefix.</summary>
    public const int ByTownship = 9;

    /// <summary>Digits of a village's code.</summary>
    public const int ByVillage = 12;

    private readonly int digits;
    private readonly ILookup<(Func<FigureQuery, IQueryable<Evidence>> Rows, DateOnly AsOf), Group> groups;

    /// <param name="query">Who asks, and as known when; its date does not matter.</param>
    /// <param name="wanted">The indicators and the dates at which they are wanted.</param>
    /// <param name="digits">How many digits of the region tell groups apart.</param>
    public Tally(FigureQuery query, IEnumerable<(Indicator Indicator, DateOnly AsOf)> wanted, int digits = ByTownship)
    {
        this.digits = digits;
        var keys = wanted.SelectMany(w => Dates(w.Indicator, w.AsOf).Select(d => (w.Indicator.Rows, AsOf: d))).Distinct().ToList();
        var all = keys.Select((key, number) => Counted(key.Rows(query with { AsOf = key.AsOf }), number)).Aggregate((IQueryable<Group>?)null, Together);
        groups = (all?.ToList() ?? []).ToLookup(g => keys[g.Number]);
    }

    /// <summary>Amount by the first digits of the region.</summary>
    public Dictionary<string, long> Count(Indicator indicator, DateOnly asOf) =>
        groups[(indicator.Rows, asOf)].Where(g => (g.Facets & indicator.Facets) == indicator.Facets)
            .GroupBy(g => g.Region[..Math.Min(digits, g.Region.Length)]).ToDictionary(g => g.Key, g => g.Sum(x => x.Amount));

    /// <summary>The same at the end of the year before, where the indicator compares with it; else nothing.</summary>
    public Dictionary<string, long> Base(Indicator indicator, DateOnly asOf) =>
        indicator.Comparison == Comparison.None ? [] : Count(indicator, FigureQuery.EndOfYearBefore(asOf));

    private static IEnumerable<DateOnly> Dates(Indicator indicator, DateOnly asOf) =>
        indicator.Comparison == Comparison.None ? [asOf] : [asOf, FigureQuery.EndOfYearBefore(asOf)];

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
