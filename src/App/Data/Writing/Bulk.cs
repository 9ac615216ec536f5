using Microsoft.EntityFrameworkCore;

namespace Wengang.App.Data.Writing;

/// <summary>Writes many rows at once, inside the open operation and the actor's scope, under the same audit as single rows.</summary>
public abstract class Bulk(Db db)
{
    private Dictionary<Type, Held>? held;

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
        if (held is not null)
        {
            Hold(shape, ordered);
            return;
        }

        Store(shape, ordered);
        RowMeter.Add(shape.Table, ordered.Count);
    }

    /// <summary>From here on rows are stamped but kept back, so that many small operations of a group cost one statement per table.</summary>
    internal void Hold() => held ??= [];

    /// <summary>Stores what was kept back; until then no statement finds it.</summary>
    internal void Release()
    {
        var tables = held?.Values.ToList() ?? [];
        held = null;
        tables.ForEach(t => t.Store());
    }

    /// <summary>Forgets what was kept back.</summary>
    internal void Drop() => held = null;

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

    private void Hold<T>(RowShape shape, List<T> rows)
        where T : Recorded
    {
        if (!held!.TryGetValue(typeof(T), out var table))
        {
            held[typeof(T)] = table = new Held<T>(this, shape);
        }

        ((Held<T>)table).Rows.AddRange(rows);
    }

    private abstract class Held
    {
        public abstract void Store();
    }

    private sealed class Held<T>(Bulk bulk, RowShape shape) : Held
        where T : Recorded
    {
        public List<T> Rows { get; } = [];

        public override void Store()
        {
            bulk.Store(shape, Rows);
            RowMeter.Add(shape.Table, Rows.Count);
        }
    }
}
