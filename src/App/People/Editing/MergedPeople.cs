using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;

namespace Wengang.App.People.Editing;

/// <summary>Says for whom an entry stands that was taken into another, however often.</summary>
public static class MergedPeople
{
    /// <summary>Of those that were taken into another entry: the entry that stands.</summary>
    public static IReadOnlyDictionary<long, long> KeptFor(Db db, IReadOnlyCollection<long> people)
    {
        var kept = new Dictionary<long, long>();
        for (var asked = people.Distinct().ToList(); asked.Count > 0;)
        {
            var keys = asked;
            var merges = db.Set<PersonMerge>().AsNoTracking().Where(m => EF.Parameter(keys).Contains(m.GoneId)).ToDictionary(m => m.GoneId, m => m.KeptId);
            foreach (var (person, now) in people.Distinct().Select(p => (p, kept.GetValueOrDefault(p, p))).Where(p => merges.ContainsKey(p.Item2)).ToList())
            {
                kept[person] = merges[now];
            }

            asked = [.. merges.Values.Distinct()];
        }

        return kept;
    }

    /// <summary>The entry that stands for this one: itself unless it was taken into another.</summary>
    public static long KeptFor(Db db, long person) => KeptFor(db, [person]).GetValueOrDefault(person, person);

    /// <summary>The entries that were taken into these, with the one that stands.</summary>
    public static IReadOnlyList<(long Gone, long Kept)> TakenInto(Db db, IReadOnlyCollection<long> people)
    {
        var all = new List<(long Gone, long Kept)>();
        for (var asked = people.Distinct().ToDictionary(p => p); asked.Count > 0;)
        {
            var keys = asked.Keys.ToList();
            var merges = db.Set<PersonMerge>().AsNoTracking().Where(m => EF.Parameter(keys).Contains(m.KeptId)).Select(m => new { m.GoneId, m.KeptId }).ToList();
            all.AddRange(merges.Select(m => (m.GoneId, asked[m.KeptId])));
            asked = merges.ToDictionary(m => m.GoneId, m => asked[m.KeptId]);
        }

        return all;
    }
}
