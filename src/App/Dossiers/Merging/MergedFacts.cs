using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;

namespace Wengang.App.Dossiers.Merging;

/// <summary>A kind of fact that goes over from one entry to the other, and back when the merge is undone.</summary>
internal abstract class MergedFacts
{
    /// <summary>Puts the facts of <paramref name="gone"/> under <paramref name="kept"/>; where the same thing is already said of that one, its own stays.</summary>
    public abstract void Merge(Db db, MergeSide gone, MergeSide kept);

    /// <summary>Whether something was said of either side after the operation.</summary>
    public abstract bool HasLater(Db db, MergeSide gone, MergeSide kept, DateTime at);

    /// <summary>Takes back what the operation added and brings back what it retracted.</summary>
    public abstract void Undo(Db db, MergeSide gone, MergeSide kept, long operation);
}

/// <param name="of">The facts of one side.</param>
/// <param name="key">What makes two facts speak of the same thing.</param>
/// <param name="point">Puts a copy under the other side; null: what is said of the one that goes is withdrawn.</param>
internal sealed class MergedFacts<T, TKey>(Func<MergeSide, Expression<Func<T, bool>>> of, Func<T, TKey> key, Action<T, MergeSide>? point) : MergedFacts
    where T : Fact
{
    public override void Merge(Db db, MergeSide gone, MergeSide kept)
    {
        var moving = db.Set<T>().AsNoTracking().Where(of(gone)).OrderBy(f => f.Id).ToList();
        var taken = db.Set<T>().AsNoTracking().Where(of(kept)).AsEnumerable().Select(key).ToHashSet();
        db.Bulk.Retract<T>([.. moving.Select(f => f.Id)]);
        if (point is not null)
        {
            Add(db, moving.Where(f => !taken.Contains(key(f))), f => point(f, kept));
        }
    }

    public override bool HasLater(Db db, MergeSide gone, MergeSide kept, DateTime at) =>
        new[] { gone, kept }.Any(side => All(db, side).Any(f => f.RecordedAt > at || f.RetractedAt > at));

    public override void Undo(Db db, MergeSide gone, MergeSide kept, long operation)
    {
        var added = db.Set<T>().AsNoTracking().Where(of(kept)).Where(f => f.OperationId == operation).Select(f => f.Id).ToList();
        db.Bulk.Retract<T>(added);
        foreach (var side in new[] { gone, kept })
        {
            Add(db, All(db, side).Where(f => f.RetractedBy == operation).OrderBy(f => f.Id).ToList(), _ => { });
        }
    }

    private IQueryable<T> All(Db db, MergeSide side) => db.Set<T>().IgnoreQueryFilters([Db.KnownNow]).AsNoTracking().Where(of(side));

    private static void Add(Db db, IEnumerable<T> facts, Action<T> change)
    {
        var copies = facts.Select(f =>
        {
            var copy = (T)f.During(f.ValidFrom, f.ValidTo, f.ObservedOn);
            (copy.ContentHash, copy.RetractedAt, copy.RetractedBy) = ([], null, null);
            change(copy);
            (copy as ISealed)?.Seal(db.Protector);
            return copy;
        }).ToList();
        db.Bulk.Insert(copies);
    }
}
