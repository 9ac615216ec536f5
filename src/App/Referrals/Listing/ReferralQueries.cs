using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.People;
using Wengang.App.Referrals.Helping;
using Wengang.App.Regions;
using Wengang.Rules.Referrals;

namespace Wengang.App.Referrals.Listing;

/// <summary>Reads referrals in the session's scope.</summary>
public static class ReferralQueries
{
    public static int Count(Db db, ReferralFilter filter) => filter.Of(db.Set<Referral>()).Count();

    /// <summary>One statement: the urgent first, then what is due first, then by place.</summary>
    public static IReadOnlyList<ReferralLine> Read(Db db, ReferralFilter filter, int skip = 0, int take = int.MaxValue) =>
        [.. Lines(db, filter.Of(db.Set<Referral>().AsNoTracking()))
            .OrderByDescending(l => l.Referral.IsUrgent).ThenBy(l => l.Referral.NextOn == null).ThenBy(l => l.Referral.NextOn).ThenBy(l => l.Referral.RegionCode).ThenBy(l => l.Referral.Id)
            .Skip(skip).Take(take)];

    /// <summary>Null when it is not there for this session.</summary>
    public static ReferralLine? Find(Db db, long id) => Lines(db, db.Set<Referral>().AsNoTracking().Where(r => r.Id == id)).FirstOrDefault();

    /// <summary>How many stand where; in one statement.</summary>
    public static IReadOnlyDictionary<ReferralState, int> States(Db db) =>
        db.Set<Referral>().GroupBy(r => r.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionary(g => g.Key, g => g.Count);

    /// <summary>The batches of the session's scope, the latest first.</summary>
    public static IReadOnlyList<ReferralBatch> Batches(Db db, int most = 24) =>
        [.. db.Set<ReferralBatch>().AsNoTracking().OrderByDescending(b => b.SentOn).ThenByDescending(b => b.Id).Take(most)];

    /// <summary>How often each service was done, by referral; in one statement.</summary>
    public static IReadOnlyDictionary<long, IReadOnlyDictionary<ServiceKind, int>> Services(Db db, IReadOnlyCollection<long> referrals)
    {
        var keys = referrals.ToList();
        return db.Set<ServiceRecord>().Where(s => EF.Parameter(keys).Contains(s.ReferralId) && s.Reached).GroupBy(s => new { s.ReferralId, s.Kind })
            .Select(g => new { g.Key.ReferralId, g.Key.Kind, Count = g.Count() }).AsEnumerable().GroupBy(s => s.ReferralId)
            .ToDictionary(g => g.Key, IReadOnlyDictionary<ServiceKind, int> (g) => g.ToDictionary(s => s.Kind, s => s.Count));
    }

    /// <summary>The townships for a filter, in the county's order.</summary>
    public static IReadOnlyList<(string Code, string Name)> Townships(Db db) => TownshipNames.Read(db, new HashSet<string>());

    private static IQueryable<ReferralLine> Lines(Db db, IQueryable<Referral> referrals) =>
        from r in referrals
        join person in db.Set<Person>() on r.PersonId equals person.Id
        join record in db.Set<PersonRecord>().Where(x => x.ValidTo == null) on r.PersonId equals record.PersonId into records
        from record in records.DefaultIfEmpty()
        join village in db.Set<Division>().Where(d => d.Level == DivisionLevel.Village) on r.RegionCode equals village.Code into villages
        from village in villages.DefaultIfEmpty()
        join township in db.Set<Division>().Where(d => d.Level == DivisionLevel.Township) on r.RegionCode.Substring(0, 9) equals township.Code.Substring(0, 9) into townships
        from township in townships.DefaultIfEmpty()
        select new ReferralLine
        {
            Referral = r, Name = record.Name, Birth = person.Birth, Sex = person.Sex, IdentityCipher = person.IdentityCipher, PhoneCipher = record.PhoneCipher,
            Township = township.Name, Village = village.Name,
        };
}
