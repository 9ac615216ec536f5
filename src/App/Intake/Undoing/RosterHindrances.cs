using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Training;
using Wengang.App.Workshops;

namespace Wengang.App.Intake.Undoing;

/// <summary>Rosters name their workshop or class by words, not by key: what an import brought must stay while a later roster stands on it.</summary>
internal static class RosterHindrances
{
    /// <summary>Which later operations wrote rows that would hang in the air, how many, and what is to be said of them.</summary>
    public static IEnumerable<(long Operation, int Count, string What)> Of(Db db, long undoing) => [.. Workshops(db, undoing), .. Classes(db, undoing)];

    private static IEnumerable<(long Operation, int Count, string What)> Workshops(Db db, long undoing)
    {
        var going = Going<Workshop, string>(db, undoing, w => w.Name);
        var standing = db.Set<WorkshopWorker>().AsNoTracking().Where(w => w.OperationId != undoing && going.Contains(w.WorkshopName));
        return standing.GroupBy(w => w.OperationId).Select(g => new { g.Key, Count = g.Count() }).AsEnumerable()
            .Select(g => (g.Key, g.Count, "这一批新登记的帮扶车间，后来又导入了用工花名册"));
    }

    private static IEnumerable<(long Operation, int Count, string What)> Classes(Db db, long undoing)
    {
        var going = Going<TrainingClass, (string Code, DateOnly? StartOn)>(db, undoing, c => (c.Code, c.StartOn));
        var codes = going.Select(c => c.Code).ToList();
        var standing = db.Set<TrainingParticipant>().AsNoTracking().Where(p => p.OperationId != undoing && codes.Contains(p.ClassCode))
            .Select(p => new { p.OperationId, p.ClassCode, p.ClassStartOn }).AsEnumerable();
        return standing.Where(p => going.Contains((p.ClassCode, p.ClassStartOn))).GroupBy(p => p.OperationId)
            .Select(g => (g.Key, g.Count(), "这一批新登记的培训班，后来又导入了学员花名册"));
    }

    /// <summary>The names that nobody would know any more: brought by the import, said by no other, and not coming back with the undoing.</summary>
    private static HashSet<TKey> Going<T, TKey>(Db db, long undoing, Func<T, TKey> name)
        where T : Fact
    {
        var all = db.Set<T>().IgnoreQueryFilters([Db.KnownNow]).AsNoTracking();
        var going = all.Where(f => f.OperationId == undoing && f.RetractedAt == null).AsEnumerable().Select(name).ToHashSet();
        if (going.Count > 0)
        {
            going.ExceptWith(all.Where(f => (f.OperationId != undoing && f.RetractedAt == null) || f.RetractedBy == undoing).AsEnumerable().Select(name));
        }

        return going;
    }
}
