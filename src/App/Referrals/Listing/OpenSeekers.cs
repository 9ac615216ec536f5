using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Indicators;
using Wengang.App.People;
using Wengang.App.Referrals.Leads;
using Wengang.App.Regions;
using Wengang.Rules.Referrals;
using Wengang.Rules.Values;

namespace Wengang.App.Referrals.Listing;

/// <summary>
/// The closing invariant: everybody who wants work at a month's end, has none, and lacks a helper, a last contact or a next action. Empty
/// means that the month may be locked. Whoever was found not to want work any more, cannot be found, or rests with a reason is settled.
/// </summary>
public static class OpenSeekers
{
    /// <summary>How many; one statement.</summary>
    public static int Count(Db db, Period month) => Rows(db, month).Count();

    /// <summary>By place; one statement.</summary>
    public static IReadOnlyList<OpenSeeker> Read(Db db, Period month, int skip = 0, int take = int.MaxValue) =>
        [.. Rows(db, month).OrderBy(o => o.RegionCode).ThenBy(o => o.PersonId).Skip(skip).Take(take)];

    private static IQueryable<OpenSeeker> Rows(Db db, Period month)
    {
        var query = new FigureQuery(db, month.LastDay, null, new IndicatorParameters());
        return from plan in Seekers.Without(query)
               join r in db.Set<Referral>().Where(r => r.ClosedOn == null) on plan.PersonId equals r.PersonId into referrals
               from r in referrals.DefaultIfEmpty()
               where (r == null && !db.Set<Referral>().Any(c => c.PersonId == plan.PersonId && c.ClosedOn != null && c.ClosedOn >= plan.ObservedOn))
                   || (r != null && r.State != ReferralState.Placed && r.State != ReferralState.NoWish && r.State != ReferralState.Lost && r.State != ReferralState.Paused
                       && (r.HelperAccountId == null || r.LastContactOn == null || r.NextOn == null))
               join record in db.Set<PersonRecord>().Where(x => x.ValidTo == null) on plan.PersonId equals record.PersonId into records
               from record in records.DefaultIfEmpty()
               join village in db.Set<Division>().Where(d => d.Level == DivisionLevel.Village) on plan.RegionCode equals village.Code into villages
               from village in villages.DefaultIfEmpty()
               join township in db.Set<Division>().Where(d => d.Level == DivisionLevel.Township) on plan.RegionCode.Substring(0, 9) equals township.Code.Substring(0, 9) into townships
               from township in townships.DefaultIfEmpty()
               select new OpenSeeker
               {
                   PersonId = plan.PersonId, RegionCode = plan.RegionCode, Name = record.Name, Township = township.Name, Village = village.Name,
                   ReferralId = (long?)r.Id, State = (ReferralState?)r.State, Helper = r.HelperName, LastContactOn = r.LastContactOn, NextOn = r.NextOn,
               };
    }
}
