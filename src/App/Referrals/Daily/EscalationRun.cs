using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Referrals.Following;
using Wengang.App.Referrals.Helping;
using Wengang.App.Referrals.Listing;

namespace Wengang.App.Referrals.Daily;

/// <summary>Tells the next level of what is overdue: each due day and level once.</summary>
public static class EscalationRun
{
    /// <summary>How many were raised.</summary>
    public static int Run(Db db, DateOnly today, OperationSource source)
    {
        using var operation = db.Begin(OperationKind.HelpEscalated, "超期的帮扶报上一级", source);
        var clocks = ReferralSettings.Read(db).Clocks;
        var late = OverdueQueries.Late(db, today).AsNoTracking().ToList();
        var raised = db.Set<Escalation>().AsNoTracking().Select(e => new { e.ReferralId, e.Clock, e.DueOn, e.Level }).ToHashSet();
        var wanted = late.SelectMany(r => r.Dues().Select(d => (Referral: r, d.Clock, d.Due, Level: clocks.Level(d.Due, today))))
            .Where(w => w.Level is { } level && !raised.Contains(new { ReferralId = w.Referral.Id, w.Clock, DueOn = w.Due, Level = level })).ToList();
        if (wanted.Count == 0)
        {
            return 0;
        }

        db.AddRange(wanted.Select(w => new Escalation
        {
            Id = Ids.Next(), ReferralId = w.Referral.Id, RegionCode = w.Referral.RegionCode, Clock = w.Clock, DueOn = w.Due, Level = w.Level!.Value, RaisedOn = today,
        }));
        ReferralNotices.Overdue(db, [.. wanted.Select(w => (w.Referral, w.Level!.Value))], today);
        operation.Complete();
        return wanted.Count;
    }
}
