using Wengang.App.Indicators;
using Wengang.App.Subsidies.Claims;
using Wengang.Rules.Subsidies.Flow;

namespace Wengang.App.Subsidies.Counting;

/// <summary>
/// The figures of a year's claims side by side by scheme, fund, township or month: the same steps as SUB-010 to SUB-017 and SUB-050 to SUB-054 count,
/// so that each number opens to the list of its figure.
/// </summary>
public static class ClaimSplit
{
    /// <summary>In two statements: the lines in the order of their keys, the last one of all together, in which a person also counts once.</summary>
    /// <param name="query">The day, and perhaps only a part.</param>
    /// <param name="by">By what.</param>
    /// <param name="township">Only of this township, by its first nine digits; null for all.</param>
    public static IReadOnlyList<SplitLine> Read(FigureQuery query, SplitBy by, string? township = null)
    {
        var prefix = township ?? "";
        var steps = ClaimCounts.ApplyingAndDeciding(query).Concat(ClaimCounts.Confirmed(query));
        var keyed = Keyed(steps, by).Where(s => s.Region.StartsWith(prefix));
        var counts = keyed.GroupBy(s => new { s.Key, s.Act }).Select(g => new { g.Key.Key, g.Key.Act, Times = g.Count(), Yuan = g.Sum(s => s.Fen / 100) }).ToList();
        var counted = Persons(Keyed(steps, by), by != SplitBy.Township, false, prefix).Concat(Persons(Keyed(steps, null), false, true, prefix)).ToList();
        var persons = counted.Where(c => !c.IsAll).ToDictionary(c => (c.Key, c.Act), c => c.Count);
        var all = counted.Where(c => c.IsAll).ToDictionary(c => c.Act, c => c.Count);
        return
        [
            .. counts.GroupBy(c => c.Key).OrderBy(g => by == SplitBy.Month ? g.Key.Length : 0).ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new SplitLine(g.Key, g.ToDictionary(c => c.Act, c => (persons.GetValueOrDefault((g.Key, c.Act)), c.Times, c.Yuan)))),
            new SplitLine(null, counts.GroupBy(c => c.Act).ToDictionary(g => g.Key, g => (all.GetValueOrDefault(g.Key), g.Sum(c => c.Times), g.Sum(c => c.Yuan)))),
        ];
    }

    /// <summary>Each person once in an act, where their last step lies; with <paramref name="apart"/> once in each key.</summary>
    private static IQueryable<KeyedCount> Persons(IQueryable<KeyedStep> steps, bool apart, bool isAll, string prefix)
    {
        var known = steps.Where(s => s.PersonId != null);
        var last = apart
            ? known.GroupBy(s => new { s.PersonId, s.Act, s.Key }).Select(g => g.Max(s => s.Id))
            : known.GroupBy(s => new { s.PersonId, s.Act }).Select(g => g.Max(s => s.Id));
        return known.Where(s => last.Contains(s.Id) && s.Region.StartsWith(prefix)).GroupBy(s => new { s.Key, s.Act })
            .Select(g => new KeyedCount { Key = g.Key.Key, Act = g.Key.Act, Count = g.Count(), IsAll = isAll });
    }

    private static IQueryable<KeyedStep> Keyed(IQueryable<ClaimStep> steps, SplitBy? by) => by switch
    {
        SplitBy.Scheme => steps.Select(s => new KeyedStep { Id = s.Id, PersonId = s.PersonId, Region = s.RegionCode, Act = s.Act, Fen = s.AmountFen, Key = s.Scheme }),
        SplitBy.Fund => steps.Select(s => new KeyedStep { Id = s.Id, PersonId = s.PersonId, Region = s.RegionCode, Act = s.Act, Fen = s.AmountFen, Key = s.Fund }),
        SplitBy.Township => steps.Select(s => new KeyedStep { Id = s.Id, PersonId = s.PersonId, Region = s.RegionCode, Act = s.Act, Fen = s.AmountFen, Key = s.RegionCode.Substring(0, 9) }),
        SplitBy.Month => steps.Select(s => new KeyedStep { Id = s.Id, PersonId = s.PersonId, Region = s.RegionCode, Act = s.Act, Fen = s.AmountFen, Key = s.ObservedOn.Month.ToString() }),
        _ => steps.Select(s => new KeyedStep { Id = s.Id, PersonId = s.PersonId, Region = s.RegionCode, Act = s.Act, Fen = s.AmountFen, Key = "" }),
    };

    private sealed class KeyedStep
    {
        public required long Id { get; init; }

        public required long? PersonId { get; init; }

        public required string Region { get; init; }

        public required ClaimAct Act { get; init; }

        public required long Fen { get; init; }

        public required string Key { get; init; }
    }

    private sealed class KeyedCount
    {
        public required string Key { get; init; }

        public required ClaimAct Act { get; init; }

        public required int Count { get; init; }

        public required bool IsAll { get; init; }
    }
}
