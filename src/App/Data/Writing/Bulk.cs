using Microsoft.EntityFrameworkCore;

namespace Wengang.App.Data.Writing;

/// <summary>Writes many rows at once, inside the open operation and the actor's scope, under the same audit as single rows.</summary>
public abstract class Bulk(Db db)
{
    /// <summary>Stamps, checks and stores <paramref name="rows"/>; keys are given here where they are 0.</summary>
    /// <exception cref="UnauthorizedAccessException">A row lies outside the actor's regions.</exception>
    public void Insert<T>(IReadOnlyCollection<T> rows)
        where T : Recorded
    {
        if (rows.Count == 0)
        {
            return;
        }

        var operation = db.Operation ?? throw new InvalidOperationException("A write needs an open operation (who, which act, why).");
        var shape = RowShape.Of(db.Model.FindEntityType(typeof(T))!);
        foreach (var row in rows)
        {
            if (row is IRegional regional && !db.Actor.Scope.Contains(regional.RegionCode))
            {
                throw new UnauthorizedAccessException($"{typeof(T).Name} lies outside the actor's regions.");
            }

            row.Id = row.Id == 0 ? Ids.Next() : row.Id;
        }

        var ordered = rows.OrderBy(r => r.Id).ToList();
        ordered.ForEach(r => shape.Stamp(r, operation));
        Store(shape, ordered);
        RowMeter.Add(shape.Table, ordered.Count);
    }

    /// <summary>Retracts facts by key: from the operation's instant on they are no longer known.</summary>
    public void Retract<T>(IReadOnlyCollection<long> ids)
        where T : Fact
    {
        var operation = db.Operation ?? throw new InvalidOperationException("A write needs an open operation (who, which act, why).");
        var table = RowShape.Of(db.Model.FindEntityType(typeof(T))!).Table;
        foreach (var batch in ids.Chunk(10_000))
        {
            var facts = db.Set<T>().Where(f => batch.Contains(f.Id));
            var done = facts.ExecuteUpdate(s => s.SetProperty(f => f.RetractedAt, operation.At).SetProperty(f => f.RetractedBy, operation.Id));
            if (done != batch.Length)
            {
                throw new InvalidOperationException($"{batch.Length - done} facts to retract are already retracted or lie outside the actor's regions.");
            }
        }

        foreach (var id in ids)
        {
            operation.Digest.Retract(table, id);
        }
    }

    private protected abstract void Store<T>(RowShape shape, IReadOnlyList<T> rows)
        where T : Recorded;
}
