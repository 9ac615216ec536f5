using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;

namespace Wengang.App.Findings;

/// <summary>Keeps how the findings stood after each run.</summary>
internal static class FindingRunCounts
{
    /// <summary>Stores a row for every township that has or had findings, unless all stand as after the run before.</summary>
    /// <returns>Whether anything was stored.</returns>
    public static bool Store(Db db, DateOnly asOf, DateTime at)
    {
        var now = Count(db);
        var last = Last(db);
        if (now.Count == last.Count && now.All(n => last.GetValueOrDefault(n.Key) == n.Value))
        {
            return false;
        }

        db.AddRange(now.Keys.Union(last.Keys).Order(StringComparer.Ordinal).Select(region => Row(region, now.GetValueOrDefault(region), asOf, at)));
        db.SaveChanges();
        db.ChangeTracker.Clear();
        return true;
    }

    private static Dictionary<string, (int ToCheck, int True, int FalseAlarm, int Mended)> Count(Db db) =>
        db.Set<Finding>().AsNoTracking().GroupBy(f => new { Township = f.RegionCode.Substring(0, 9), f.State })
            .Select(g => new { g.Key.Township, g.Key.State, Count = g.Count() }).AsEnumerable().GroupBy(g => g.Township + "000", g => (g.State, g.Count))
            .ToDictionary(g => g.Key, g => (Of(g, FindingState.ToCheck), Of(g, FindingState.True), Of(g, FindingState.FalseAlarm), Of(g, FindingState.Mended)));

    private static int Of(IEnumerable<(FindingState State, int Count)> groups, FindingState state) => groups.Where(g => g.State == state).Sum(g => g.Count);

    private static Dictionary<string, (int ToCheck, int True, int FalseAlarm, int Mended)> Last(Db db)
    {
        var rows = db.Set<FindingRunCount>().AsNoTracking();
        return rows.Where(r => r.At == rows.Max(x => x.At)).ToDictionary(r => r.RegionCode, r => (r.ToCheck, r.True, r.FalseAlarm, r.Mended));
    }

    private static FindingRunCount Row(string region, (int ToCheck, int True, int FalseAlarm, int Mended) count, DateOnly asOf, DateTime at) => new()
    {
        Id = Ids.Next(), At = at, AsOf = asOf, RegionCode = region, ToCheck = count.ToCheck, True = count.True, FalseAlarm = count.FalseAlarm, Mended = count.Mended,
    };
}
