using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.People;
using Wengang.App.Referrals.Leads;
using Wengang.App.Regions;
using Wengang.Rules.Referrals;

namespace Wengang.App.Referrals.Listing;

/// <summary>Reads the daily list in the session's scope.</summary>
public static class LeadQueries
{
    /// <summary>How many open entries of each reason; in one statement.</summary>
    public static IReadOnlyDictionary<LeadReason, int> Counts(Db db, string? township) =>
        Open(db, null, township).GroupBy(l => l.Reason).Select(g => new { g.Key, Count = g.Count() }).ToDictionary(g => g.Key, g => g.Count);

    /// <summary>The open entries, those that nobody looks after first.</summary>
    public static IReadOnlyList<LeadLine> Read(Db db, LeadReason? reason, string? township, int skip = 0, int take = int.MaxValue) =>
        [.. (from lead in Open(db, reason, township)
            join record in db.Set<PersonRecord>().Where(x => x.ValidTo == null) on lead.PersonId equals record.PersonId into records
            from record in records.DefaultIfEmpty()
            join referral in db.Set<Referral>().Where(r => r.ClosedOn == null) on lead.PersonId equals referral.PersonId into referrals
            from referral in referrals.DefaultIfEmpty()
            join village in db.Set<Division>().Where(d => d.Level == DivisionLevel.Village) on lead.RegionCode equals village.Code into villages
            from village in villages.DefaultIfEmpty()
            join place in db.Set<Division>().Where(d => d.Level == DivisionLevel.Township) on lead.RegionCode.Substring(0, 9) equals place.Code.Substring(0, 9) into townships
            from place in townships.DefaultIfEmpty()
            orderby referral != null, lead.RegionCode, lead.PersonId, lead.Reason, lead.Id
            select new LeadLine
            {
                Lead = lead, Name = record.Name, Township = place.Name, Village = village.Name, ReferralId = (long?)referral.Id, State = (ReferralState?)referral.State, Helper = referral.HelperName,
            }).Skip(skip).Take(take)];

    private static IQueryable<Lead> Open(Db db, LeadReason? reason, string? township)
    {
        var prefix = township?[..9];
        var open = db.Set<Lead>().AsNoTracking().Where(l => l.ClosedOn == null);
        open = reason is null ? open : open.Where(l => l.Reason == reason);
        return prefix is null ? open : open.Where(l => l.RegionCode.StartsWith(prefix));
    }
}
