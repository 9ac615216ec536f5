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
        foreach (var group in claims.Where(c => c is { PolicyVersion: not null, PersonId: not null }).GroupBy(c => (Version: c.PolicyVersion!.Value, c.AsOf)))
        {
            if (PolicyBook.Find(db, group.Key.Version) is not { } version) continue;
            var policy = PolicyBook.Compile(version);
            var payments = new LedgerPayments(db, SchemeBook.Read(db), group.Key.AsOf) { Except = group.Select(c => c.Id).ToHashSet() };
            var facts = new CountyFacts(db, group.Key.AsOf) { Payments = payments.For(policy) };
            var of = group.ToLookup(c => c.PersonId!.Value);
            foreach (var person in facts.Read(of.Select(g => g.Key)))
            {
                foreach (var claim in of[person.PersonId])
                {
                    var decision = policy.Decide(person.Facts, StageOf(claim));
                    if (decision.Verdict == Verdict.Eligible) due[claim.Id] = new StillDue(decision.Fen, Claiming.Facts(person));
                }
            }
        }
        return due;
    }

    /// <summary>As it was granted: for whom nobody asked, papers and windows counted; who applied hands in papers afterwards, and reviewers look at them.</summary>
    private static Stage StageOf(SubsidyClaim claim) => claim.Origin == ClaimOrigin.System ? Stage.Application : Stage.Prescreen;
}
