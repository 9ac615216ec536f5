using Wengang.App.Data;
using Wengang.App.Policies.Reading;
using Wengang.App.Policies.Versions;
using Wengang.App.Subsidies.Cases;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Schemes;
using Wengang.Rules.Policies;

namespace Wengang.App.Entitlements;

/// <summary>Decides claims once more by the version that granted them, on the day they were judged, with what is known now.</summary>
public static class Redecision
{
    /// <summary>The claims that the same version still grants, with amount and facts; those without a version are not among them.</summary>
    public static IReadOnlyDictionary<long, StillDue> Of(Db db, IReadOnlyCollection<SubsidyClaim> claims)
    {
        var due = new Dictionary<long, StillDue>();
        foreach (var group in claims.Where(c => c.PolicyVersion is not null).GroupBy(c => (Version: c.PolicyVersion!.Value, c.AsOf)))
        {
            if (PolicyBook.Find(db, group.Key.Version) is not { } version) continue;
            var policy = PolicyBook.Compile(version);
            var payments = new LedgerPayments(db, SchemeBook.Read(db), group.Key.AsOf) { Except = group.Select(c => c.Id).ToHashSet() };
            var known = OfPersons(db, policy, payments, group.Key.AsOf, [.. group.Where(c => c.PersonId is not null)])
                .Concat(OfEnterprises(db, policy, payments, group.Key.AsOf, [.. group.Where(c => c.PersonId is null)]));
            foreach (var (claim, facts, rows) in known)
            {
                var decision = policy.Decide(facts, StageOf(claim));
                if (decision.Verdict == Verdict.Eligible) due[claim.Id] = new StillDue(decision.Fen, Claiming.Facts(rows));
            }
        }
        return due;
    }

    private static IEnumerable<(SubsidyClaim Claim, CaseFacts Facts, IReadOnlyList<(Type Kind, long Id)> Rows)> OfPersons(
        Db db, Policy policy, LedgerPayments payments, DateOnly asOf, IReadOnlyCollection<SubsidyClaim> claims)
    {
        var of = claims.ToLookup(c => c.PersonId!.Value);
        var facts = new CountyFacts(db, asOf) { Payments = payments.For(policy) };
        return from person in facts.Read(of.Select(g => g.Key)) from claim in of[person.PersonId] select (claim, person.Facts, person.Rows);
    }

    /// <summary>What the enterprise promised when it applied it promised then: rosters do not change it.</summary>
    private static IEnumerable<(SubsidyClaim Claim, CaseFacts Facts, IReadOnlyList<(Type Kind, long Id)> Rows)> OfEnterprises(
        Db db, Policy policy, LedgerPayments payments, DateOnly asOf, IReadOnlyCollection<SubsidyClaim> claims)
    {
        if (claims.Count == 0) return [];
        var paid = payments.OfUnits([.. claims.Select(c => c.SubjectKey)], policy);
        var workshops = new WorkshopFacts(db, asOf).Read(claims.Select(c => c.SubjectKey[1..]));
        return from claim in claims
               let workshop = workshops.GetValueOrDefault(claim.SubjectKey[1..])
               where workshop is not null
               select (claim, workshop.Facts(claim.UnitName!, claim.RegionCode, paid is null ? null : [.. paid[claim.SubjectKey]], promised: true), workshop.Rows);
    }

    /// <summary>As it was granted: for whom nobody asked, papers and windows counted; who applied hands in papers afterwards, and reviewers look at them.</summary>
    private static Stage StageOf(SubsidyClaim claim) => claim.Origin == ClaimOrigin.System ? Stage.Application : Stage.Prescreen;
}
