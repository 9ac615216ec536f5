using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Calendars;
using Wengang.App.Data;
using Wengang.App.Indicators;
using Wengang.App.Monitoring;
using Wengang.App.Referrals.Helping;
using Wengang.App.Referrals.Leads;
using Wengang.Rules.Referrals;
using Wengang.Rules.Values;

namespace Wengang.App.Referrals.Daily;

/// <summary>
/// What the county's other data say of those on the list and those who are helped: who found work is placed or taken off, whose work
/// ended too soon is taken up again.
/// </summary>
/// <param name="db">A session that sees the whole county.</param>
/// <param name="today">The day of the run.</param>
public sealed class ReferralUpkeep(Db db, DateOnly today)
{
    private const string FoundWork = "月监测或台账里已登记务工";

    /// <summary>How many were placed, taken off and taken up again.</summary>
    public (int Placed, int Withdrawn, int Reopened) Run(OperationSource source)
    {
        using var operation = db.Begin(OperationKind.ReferralUpkeep, "按监测数据更新帮扶状态", source);
        var query = new FigureQuery(db, today, null, IndicatorParameters.Of(db));
        var (placed, withdrawn) = Found(query);
        var reopened = Reopen(query, ReferralSettings.Read(db));
        if (placed + withdrawn + reopened > 0)
        {
            operation.Complete();
        }

        return (placed, withdrawn, reopened);
    }

    /// <summary>Who works now and did not when the help began.</summary>
    private (int Placed, int Withdrawn) Found(FigureQuery query)
    {
        var found = (from r in db.Set<Referral>()
                     join s in Seekers.Current(query) on r.PersonId equals s.PersonId
                     where r.State == ReferralState.Helping || r.State == ReferralState.ToSend
                     select new { r.Id, r.ListedOn, Spell = s }).AsEnumerable()
            .Where(x => x.Spell.StartMonth >= Period.Of(x.ListedOn)).GroupBy(x => x.Id).ToDictionary(g => g.Key, g => g.MaxBy(x => x.Spell.StartMonth)!.Spell);
        if (found.Count == 0)
        {
            return (0, 0);
        }

        var rows = ReferralDesk.Load(db, found.Keys);
        var helped = rows.Where(r => r.State == ReferralState.Helping).ToList();
        helped.ForEach(r => PlacementDesk.Link(db, r, found[r.Id], wasKnown: true, today));
        var waiting = rows.Where(r => r.State == ReferralState.ToSend).ToList();
        ReferralDesk.Step(db, waiting, ReferralAct.Withdraw, FoundWork, today);
        return (helped.Count, waiting.Count);
    }

    private int Reopen(FigureQuery query, ReferralSettings settings)
    {
        var since = today.AddDays(-settings.ReopenDays);
        var current = Seekers.Current(query);
        var open = db.Set<Referral>().Where(o => o.ClosedOn == null);
        var keys = (from r in db.Set<Referral>()
                     where (r.State == ReferralState.Placed || r.State == ReferralState.Closed) && r.PlacedOn != null && r.PlacedOn >= since
                         && !current.Any(s => s.PersonId == r.PersonId) && !open.Any(o => o.PersonId == r.PersonId && o.Id != r.Id)
                         && db.Set<WorkSpell>().Any(s => s.PersonId == r.PersonId && s.StartMonth == r.PlacedSince && s.EndMonth != null)
                     select new { r.Id, r.PersonId }).AsEnumerable().GroupBy(r => r.PersonId).Select(g => g.Max(r => r.Id)).ToList();
        if (keys.Count == 0)
        {
            return 0;
        }

        var ended = ReferralDesk.Load(db, keys);
        ReferralDesk.Step(db, ended, ReferralAct.Reopen, $"就业后 {settings.ReopenDays} 天内务工又结束", today);
        var due = settings.Clocks.FirstContact(today, CalendarBook.Read(db));
        foreach (var referral in ended)
        {
            (referral.ContactDue, referral.NextAction, referral.NextOn) = (due, "务工已结束，重新联系", due);
            (referral.PlacedOn, referral.PlacedSince) = (null, null);
        }

        return ended.Count;
    }
}
