using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Monitoring.Periods;
using Wengang.Rules.Texts;

namespace Wengang.App.Monitoring.Checking;

/// <summary>Takes an answer back, as long as nothing stands on it: what it wrote is retracted, what it retracted is known again.</summary>
public static class CheckUndo
{
    /// <summary>False when there is no such answer, or it was taken back before.</summary>
    /// <exception cref="EditRefusedException">The month is locked, or more was written of these people since.</exception>
    public static bool Run(Db db, Guid id, OperationSource source)
    {
        db.Actor.Require(Permission.AnswerChecks);
        var name = AnsweredCheck.IdOf(id);
        using var operation = db.Begin(OperationKind.CheckUndone, "撤回月监测核实", source);
        var answers = db.Set<AnsweredCheck>().AsNoTracking().Where(a => a.AnswerId == name).ToList();
        if (answers.Count == 0)
        {
            return false;
        }

        TakeBack(db, answers);
        operation.Complete();
        return true;
    }

    /// <summary>All of them or none, inside the open operation; each group of one act.</summary>
    internal static void TakeBack(Db db, IReadOnlyList<AnsweredCheck> answers)
    {
        var month = answers[0].Month;
        if (PeriodBook.Find(db, month) is not { TakesAnswers: true })
        {
            throw new EditRefusedException($"{ChineseDate.Month(month)}已经锁定，不能撤回。");
        }

        foreach (var act in answers.GroupBy(a => a.OperationId))
        {
            var people = act.Select(a => a.PersonId).ToList();
            Undo<WorkConfirmation>(db, act.Key, q => q.Where(f => people.Contains(f.PersonId)));
            Undo<WorkSpell>(db, act.Key, q => q.Where(f => people.Contains(f.PersonId)));
            Undo<WorkPlan>(db, act.Key, q => q.Where(f => people.Contains(f.PersonId)));
            Undo<MonthlyCheck>(db, act.Key, q => q.Where(f => people.Contains(f.PersonId)));
            Undo<AnsweredCheck>(db, act.Key, q => q.Where(f => people.Contains(f.PersonId)));
        }
    }

    private static void Undo<T>(Db db, long act, Func<IQueryable<T>, IQueryable<T>> ofPeople)
        where T : Fact
    {
        var all = ofPeople(db.Set<T>().IgnoreQueryFilters([Db.KnownNow]).AsNoTracking());
        var touched = all.Where(f => f.OperationId == act || f.RetractedBy == act).ToList();
        var added = touched.Where(f => f.OperationId == act).ToList();
        var since = db.Set<Operation>().Where(o => o.Id == act).Select(o => o.At).Single();
        if (added.Exists(f => f.RetractedAt is not null) || all.Any(f => f.RecordedAt > since || f.RetractedAt > since))
        {
            throw new EditRefusedException("这之后又登记过这个人的情况，不能撤回；请按现在的情况重新填写。");
        }

        if (added.Count > 0)
        {
            db.Bulk.Retract<T>([.. added.Select(f => f.Id)]);
        }

        db.Bulk.Insert(touched.Where(f => f.RetractedBy == act).Select(f => (T)f.Again()).ToList());
    }
}
