using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Checking;

/// <summary>Takes one person's answers of a month back together, from one of them on, where one by one each would stand on the other.</summary>
public static class PersonUndo
{
    /// <summary>False when that answer is not known any more.</summary>
    /// <param name="db">The session; the person lies in its scope.</param>
    /// <param name="person">The person.</param>
    /// <param name="month">The month.</param>
    /// <param name="from">The oldest answer to take back.</param>
    /// <param name="reason">Why, Chinese.</param>
    /// <param name="source">The door.</param>
    /// <exception cref="EditRefusedException">More was written of the person since than these answers.</exception>
    public static bool Run(Db db, long person, Period month, Guid from, string reason, OperationSource source)
    {
        db.Actor.Require(Permission.AnswerChecks);
        var name = AnsweredCheck.IdOf(from);
        using var operation = db.Begin(OperationKind.CheckUndone, reason, source);
        var answers = db.Set<AnsweredCheck>().AsNoTracking().Where(a => a.PersonId == person).OrderBy(a => a.Id).ToList();
        var undone = answers.Where(a => a.Month == month).SkipWhile(a => a.AnswerId != name).Select(a => a.OperationId).Distinct().ToList();
        if (undone.Count == 0)
        {
            return false;
        }

        if (answers.Exists(a => a.Month != month && undone.Contains(a.OperationId)))
        {
            throw Refused();
        }

        var since = db.Set<Operation>().Where(o => EF.Parameter(undone).Contains(o.Id)).Min(o => o.At);
        Undo(db, db.Set<WorkConfirmation>().Where(f => f.PersonId == person), undone, since);
        Undo(db, db.Set<WorkSpell>().Where(f => f.PersonId == person), undone, since);
        Undo(db, db.Set<WorkPlan>().Where(f => f.PersonId == person), undone, since);
        Undo(db, db.Set<MonthlyCheck>().Where(f => f.PersonId == person), undone, since);
        Undo(db, db.Set<AnsweredCheck>().Where(f => f.PersonId == person), undone, since);
        operation.Complete();
        return true;
    }

    private static void Undo<T>(Db db, IQueryable<T> facts, List<long> undone, DateTime since)
        where T : Fact
    {
        var all = facts.IgnoreQueryFilters([Db.KnownNow]).AsNoTracking().Where(f => f.RecordedAt >= since || f.RetractedAt >= since).ToList();
        if (all.Exists(f => (f.RecordedAt > since && !undone.Contains(f.OperationId)) || (f.RetractedAt > since && !undone.Contains(f.RetractedBy ?? 0))))
        {
            throw Refused();
        }

        var added = all.Where(f => undone.Contains(f.OperationId) && f.RetractedAt is null).Select(f => f.Id).ToList();
        if (added.Count > 0)
        {
            db.Bulk.Retract<T>(added);
        }

        db.Bulk.Insert(all.Where(f => undone.Contains(f.RetractedBy ?? 0) && !undone.Contains(f.OperationId)).Select(f => (T)f.Again()).ToList());
    }

    private static EditRefusedException Refused() => new("这之后又登记过这个人的情况，不能自动改过来；请到人员页上按现在的情况更正。");
}
