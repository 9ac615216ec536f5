using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Data;

namespace Wengang.App.Auditing.Reading;

/// <summary>Reads the record of operations, newest first, for those who may.</summary>
public static class OperationQueries
{
    /// <exception cref="UnauthorizedAccessException">The actor may not read the record.</exception>
    public static IQueryable<Operation> Matching(Db db, OperationFilter filter)
    {
        db.Actor.Require(Permission.ReadAudit);
        var operations = db.Set<Operation>().AsNoTracking();
        if (filter.User is { } user)
        {
            operations = operations.Where(o => o.User.Contains(user) || o.Post.Contains(user));
        }

        if (filter.Words is { } words)
        {
            operations = operations.Where(o => o.Reason.Contains(words));
        }

        if (filter.Kind is { } kind)
        {
            operations = operations.Where(o => o.Kind == kind);
        }

        if (filter.Source is { } source)
        {
            operations = operations.Where(o => o.Source == source);
        }

        if (filter.Disclosures)
        {
            var kinds = OperationKinds.Disclosures;
            operations = operations.Where(o => kinds.Contains(o.Kind));
        }

        if (filter.Among is { } ids)
        {
            operations = operations.Where(o => ids.Contains(o.Id));
        }

        return Between(operations, filter.From, filter.To).OrderByDescending(o => o.Sequence);
    }

    /// <summary>The operation with this number; null when there is none.</summary>
    /// <exception cref="UnauthorizedAccessException">The actor may not read the record.</exception>
    public static Operation? Find(Db db, long sequence)
    {
        db.Actor.Require(Permission.ReadAudit);
        return db.Set<Operation>().AsNoTracking().FirstOrDefault(o => o.Sequence == sequence);
    }

    private static IQueryable<Operation> Between(IQueryable<Operation> operations, DateOnly? from, DateOnly? to)
    {
        if (from is { } first)
        {
            var start = Start(first);
            operations = operations.Where(o => o.At >= start);
        }

        if (to is { } last)
        {
            var end = Start(last.AddDays(1));
            operations = operations.Where(o => o.At < end);
        }

        return operations;
    }

    private static DateTime Start(DateOnly day) => DateTime.SpecifyKind(day.ToDateTime(TimeOnly.MinValue), DateTimeKind.Local).ToUniversalTime();
}
