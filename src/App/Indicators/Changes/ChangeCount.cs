using Wengang.Rules.Changes;

namespace Wengang.App.Indicators.Changes;

/// <summary>Counts the reasons of a change by township.</summary>
internal static class ChangeCount
{
    public static ChangeLeg Leg(
        Indicator indicator, IReadOnlyDictionary<ChangeMoment, List<CountedRow>> rows, Townships townships, bool isBase, ChangeMoment from, ChangeMoment to)
    {
        var steps = FigureChange.Steps(from, to);
        var entries = Decomposition.Of(rows[steps[0]], rows[steps[1]], rows[steps[2]], indicator.Facets, indicator.Kinds);
        var (before, after) = (Counts(rows[from], indicator.Facets), Counts(rows[to], indicator.Facets));
        var byTownship = entries.ToLookup(e => e.Township);
        var split = townships.With(before.Keys.Concat(after.Keys).Concat(entries.Select(e => e.Township)).Distinct())
            .Select(t => new ChangeTownship(t.Code, t.Name, before.GetValueOrDefault(t.Prefix), after.GetValueOrDefault(t.Prefix), Parts(byTownship[t.Prefix])));
        var county = new ChangeTownship("", "全县", before.Values.Sum(), after.Values.Sum(), Parts(entries));
        return new ChangeLeg(isBase, from, to, county, [.. split], entries);
    }

    private static Dictionary<string, long> Counts(List<CountedRow> rows, int needed) =>
        rows.Where(r => (r.Facets & needed) == needed).GroupBy(r => r.Township).ToDictionary(g => g.Key, g => g.Sum(r => r.Amount));

    private static Dictionary<ChangePart, long> Parts(IEnumerable<ChangeEntry> entries) =>
        entries.GroupBy(e => e.Part).ToDictionary(g => g.Key, g => g.Sum(e => e.Delta));
}
