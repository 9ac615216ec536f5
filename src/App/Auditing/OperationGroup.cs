using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Wengang.App.Access;
using Wengang.App.Data;

namespace Wengang.App.Auditing;

/// <summary>
/// Operations of several people that one commit makes durable: each stays an act of its own in the chain, with its own user, instant
/// and digest, but they share one transaction and one wait for the disk. All become visible together, or none.
/// Whoever opens a group answers for the regions: the session must see those of all actors.
/// </summary>
public sealed class OperationGroup : IDisposable
{
    private readonly Db db;
    private readonly IDbContextTransaction transaction;
    private readonly List<Operation> done = [];
    private long sequence;
    private DateTime? last;
    private byte[] hash;
    private OpenOperation? latest;
    private bool isBroken;
    private bool retracts;

    private OperationGroup(Db db, IDbContextTransaction transaction, Operation? before) =>
        (this.db, this.transaction, sequence, last, hash) = (db, transaction, before?.Sequence ?? 0, before?.At, before?.Hash ?? []);

    /// <summary>Takes the writer lock and begins the transaction.</summary>
    public static OperationGroup Begin(Db db)
    {
        if (db.Operation is not null || db.IsRehearsal)
        {
            throw new InvalidOperationException("A group is opened on a session of its own.");
        }

        var transaction = db.Database.BeginTransaction();
        db.LockForWriting();
        Data.Schema.SchemaUpgrade.RequireKey(db);
        return new OperationGroup(db, transaction, db.Set<Operation>().AsNoTracking().OrderByDescending(o => o.Sequence).FirstOrDefault());
    }

    /// <summary>The next act of the group, by its own actor; one at a time. Complete it, or the whole group is rolled back.</summary>
    public OpenOperation Open(Actor actor, OperationKind kind, string reason, OperationSource source)
    {
        if (db.Operation is not null || actor.User.Length == 0)
        {
            throw new InvalidOperationException("One act at a time, and nobody may not write.");
        }

        var operation = new Operation
        {
            Id = Ids.Next(), Sequence = sequence + 1, Kind = kind, Source = source, Reason = reason, User = actor.User, Post = actor.Post, At = OpenOperation.After(last),
        };
        db.Bulk.Hold();
        return db.Operation = latest = new OpenOperation(db, operation, hash, this);
    }

    /// <summary>Stores the rows of the acts so far, so that statements find them.</summary>
    public void Store() => db.Bulk.Release();

    /// <summary>From here on every completed act is durable.</summary>
    /// <exception cref="InvalidOperationException">An act was given up half-way.</exception>
    public void Commit()
    {
        if (isBroken)
        {
            throw new InvalidOperationException("An act of the group was not completed.");
        }

        if (latest is null)
        {
            return;
        }

        Store();
        db.Operation = latest;
        db.Set<Operation>().AddRange(done);
        db.SaveChanges();
        transaction.Commit();
        if (retracts)
        {
            RetractionBell.Ring();
        }
    }

    public void Dispose()
    {
        db.Operation = null;
        db.Bulk.Drop();
        db.ChangeTracker.Clear();
        transaction.Dispose();
    }

    internal void Take(Operation operation, bool hasRetracted)
    {
        retracts |= hasRetracted;
        done.Add(operation);
        (sequence, last, hash) = (operation.Sequence, operation.At, operation.Hash);
    }

    internal void Left(Operation operation) => isBroken |= done.Count == 0 || done[^1] != operation;
}
