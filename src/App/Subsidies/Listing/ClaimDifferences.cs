using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Monitoring;
using Wengang.App.Subsidies.Cases;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Papers;
using Wengang.App.Subsidies.Paying;
using Wengang.Rules.Subsidies.Flow;
using Wengang.Rules.Values;

namespace Wengang.App.Subsidies.Listing;

/// <summary>Compares claims with the one before of the same person and scheme that was not given up. Four statements, however many.</summary>
public static class ClaimDifferences
{
    private const string None = "没有";

    /// <summary>By claim; null where there was none before, empty where all is as it was.</summary>
    public static IReadOnlyDictionary<long, IReadOnlyList<ClaimDifference>?> Read(Db db, IReadOnlyCollection<SubsidyClaim> claims)
    {
        var before = Before(db, claims);
        var ids = claims.Select(c => c.Id).Concat(before.Values.Select(b => b.Id)).ToList();
        var accounts = Accounts(db, [.. before.Values.Select(b => b.Id)]);
        var work = Work(db, ids);
        var papers = db.Set<EvidenceFile>().Where(f => f.ClaimId != null && EF.Parameter(ids).Contains(f.ClaimId.Value)).Select(f => new { Claim = f.ClaimId!.Value, f.Name }).AsEnumerable()
            .ToLookup(f => f.Claim, f => f.Name);
        return claims.ToDictionary(c => c.Id, c => before.TryGetValue(c.Id, out var last) ? (IReadOnlyList<ClaimDifference>?)
        [
            .. Of("金额（元）", new Fen(last.DecidedFen ?? last.AmountFen).ToString(), new Fen(c.AmountFen).ToString()),
            .. accounts.TryGetValue(last.Id, out var account) && !account.IsSame ? [new ClaimDifference("收款账号", account.Before, account.Now)] : Array.Empty<ClaimDifference>(),
            .. Of("务工单位", Join(work[last.Id].Select(w => w.Employer ?? "")), Join(work[c.Id].Select(w => w.Employer ?? ""))),
            .. Of("务工月份", Join(work[last.Id].Select(w => w.Months)), Join(work[c.Id].Select(w => w.Months))),
            .. Of("材料", Join(papers[last.Id]), Join(papers[c.Id])),
        ] : null);
    }

    private static ClaimDifference[] Of(string what, string before, string now) => before == now ? [] : [new ClaimDifference(what, before, now)];

    private static string Join(IEnumerable<string> words) => string.Join('、', words.Where(w => w.Length > 0).Distinct().Order(StringComparer.Ordinal)) is { Length: > 0 } all ? all : None;

    private static Dictionary<long, SubsidyClaim> Before(Db db, IReadOnlyCollection<SubsidyClaim> claims)
    {
        var (keys, ended) = (claims.Select(c => c.SubjectKey).Distinct().ToList(), ClaimStates.GivenUp.ToArray());
        var of = db.Set<SubsidyClaim>().AsNoTracking().Where(c => EF.Parameter(keys).Contains(c.SubjectKey) && !ended.Contains(c.State)).AsEnumerable().ToLookup(c => (c.SubjectKey, c.Scheme, c.Variant));
        return (from c in claims
                let last = of[(c.SubjectKey, c.Scheme, c.Variant)].Where(o => o.Id < c.Id).MaxBy(o => o.Id)
                where last is not null
                select (c.Id, last)).ToDictionary(p => p.Id, p => p.last);
    }

    /// <summary>To which account the claim before was paid last, beside the one that is known now.</summary>
    private static Dictionary<long, (bool IsSame, string Before, string Now)> Accounts(Db db, List<long> before) =>
        (from i in db.Set<PaymentItem>().Where(i => EF.Parameter(before).Contains(i.ClaimId))
         join a in db.Set<PayAccount>() on i.SubjectKey equals a.SubjectKey
         orderby i.Id
         select new { i.ClaimId, i.AccountIndex, a.NumberIndex, i.AccountCipher, a.NumberCipher, Then = i.Bank, Now = a.Bank }).AsEnumerable().GroupBy(x => x.ClaimId).ToDictionary(g => g.Key, g =>
         {
             var x = g.Last();
             return (x.AccountIndex.AsSpan().SequenceEqual(x.NumberIndex), $"{x.Then} {Masked(db, x.AccountCipher)}", $"{x.Now} {Masked(db, x.NumberCipher)}");
         });

    private static ILookup<long, (string? Employer, string Months)> Work(Db db, List<long> claims) =>
        (from f in db.Set<ClaimFact>().Where(f => f.RetractedAt == null && f.FactTable == LateTruth.Tables.Spell && EF.Parameter(claims).Contains(f.ClaimId))
         join s in db.Set<WorkSpell>().IgnoreQueryFilters(new[] { Db.KnownNow }) on f.FactId equals s.Id
         select new { f.ClaimId, s.Employer, s.StartMonth, s.EndMonth }).AsEnumerable()
        .ToLookup(x => x.ClaimId, x => ((string?)x.Employer, Months: $"{x.StartMonth}至{x.EndMonth?.ToString() ?? "今"}"));

    private static string Masked(Db db, byte[]? cipher) => cipher is not null && BankCard.TryParse(db.Protector.Open(cipher), out var card, out _) ? card.Masked : "";
}
