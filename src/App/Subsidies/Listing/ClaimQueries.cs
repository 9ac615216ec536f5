using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.People;
using Wengang.App.Regions;
using Wengang.App.Subsidies.Cases;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Paying;
using Wengang.Rules.Subsidies.Flow;

namespace Wengang.App.Subsidies.Listing;

/// <summary>Reads claims in the session's scope.</summary>
public static class ClaimQueries
{
    public static int Count(Db db, ClaimFilter filter) => filter.Of(db.Set<SubsidyClaim>()).Count();

    /// <summary>One statement: what is held by a case first, then another account than last time, then another amount, then what is due first, then by place.</summary>
    public static IReadOnlyList<ClaimLine> Read(Db db, ClaimFilter filter, int skip = 0, int take = int.MaxValue) =>
        [.. Lines(db, filter.Of(db.Set<SubsidyClaim>().AsNoTracking()))
            .OrderByDescending(l => l.Cases).ThenByDescending(l => l.HasNewAccount).ThenBy(l => l.LastFen == l.Claim.AmountFen).ThenBy(l => l.Claim.DueOn == null).ThenBy(l => l.Claim.DueOn).ThenBy(l => l.Claim.RegionCode).ThenBy(l => l.Claim.Id)
            .Skip(skip).Take(take)];

    /// <summary>Null when it is not there for this session.</summary>
    public static ClaimLine? Find(Db db, long id) => Lines(db, db.Set<SubsidyClaim>().AsNoTracking().Where(c => c.Id == id)).FirstOrDefault();

    /// <summary>Claims and their amounts by state; in one statement.</summary>
    public static IReadOnlyList<StateCount> States(Db db, ClaimFilter filter, DateOnly today) =>
        [.. filter.Of(db.Set<SubsidyClaim>()).GroupBy(c => c.State)
            .Select(g => new { g.Key, Count = g.Count(), Fen = g.Sum(c => c.AmountFen), Late = g.Sum(c => c.DueOn < today ? 1 : 0), Oldest = g.Min(c => c.StateOn) }).AsEnumerable()
            .Select(g => new StateCount(g.Key, g.Count, g.Fen, g.Late, g.Oldest)).OrderBy(g => g.State)];

    /// <summary>The journal, oldest first.</summary>
    public static IReadOnlyList<ClaimStep> Steps(Db db, long claim) => [.. db.Set<ClaimStep>().AsNoTracking().Where(s => s.ClaimId == claim).OrderBy(s => s.Id)];

    /// <summary>Cases with the claims they hold, open ones by age; or the latest that were settled.</summary>
    public static IReadOnlyList<CaseLine> Cases(Db db, bool settled, int skip, int take)
    {
        var cases = db.Set<SubsidyCase>().AsNoTracking().Where(c => settled ? c.State != CaseState.Open && c.RecoveredFen >= c.RecoverFen : c.State == CaseState.Open || c.RecoveredFen < c.RecoverFen);
        var lines = from c in cases
                    join claim in db.Set<SubsidyClaim>() on c.ClaimId equals claim.Id
                    join record in db.Set<PersonRecord>().Where(x => x.ValidTo == null) on claim.PersonId equals record.PersonId into records
                    from record in records.DefaultIfEmpty()
                    orderby c.Id
                    select new { c, claim, record.Name };
        return [.. lines.Skip(skip).Take(take).AsEnumerable().Select(x => new CaseLine(x.c, x.claim, x.Name ?? x.claim.UnitName ?? "（已移出名册）"))];
    }

    public static int OpenCases(Db db) => db.Set<SubsidyCase>().Count(c => c.State == CaseState.Open || c.RecoveredFen < c.RecoverFen);

    public static IReadOnlyList<SubsidyCase> CasesOf(Db db, long claim) => [.. db.Set<SubsidyCase>().AsNoTracking().Where(c => c.ClaimId == claim).OrderBy(c => c.Id)];

    private static IQueryable<ClaimLine> Lines(Db db, IQueryable<SubsidyClaim> claims) =>
        from c in claims
        join person in db.Set<Person>() on c.PersonId equals person.Id into persons
        from person in persons.DefaultIfEmpty()
        join record in db.Set<PersonRecord>().Where(x => x.ValidTo == null) on c.PersonId equals record.PersonId into records
        from record in records.DefaultIfEmpty()
        join village in db.Set<Division>().Where(d => d.Level == DivisionLevel.Village) on c.RegionCode equals village.Code into villages
        from village in villages.DefaultIfEmpty()
        join township in db.Set<Division>().Where(d => d.Level == DivisionLevel.Township) on c.RegionCode.Substring(0, 9) equals township.Code.Substring(0, 9) into townships
        from township in townships.DefaultIfEmpty()
        select new ClaimLine
        {
            Claim = c, PersonName = record.Name, IdentityCipher = person.IdentityCipher, Township = township.Name, Village = village.Name,
            Cases = db.Set<SubsidyCase>().Count(x => x.ClaimId == c.Id && x.State == CaseState.Open),
            HasNewAccount = db.Set<PayAccount>().Any(a => a.SubjectKey == c.SubjectKey
                && db.Set<PaymentItem>().Where(i => i.SubjectKey == c.SubjectKey && i.Scheme == c.Scheme && i.ClaimId != c.Id && i.Outcome == PaymentOutcome.Paid)
                    .OrderByDescending(i => i.Id).Take(1).Any(i => i.AccountIndex != a.NumberIndex)),
            LastFen = db.Set<PaymentItem>().Where(i => i.SubjectKey == c.SubjectKey && i.Scheme == c.Scheme && i.ClaimId != c.Id && i.Outcome == PaymentOutcome.Paid).Max(i => (long?)i.AmountFen),
        };
}
