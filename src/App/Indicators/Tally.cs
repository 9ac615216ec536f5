namespace Wengang.App.Indicators;

/// <summary>Counts rows by township, once per query and date, however many indicators ask.</summary>
internal sealed class Tally(FigureQuery query)
{
    private readonly Dictionary<(Func<FigureQuery, IQueryable<Evidence>>, DateOnly), List<Group>> known = [];

    /// <summary>Amount by the first nine digits of the region.</summary>
    public Dictionary<string, long> Count(Indicator indicator, DateOnly asOf)
    {
        var key = (indicator.Rows, asOf);
        if (!known.TryGetValue(key, out var groups))
        {
            known[key] = groups = Groups(indicator.Rows(query with { AsOf = asOf }));
        }

        return groups.Where(g => (g.Facets & indicator.Facets) == indicator.Facets)
            .GroupBy(g => g.Township).ToDictionary(g => g.Key, g => g.Sum(x => x.Amount));
    }

    private static List<Group> Groups(IQueryable<Evidence> rows) =>
        [.. rows.GroupBy(e => new { Township = e.RegionCode.Substring(0, 9), e.Facets })
            .Select(g => new { g.Key.Township, g.Key.Facets, Amount = g.Sum(e => e.Amount) })
            .AsEnumerable().Select(g => new Group(g.Township, g.Facets, g.Amount))];

    private sealed record Group(string Township, int Facets, long Amount);
}
