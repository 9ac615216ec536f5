namespace Wengang.App.Indicators;

/// <summary>Counts rows by region: everything asked for in one statement, however many indicators and dates there are.</summary>
internal sealed class Tally
{
    /// <summary>Digits of a township's prefix.</summary>
    public const int ByTownship = 9;

    /// <summary>Digits of a village's code.</summary>
    public const int ByVillage = 12;

    private readonly ILookup<(Func<FigureQuery, IQueryable<Evidence>> Rows, DateOnly AsOf), Group> groups;

    /// <param name="query">Who asks, and as known when; its date does not matter.</param>
    /// <param name="wanted">The indicators and the dates at which they are wanted.</param>
    /// <param name="digits">How many digits of the region tell groups apart.</param>
    public Tally(FigureQuery query, IEnumerable<(Indicator Indicator, DateOnly AsOf)> wanted, int digits = ByTownship)
    {
        var keys = wanted.SelectMany(w => Dates(w.Indicator, w.AsOf).Select(d => (w.Indicator.Rows, AsOf: d))).Distinct().ToList();
        var all = keys.Select((key, number) => Counted(key.Rows(query with { AsOf = key.AsOf }), number, digits)).Aggregate((IQueryable<Group>?)null, Together);
        groups = (all?.ToList() ?? []).ToLookup(g => keys[g.Number]);
    }

    /// <summary>Amount by the first digits of the region.</summary>
    public Dictionary<string, long> Count(Indicator indicator, DateOnly asOf) =>
        groups[(indicator.Rows, asOf)].Where(g => (g.Facets & indicator.Facets) == indicator.Facets)
            .GroupBy(g => g.Township).ToDictionary(g => g.Key, g => g.Sum(x => x.Amount));

    /// <summary>The same at the end of the year before, where the indicator compares with it; else nothing.</summary>
    public Dictionary<string, long> Base(Indicator indicator, DateOnly asOf) =>
        indicator.Comparison == Comparison.None ? [] : Count(indicator, FigureQuery.EndOfYearBefore(asOf));

    private static IEnumerable<DateOnly> Dates(Indicator indicator, DateOnly asOf) =>
        indicator.Comparison == Comparison.None ? [asOf] : [asOf, FigureQuery.EndOfYearBefore(asOf)];

    private static IQueryable<Group> Counted(IQueryable<Evidence> rows, int number, int digits) =>
        rows.GroupBy(e => new { Township = e.RegionCode.Substring(0, digits), e.Facets })
            .Select(g => new Group { Number = number, Township = g.Key.Township, Facets = g.Key.Facets, Amount = g.Sum(e => e.Amount) });

    private static IQueryable<Group> Together(IQueryable<Group>? all, IQueryable<Group> next) => all is null ? next : all.Concat(next);

    private sealed class Group
    {
        public required int Number { get; init; }

        public required string Township { get; init; }

        public required int Facets { get; init; }

        public required long Amount { get; init; }
    }
}
