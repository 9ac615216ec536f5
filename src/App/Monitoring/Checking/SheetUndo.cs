using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Monitoring.Periods;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Checking;

/// <summary>The sheets of a village that were taken, and taking one back as a whole.</summary>
public static class SheetUndo
{
    /// <summary>The sheets of a village and month that still stand, the latest first; one statement.</summary>
    public static IReadOnlyList<TakenSheet> Of(Db db, string village, Period month) =>
    [..
        (from answer in db.Set<AnsweredCheck>()
         where answer.Month == month && answer.RegionCode == village
         join operation in db.Set<Operation>() on answer.OperationId equals operation.Id
         where operation.Source == OperationSource.Import
         group answer by new { operation.Sequence, operation.User, operation.At } into act
         orderby act.Key.Sequence descending
         select new TakenSheet(act.Key.Sequence, act.Key.User, act.Key.At, act.Count())),
    ];

    /// <summary>How many persons were taken back; 0 when there is no such sheet in the session's regions, or it was taken back before.</summary>
    /// <exception cref="EditRefusedException">The month is locked, or somebody of the sheet was written about since: nothing is taken back then.</exception>
    public static int Run(Db db, string village, long sequence)
    {
        db.Actor.Require(Permission.AnswerChecks);
        using var operation = db.Begin(OperationKind.CheckUndone, "撤回整张月监测表", OperationSource.Page);
        var answers = db.Set<AnsweredCheck>().AsNoTracking()
            .Where(a => a.RegionCode == village && db.Set<Operation>().Any(o => o.Id == a.OperationId && o.Sequence == sequence && o.Source == OperationSource.Import)).ToList();
        if (answers.Count > 0)
        {
            TakeBack(db, answers);
            operation.Complete();
        }

        return answers.Count;
    }

    private static void TakeBack(Db db, List<AnsweredCheck> answers)
    {
        try
        {
            CheckUndo.TakeBack(db, answers);
        }
        catch (EditRefusedException) when (PeriodBook.Find(db, answers[0].Month) is { TakesAnswers: true })
        {
            throw new EditRefusedException("交了这张表以后，表里有人又登记过情况，不能整张撤回。请回名单，逐人撤回或改正。");
        }
    }
}
