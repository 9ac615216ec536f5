namespace Wengang.Rules.Changes;

/// <summary>Splits the difference of a figure between two moments into reasons that add up to it, for the county and for each township.</summary>
public static class Decomposition
{
    /// <param name="then">The rows of the earlier date as they were known then.</param>
    /// <param name="corrected">The rows of the earlier date as they are known at the later moment.</param>
    /// <param name="now">The rows of the later date.</param>
    /// <param name="needed">The bits that a row needs to be counted.</param>
    /// <param name="facets">The bits in words.</param>
    /// <returns>Corrections first, then what happened between the dates; by subject.</returns>
    public static IReadOnlyList<ChangeEntry> Of(
        IEnumerable<CountedRow> then, IEnumerable<CountedRow> corrected, IEnumerable<CountedRow> now, int needed, IReadOnlyList<Facet> facets)
    {
        var (first, second, third) = (Standing.Of(then, needed), Standing.Of(corrected, needed), Standing.Of(now, needed));
        return [.. Pairs(first, second).SelectMany(p => Corrections(p.Subject, p.Before, p.After)), .. Pairs(second, third).SelectMany(p => Events(p, needed, facets))];
    }

    private static IEnumerable<(string Subject, Standing Before, Standing After)> Pairs(Dictionary<string, Standing> before, Dictionary<string, Standing> after) =>
        before.Keys.Union(after.Keys).Order(StringComparer.Ordinal)
            .Select(s => (s, before.GetValueOrDefault(s, Standing.Absent), after.GetValueOrDefault(s, Standing.Absent)));

    private static IEnumerable<ChangeEntry> Corrections(string subject, Standing before, Standing after) =>
        Deltas(before, after).Select(d => new ChangeEntry(ChangePart.Corrected, subject, d.Township, d.Delta, before.Facets, after.Facets));

    private static IEnumerable<ChangeEntry> Events((string Subject, Standing Before, Standing After) pair, int needed, IReadOnlyList<Facet> facets)
    {
        var (subject, before, after) = pair;
        ChangeEntry Entry(ChangePart part, string township, long delta) => new(part, subject, township, delta, before.Facets, after.Facets);
        var deltas = Deltas(before, after).ToList();
        if (before.Counts && after.Counts)
        {
            return Between(deltas).Select(b => Entry(b.Part, b.Township, b.Delta));
        }

        var (part, other, kind) = after.Counts ? (ChangePart.Joined, before, ChangePart.KindGained) : (ChangePart.Left, after, ChangePart.KindLost);
        return deltas.Select(d => Entry(ChangedKind(other.Facets, needed, facets) ? kind : part, d.Township, d.Delta));
    }

    /// <summary>Whether all that is missing on the side that is not counted are kinds of what is there.</summary>
    private static bool ChangedKind(int? there, int needed, IReadOnlyList<Facet> facets) =>
        there is { } bits && facets.Where(f => (needed & ~bits & f.Bit) != 0).All(f => f.Within is { } within && (bits & within) == within);

    private static IEnumerable<(string Township, long Delta)> Deltas(Standing before, Standing after) =>
        before.Amounts.Keys.Union(after.Amounts.Keys).Order(StringComparer.Ordinal)
            .Select(t => (Township: t, Delta: after.In(t) - before.In(t))).Where(d => d.Delta != 0);

    /// <summary>What one township loses and another gains has moved; the rest is another amount.</summary>
    private static IEnumerable<(ChangePart Part, string Township, long Delta)> Between(List<(string Township, long Delta)> deltas)
    {
        var gained = deltas.Where(d => d.Delta > 0).Sum(d => d.Delta);
        var moved = Math.Min(gained, gained - deltas.Sum(d => d.Delta));
        var (toGive, toTake) = (moved, moved);
        foreach (var (township, delta) in deltas)
        {
            var part = delta > 0 ? Math.Min(delta, toTake) : -Math.Min(-delta, toGive);
            (toTake, toGive) = delta > 0 ? (toTake - part, toGive) : (toTake, toGive + part);
            if (part != 0)
            {
                yield return (ChangePart.Moved, township, part);
            }

            if (delta != part)
            {
                yield return (ChangePart.Amount, township, delta - part);
            }
        }
    }
}
