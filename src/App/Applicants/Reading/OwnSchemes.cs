using Microsoft.EntityFrameworkCore;
using Wengang.App.Applicants.Codes;
using Wengang.App.Data;
using Wengang.App.Entitlements;
using Wengang.App.Policies.Reading;
using Wengang.App.Subsidies.Paying;
using Wengang.App.Subsidies.Schemes;
using Wengang.Rules.Policies;
using Wengang.Rules.Subsidies.Flow;

namespace Wengang.App.Applicants.Reading;

/// <summary>What an applicant could claim today, by every policy that is published and in force.</summary>
public static class OwnSchemes
{
    /// <summary>In the order of the schemes; empty when no policy is in force, or nothing is known of the applicant on which one could decide.</summary>
    public static IReadOnlyList<OwnScheme> Read(Db db, Applicant who, DateOnly today) => Read(db, who, today, null);

    /// <summary>One of them; null when it is not among them.</summary>
    internal static OwnScheme? Find(Db db, Applicant who, string scheme, DateOnly today) => Read(db, who, today, scheme).FirstOrDefault();

    private static List<OwnScheme> Read(Db db, Applicant who, DateOnly today, string? only)
    {
        var book = SchemeBook.Read(db);
        var decided = DecidedScheme.On(db, book, today, who.Kind == ApplicantKind.Person).Where(d => only is null || d.Scheme.Code == only).ToList();
        var past = Past(db, who, today);
        var payments = new LedgerPayments(db, book, today);
        PaymentFact[]? Paid(Policy asking) => payments.Facts(past.Where(p => p.State != ClaimState.ClawedBack).SelectMany(p => p.Paid.Select(i => (p.Scheme, i.On, i.Fen))), asking);
        var schemes = who.PersonId is { } person ? OfPerson(db, decided, person, today, Paid) : OfEnterprise(db, who, decided, today, Paid);
        return [.. schemes.Select(s => s with
        {
            ClaimId = past.FindLast(p => p.IsFor(s) && !ClaimStates.GivenUp.Contains(p.State))?.Id, WasRejected = past.Exists(p => p.IsFor(s) && p.State == ClaimState.Rejected),
        })];
    }

    private static List<OwnPast> Past(Db db, Applicant who, DateOnly today) =>
    [
        .. OwnClaims.Own(db, who).AsNoTracking().OrderBy(c => c.Id).Select(c => new
        {
            c.Id, c.Scheme, c.Period, c.State,
            Paid = db.Set<PaymentItem>().Where(i => i.ClaimId == c.Id && i.Outcome == PaymentOutcome.Paid && i.OutcomeOn <= today).Select(i => new { i.OutcomeOn, i.AmountFen }).ToList(),
        }).AsEnumerable().Select(c => new OwnPast(c.Id, c.Scheme, c.Period, c.State, [.. c.Paid.Select(i => (i.OutcomeOn!.Value, i.AmountFen))])),
    ];

    /// <summary>Facts are read once for all policies whose payments are known, and once for the others, which stay undecided.</summary>
    private static IEnumerable<OwnScheme> OfPerson(Db db, List<DecidedScheme> decided, long person, DateOnly today, Func<Policy, PaymentFact[]?> paidBy)
    {
        var cases = new Dictionary<bool, KnownCase?>();
        foreach (var one in decided)
        {
            var paid = paidBy(one.Policy);
            if (!cases.TryGetValue(paid is null, out var known))
            {
                var found = new CountyFacts(db, today) { Payments = paid is null ? null : _ => new Dictionary<long, PaymentFact[]> { [person] = paid } }.Find(person);
                cases[paid is null] = known = found is null ? null : new KnownCase(found.Facts, Claiming.Facts(found.Rows));
            }

            if (known is not null) yield return new OwnScheme(one, known, today);
        }
    }

    /// <summary>Of a workshop the rosters are known, of other enterprises nothing but what was paid.</summary>
    private static IEnumerable<OwnScheme> OfEnterprise(Db db, Applicant who, List<DecidedScheme> decided, DateOnly today, Func<Policy, PaymentFact[]?> paidBy)
    {
        // Whether its people are of the target group stands in the register of other villages: only the yes or no leaves this session.
        using var wide = db.Beside(CodeDesk.Stranger);
        var workshop = decided.Count == 0 ? null : new WorkshopFacts(wide, today).Find(who.SubjectKey[1..]);
        foreach (var one in decided.Where(one => workshop is not null || one.Policy.Subject == "enterprise"))
        {
            var paid = paidBy(one.Policy);
            yield return new OwnScheme(one, workshop is null ? Unknown(who, paid, today) : Known(workshop, who, paid), today);
        }
    }

    private static KnownCase Known(CountyWorkshop workshop, Applicant who, PaymentFact[]? paid)
    {
        CaseFacts Facts(bool promised) => workshop.Facts(who.Name, who.RegionCode, paid, promised);
        return new KnownCase(Facts(promised: false), Claiming.Facts(workshop.Rows)) { Promised = Facts(promised: true), Workers = workshop.Workers, MayShowPapers = true };
    }

    private static KnownCase Unknown(Applicant who, PaymentFact[]? paid, DateOnly today) =>
        new(new CaseFacts { Case = who.Name, Application = today, Region = who.RegionCode, Payments = paid }, []) { MayShowPapers = true };
}
