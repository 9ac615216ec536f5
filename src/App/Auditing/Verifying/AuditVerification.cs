using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Wengang.App.Data;
using Wengang.App.Data.Writing;

namespace Wengang.App.Auditing.Verifying;

/// <summary>
/// Proves that nothing was edited, removed, added or reordered behind the product's back: walks the chain of operations, recomputes every
/// row's hash and every operation's digest, as all of it stood at the start, while others go on writing. Rows are streamed; memory grows
/// with the number of operations only.
/// Cutting off the newest operations with all they wrote cannot be seen from inside: keep <see cref="AuditReport.HeadHash"/> elsewhere.
/// </summary>
public static class AuditVerification
{
    private const int MostProblems = 200;

    /// <param name="db">A session that sees the whole county.</param>
    /// <exception cref="UnauthorizedAccessException">The actor does not see everything, so nothing can be proven.</exception>
    public static AuditReport Run(Db db)
    {
        if (db.Actor.Scope != Access.Scope.Everything)
        {
            throw new UnauthorizedAccessException("核验操作记录需要全县权限。");
        }

        using var snapshot = db.Database.CurrentTransaction is null ? new Snapshot(db) : null;
        var problems = new ProblemList(MostProblems);
        var operations = db.Set<Operation>().AsNoTracking().OrderBy(o => o.Sequence).ToList();
        CheckChain(operations, problems);
        using var digests = new DigestReplay(operations);
        var rows = 0L;
        foreach (var type in RecordedTypes(db))
        {
            rows += Call<long>(nameof(ReadWritten), type, db, digests, problems);
        }

        foreach (var type in RecordedTypes(db).Where(t => typeof(Fact).IsAssignableFrom(t.ClrType)))
        {
            Call<long>(nameof(ReadRetracted), type, db, digests, problems);
        }

        digests.Compare(problems);
        return new AuditReport(operations.Count, rows, operations.LastOrDefault()?.Hash ?? [], problems.Shown, problems.Count);
    }

    private static void CheckChain(List<Operation> operations, ProblemList problems)
    {
        var (sequence, hash) = (0L, Array.Empty<byte>());
        foreach (var operation in operations)
        {
            if (operation.Sequence != sequence + 1)
            {
                problems.Add($"第{sequence + 1}号操作起缺少{operation.Sequence - sequence - 1}条操作记录：被删除或改号。");
            }
            else if (!operation.Hash.AsSpan().SequenceEqual(AuditChain.Link(operation, hash)))
            {
                problems.Add($"{operation.Title()}的链接不符：这条操作记录或它前面一条被改动或换了次序。");
            }

            (sequence, hash) = (operation.Sequence, operation.Hash);
        }
    }

    private static long ReadWritten<T>(Db db, DigestReplay digests, ProblemList problems)
        where T : Recorded
    {
        var check = new RowCheck<T>(db);
        var resealed = ResealedRows.Of(db, check.Table);
        var rows = 0L;
        digests.BeginTable(check.Table, "+");
        foreach (var row in db.Set<T>().IgnoreQueryFilters().AsNoTracking().OrderBy(r => r.Id).AsEnumerable())
        {
            rows++;
            check.Content(row, problems);
            if (resealed.Find(row.Id) is { } known)
            {
                check.Resealed(row, known.Now, problems);
                row.ContentHash = known.Written;
            }

            digests.Written(row, check.Table, problems);
        }

        digests.EndWritten();
        return rows;
    }

    private static long ReadRetracted<T>(Db db, DigestReplay digests, ProblemList problems)
        where T : Fact
    {
        var table = RowShape.Of(db.Model.FindEntityType(typeof(T))!).Table;
        digests.BeginTable(table, "-");
        var facts = db.Set<T>().IgnoreQueryFilters().AsNoTracking().Where(f => f.RetractedAt != null || f.RetractedBy != null).OrderBy(f => f.Id)
            .Select(f => new { f.Id, f.RetractedAt, f.RetractedBy });
        foreach (var fact in facts.AsEnumerable())
        {
            digests.Retracted(fact.Id, fact.RetractedAt, fact.RetractedBy, table, problems);
        }

        return 0;
    }

    private static List<IEntityType> RecordedTypes(Db db) =>
        [.. db.Model.GetEntityTypes().Where(t => typeof(Recorded).IsAssignableFrom(t.ClrType) && !t.ClrType.IsAbstract).OrderBy(t => t.GetTableName(), StringComparer.Ordinal)];

    private static T Call<T>(string method, IEntityType type, params object[] arguments) =>
        (T)typeof(AuditVerification).GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(type.ClrType)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
}
