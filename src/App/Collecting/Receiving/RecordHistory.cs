using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Monitoring.Checking;
using Wengang.App.Monitoring.Rechecking;
using Wengang.Rules.Sync;
using Wengang.Rules.Values;

namespace Wengang.App.Collecting.Receiving;

/// <summary>What was said of some people in some months, by phones, pages and settlements, as the writes that are merged; in three statements.</summary>
internal sealed class RecordHistory
{
    /// <summary>The log of the pages: whoever acts there sees everything. A settlement is a log of its own.</summary>
    public const string Office = "";

    private readonly ILookup<(long Person, Period Month), SaidOnce> said;
    private readonly HashSet<long> askedAgain;

    public RecordHistory(Db db, IEnumerable<long> people, IEnumerable<Period> asked)
    {
        var (persons, months) = (people.Distinct().ToList(), asked.Distinct().ToList());
        var answered = (
            from answer in db.Set<AnsweredCheck>().AsNoTracking()
            where EF.Parameter(persons).Contains(answer.PersonId) && EF.Parameter(months).Contains(answer.Month)
            join operation in db.Set<Operation>() on answer.OperationId equals operation.Id
            select new { Answer = answer, operation.Sequence }).ToList();
        var received = db.Set<ReceivedAnswer>().AsNoTracking()
            .Where(r => EF.Parameter(persons).Contains(r.PersonId) && EF.Parameter(months).Contains(r.Month)).ToList();
        var known = answered.Select(a => (a.Answer.AnswerId, a.Answer.PersonId)).ToHashSet();
        var logged = received.Select(r => (r.AnswerId, r.PersonId)).ToHashSet();

        // What was taken and is no longer known was taken back on a page: it is not said any more.
        var fromLog = received.Where(r => r.State != ReceivedState.Taken || known.Contains((r.AnswerId, r.PersonId))).Select(SaidOnce.Of);
        var fromPages = answered.Where(a => !logged.Contains((a.Answer.AnswerId, a.Answer.PersonId))).Select(a => SaidOnce.Of(a.Answer, a.Sequence));
        said = fromLog.Concat(fromPages).ToLookup(s => (s.PersonId, s.Month));
        Last = answered.GroupBy(a => (a.Answer.PersonId, a.Answer.Month)).ToDictionary(g => g.Key, g => g.MaxBy(a => a.Answer.Id)!.Answer.AnswerId);
        askedAgain = [.. RecheckTasks.Open(db).Where(t => EF.Parameter(persons).Contains(t.PersonId)).Select(t => t.PersonId)];
    }

    /// <summary>The latest answer that the check's service knows, by its id.</summary>
    public IReadOnlyDictionary<(long Person, Period Month), string> Last { get; }

    /// <summary>Whether somebody wants the person checked again: then the same words once more are news.</summary>
    public bool IsAskedAgain(long person) => askedAgain.Contains(person);

    public IReadOnlyList<SaidOnce> Of(long person, Period month) => [.. said[(person, month)].OrderBy(s => s.Write.Number)];

    public SyncRecord Record(long person, Period month) => SyncRecord.Of(Of(person, month).Select(s => s.Write));
}
