using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Wengang.App.Data;

namespace Wengang.App.Auditing;

/// <summary>An operation that is under way: a transaction, the one instant of all it writes, and the digest of it.</summary>
public sealed class OpenOperation : IDisposable
{
    private readonly Db db;
    private readonly Operation operation;
    private readonly byte[] previousHash;
    private readonly IDbContextTransaction? transaction;
    private readonly OperationGroup? group;
    private readonly OperationDigest digest = new();

    private OpenOperation(Db db, Operation operation, byte[] previousHash, IDbContextTransaction transaction) =>
        (this.db, this.operation, this.previousHash, this.transaction) = (db, operation, previousHash, transaction);

    /// <summary>One of several that are committed together.</summary>
    internal OpenOperation(Db db, Operation operation, byte[] previousHash, OperationGroup group) =>
        (this.db, this.operation, this.previousHash, this.group) = (db, operation, previousHash, group);

    /// <summary>Raised once everything is durable; not when the operation is rolled back.</summary>
    public event Action? Committed;

    public long Id => operation.Id;

    /// <summary>Place in the chain.</summary>
    public long Sequence => operation.Sequence;

    /// <summary>When everything of this operation became known, UTC.</summary>
    public DateTime At => operation.At;

    internal OperationDigest Digest => digest;

    internal static OpenOperation Begin(Db db, OperationKind kind, string reason, OperationSource source)
    {
        if (db.Operation is not null)
        {
            throw new InvalidOperationException("An operation is already open in this session.");
        }

        if (db.Actor.User.Length == 0)
        {
            throw new InvalidOperationException("Nobody may not write.");
        }

        var transaction = db.Database.BeginTransaction();
        db.LockForWriting();
        Data.Schema.SchemaUpgrade.RequireKey(db);
        var last = db.Set<Operation>().AsNoTracking().OrderByDescending(o => o.Sequence).FirstOrDefault();
        var operation = new Operation
        {
            Id = Ids.Next(), Sequence = (last?.Sequence ?? 0) + 1, Kind = kind, Source = source, Reason = reason,
            User = db.Actor.User, Post = db.Actor.Post, At = After(last?.At),
        };
        return db.Operation = new OpenOperation(db, operation, last?.Hash ?? [], transaction);
    }

    /// <summary>Adds to the reason what is known only now: how many there were.</summary>
    public void Add(string words) => operation.Reason += words;

    /// <summary>Saves what is pending, closes the chain link and commits: from here on it is durable. In a group the group commits.</summary>
    public void Complete()
    {
        if (db.IsRehearsal)
        {
            throw new InvalidOperationException("A rehearsal is never written.");
        }

        db.SaveChanges();
        if (digest.IsLoud && QuietKinds.All.Contains(operation.Kind))
        {
            throw new InvalidOperationException($"{operation.Kind} changes no facts, regions or frozen months: figures are kept beyond it.");
        }

        operation.Digest = digest.Close();
        operation.Hash = AuditChain.Link(operation, previousHash);
        if (group is not null)
        {
            group.Take(operation, digest.HasRetracted);
            return;
        }

        db.Set<Operation>().Add(operation);
        db.SaveChanges();
        transaction!.Commit();
        Committed?.Invoke();
        if (digest.HasRetracted)
        {
            RetractionBell.Ring();
        }
    }

    public void Dispose()
    {
        db.Operation = null;
        db.ChangeTracker.Clear();
        digest.Dispose();
        transaction?.Dispose();
        group?.Left(operation);
    }

    internal static DateTime After(DateTime? last)
    {
        var now = DateTime.UtcNow;
        now = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
        return last is { } l && now <= l ? l.AddMicroseconds(1) : now;
    }
}
