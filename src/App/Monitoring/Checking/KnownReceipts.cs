using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;

namespace Wengang.App.Monitoring.Checking;

/// <summary>The receipts of answers that were taken before, undone since or not.</summary>
internal sealed class KnownReceipts
{
    private readonly ILookup<string, Line> lines;

    private KnownReceipts(ILookup<string, Line> lines) => this.lines = lines;

    public static KnownReceipts Read(Db db, IEnumerable<Guid> ids)
    {
        var names = ids.Select(AnsweredCheck.IdOf).Distinct().ToList();
        return new KnownReceipts((
            from answer in db.Set<AnsweredCheck>().IgnoreQueryFilters([Db.KnownNow]).AsNoTracking()
            where EF.Parameter(names).Contains(answer.AnswerId)
            join operation in db.Set<Operation>() on answer.OperationId equals operation.Id
            select new Line(answer.AnswerId, answer.PersonId, answer.RegionCode, operation.Sequence, operation.At)).ToLookup(l => l.AnswerId));
    }

    /// <summary>Null when the answer is new. Somebody else's identifier says nothing of people out of the actor's reach.</summary>
    public CheckReceipt? Find(Guid id, Actor actor)
    {
        var found = lines[AnsweredCheck.IdOf(id)].ToList();
        if (found.Count == 0)
        {
            return null;
        }

        // People merged since have a second row, written later: the first operation is the one that took the answer.
        var first = found.MinBy(l => l.Sequence)!;
        var persons = found.Where(l => l.Sequence == first.Sequence && actor.Scope.Contains(l.RegionCode)).Select(l => l.PersonId).ToList();
        return persons.Count == 0
            ? CheckReceipt.Refused(id, RefusalKind.Unknown, "名册里没有这个人，或不在您的辖区内。")
            : new CheckReceipt(id, first.Sequence, first.At, persons) { IsRepeated = true };
    }

    private sealed record Line(string AnswerId, long PersonId, string RegionCode, long Sequence, DateTime At);
}
