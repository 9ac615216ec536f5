using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Subsidies.Cases;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Paying;
using Wengang.App.Subsidies.Schemes;
using Wengang.Rules.Subsidies.Flow;
using Wengang.Rules.Values;

namespace Wengang.App.Applicants.Reading;

/// <summary>The applicant's own claims, and nobody else's: everything here is asked for by the applicant's key.</summary>
public sealed class OwnClaims
{
    /// <summary>Nobody has more in a lifetime.</summary>
    private const int Most = 100;

    private readonly Applicant who;
    private readonly PayAccount? account;
    private readonly SchemeBook schemes;
    private readonly Db db;

    /// <summary>Reads account and schemes in two statements.</summary>
    public OwnClaims(Db db, Applicant who)
    {
        (this.db, this.who, schemes) = (db, who, SchemeBook.Read(db));
        account = BatchBook.Accounts(db, [who.SubjectKey]).GetValueOrDefault(who.SubjectKey);
    }

    /// <summary>The last four digits of the account to which money goes; null when none is known.</summary>
    public string? AccountEnd => account?.NumberCipher is { } cipher && BankCard.TryParse(db.Protector.Open(cipher), out var card, out _) ? card.Value[^4..] : null;

    public string? Bank => account?.Bank;

    /// <summary>The newest first; in one statement.</summary>
    public IReadOnlyList<OwnClaim> Read() => Read(Own(db, who).OrderByDescending(c => c.Id).Take(Most));

    /// <summary>Null when there is none of this key, or it is somebody else's.</summary>
    public OwnClaim? Find(long id) => Read(Own(db, who).Where(c => c.Id == id)).FirstOrDefault();

    /// <summary>What is the applicant's, within the session's regions.</summary>
    internal static IQueryable<SubsidyClaim> Own(Db db, Applicant who) => db.Set<SubsidyClaim>().Where(c => c.SubjectKey == who.SubjectKey);

    private List<OwnClaim> Read(IQueryable<SubsidyClaim> claims)
    {
        var rows = claims.AsNoTracking().Select(c => new
        {
            Claim = c, Cases = db.Set<SubsidyCase>().Count(x => x.ClaimId == c.Id && x.State == CaseState.Open),
            Paid = db.Set<PaymentItem>().Where(i => i.ClaimId == c.Id && i.Outcome == PaymentOutcome.Paid).Sum(i => i.AmountFen),
        });
        return [.. rows.AsEnumerable().Select(r => new OwnClaim(r.Claim, PlainState.Of(schemes.FlowOf(r.Claim), r.Claim.State, r.Claim.NoticeUntil, r.Cases, account is not null, who.Kind == ApplicantKind.Person), r.Paid))];
    }
}
