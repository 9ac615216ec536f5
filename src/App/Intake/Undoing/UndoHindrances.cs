using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Indicators;
using Wengang.App.People;
using Wengang.App.Regions;
using Wengang.Rules.Values;

namespace Wengang.App.Intake.Undoing;

/// <summary>What stands on an import, so that it cannot be undone as a whole.</summary>
public static class UndoHindrances
{
    private const string PersonKey = "PersonId";
    private const string HouseholdKey = "HouseholdId";

    /// <summary>One sentence for each; none: it can be undone.</summary>
    public static IReadOnlyList<string> Of(Db db, ImportBatch batch)
    {
        var undoing = batch.OperationId ?? throw new ArgumentException("The batch was not imported.", nameof(batch));
        var done = db.Set<Operation>().AsNoTracking().Single(o => o.Id == undoing);
        var division = db.Model.FindEntityType(typeof(Division))!.GetTableName();
        var codes = db.Set<Change>().AsNoTracking().Where(c => c.OperationId == undoing && c.Entity == division && c.Before == null).Select(c => c.Key).ToList();
        var later = FactTypes.Of(db).SelectMany(t => FactTypes.Call<List<(long Operation, int Count, string What)>>(typeof(UndoHindrances), nameof(On), t, db, undoing, codes))
            .Concat(RosterHindrances.Of(db, undoing)).ToList();
        var ids = later.Select(l => l.Operation).Distinct().ToArray();
        var operations = db.Set<Operation>().AsNoTracking().Where(o => ids.Contains(o.Id)).ToDictionary(o => o.Id);
        return [.. later.GroupBy(l => (l.Operation, l.What)).Select(g => $"{g.Key.What} {g.Sum(l => l.Count)} 条：{operations[g.Key.Operation].Title()}"), .. Frozen(db, batch, done)];
    }

    private static List<(long Operation, int Count, string What)> On<T>(Db db, long undoing, List<string> codes)
        where T : Fact
    {
        var all = db.Set<T>().IgnoreQueryFilters([Db.KnownNow]).AsNoTracking();
        var found = all.Where(f => f.OperationId == undoing && f.RetractedBy != null).GroupBy(f => f.RetractedBy!.Value)
            .Select(g => new { g.Key, Count = g.Count() }).AsEnumerable().Select(g => (g.Key, g.Count, "这一批的内容后来又被更正")).ToList();
        if (codes.Count > 0)
        {
            found.AddRange(db.Set<T>().AsNoTracking().Where(f => f.OperationId != undoing && codes.Contains(f.RegionCode)).GroupBy(f => f.OperationId)
                .Select(g => new { g.Key, Count = g.Count() }).AsEnumerable().Select(g => (g.Key, g.Count, "这一批新登记的区划，后来又有了记录")));
        }

        foreach (var (key, people) in new[] { (PersonKey, true), (HouseholdKey, false) }.Where(k => typeof(T).GetProperty(k.Item1) is not null))
        {
            var roots = people
                ? db.Set<Person>().Where(p => p.OperationId == undoing).Select(p => p.Id)
                : db.Set<Household>().Where(h => h.OperationId == undoing).Select(h => h.Id);
            var standing = db.Set<T>().AsNoTracking().Where(f => f.OperationId != undoing && roots.Contains(EF.Property<long>(f, key))).GroupBy(f => f.OperationId)
                .Select(g => new { g.Key, Count = g.Count() }).AsEnumerable();
            found.AddRange(standing.Select(g => (g.Key, g.Count, people ? "这一批新登记的人，后来又有了别的记录" : "这一批新登记的户，后来又登记了别的人")));
        }

        return found;
    }

    /// <summary>A month frozen since may count what was imported; what was published must stay provable.</summary>
    private static IEnumerable<string> Frozen(Db db, ImportBatch batch, Operation done)
    {
        var days = db.Set<BatchSheet>().AsNoTracking().Where(s => s.BatchId == batch.Id).Select(s => s.ObservedOn).ToList();
        var first = days.Count > 0 ? Period.Of(days.Min()) : Period.Of(DateOnly.FromDateTime(done.At));
        var frozen = db.Set<FrozenFigure>().AsNoTracking().Where(f => f.KnownAt >= done.At).Select(f => f.Month).Distinct().ToList();
        return frozen.Where(m => m >= first).Order().Select(m => $"{m.FirstDay:yyyy年M月}的数据在这次导入之后已经定稿，定稿里可能含有这一批的内容");
    }
}
