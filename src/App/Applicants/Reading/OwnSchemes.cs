using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Entitlements;
using Wengang.App.Policies.Reading;
using Wengang.App.Subsidies.Schemes;
using Wengang.Rules.Subsidies.Flow;

namespace Wengang.App.Applicants.Reading;

/// <summary>What an applicant could claim today, by every policy that is published and in force.</summary>
public static class OwnSchemes
{
    /// <summary>In the order of the schemes; empty when no policy is in force, or nothing is known of the applicant on which one could decide.</summary>
    public static IReadOnlyList<OwnScheme> Read(Db db, Applicant who, DateOnly today)
    {
        var schemes = Decide(db, who, today, null).ToList();
        if (schemes.Count == 0)
        {
            return [];
        }

        var claims = OwnClaims.Own(db, who).AsNoTracking().Select(c => new { c.Id, c.Scheme, c.Period, c.State }).ToList();
        return [.. schemes.Select(s => s with
        {
            ClaimId = claims.FindLast(c => s.IsFor(new(c.Scheme, c.Period)) && !ClaimStates.GivenUp.Contains(c.State))?.Id,
            WasRejected = claims.Exists(c => s.IsFor(new(c.Scheme, c.Period)) && c.State == ClaimState.Rejected),
        })];
    }

    /// <summary>One of them; null when it is not among them.</summary>
    internal static OwnScheme? Find(Db db, Applicant who, string scheme, DateOnly today)
    {
        if (Decide(db, who, today, scheme).FirstOrDefault() is not { } found)
        {
            return null;
        }

        var rejected = OwnClaims.Own(db, who).Any(c => c.Scheme == scheme && c.Period == found.Period && c.State == ClaimState.Rejected);
        return found with { WasRejected = rejected };
    }

    private static IEnumerable<OwnScheme> Decide(Db db, Applicant who, DateOnly today, string? only)
    {
        var book = SchemeBook.Read(db);
        var decided = DecidedScheme.On(db, book, today, who.Kind == ApplicantKind.Person).Where(d => only is null || d.Scheme.Code == only).ToList();
        return who.PersonId is { } person ? OfPerson(db, book, decided, person, today) : EnterpriseCases.Of(db, who, book, decided, today);
    }

    /// <summary>Facts are read once for all policies whose payments are known, and once for the others, which stay undecided.</summary>
    private static IEnumerable<OwnScheme> OfPerson(Db db, SchemeBook book, IReadOnlyList<DecidedScheme> decided, long person, DateOnly today)
    {
        var payments = new LedgerPayments(db, book, today);
        var cases = new Dictionary<bool, KnownCase?>();
        foreach (var one in decided)
        {
            var reader = payments.For(one.Policy);
            if (!cases.TryGetValue(reader is null, out var known))
            {
                var found = new CountyFacts(db, today) { Payments = reader }.Find(person);
                cases[reader is null] = known = found is null ? null : new KnownCase(found.Facts, Claiming.Facts(found));
            }

            if (known is not null) yield return new OwnScheme(one, known, today);
        }
    }
}
