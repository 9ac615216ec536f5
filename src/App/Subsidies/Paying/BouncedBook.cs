using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Subsidies.Claims;
using Wengang.Rules.Subsidies.Flow;

namespace Wengang.App.Subsidies.Paying;

/// <summary>What bounced, and to which account.</summary>
internal static class BouncedBook
{
    /// <summary>
    /// The claims whose last payment bounced from the account that is still written down. An account that was written down again after the bounce was
    /// looked at, even when its number is the same.
    /// </summary>
    public static IEnumerable<(long Id, string Why)> Unchanged(Db db, IReadOnlyList<SubsidyClaim> claims, IReadOnlyDictionary<string, PayAccount> accounts)
    {
        var ids = claims.Select(c => c.Id).ToList();
        var items = db.Set<PaymentItem>().AsNoTracking().Where(i => i.Outcome == PaymentOutcome.Bounced && EF.Parameter(ids).Contains(i.ClaimId)).Select(i => new { i.Id, i.ClaimId, i.AccountIndex })
            .AsEnumerable().GroupBy(i => i.ClaimId).ToDictionary(g => g.Key, g => g.MaxBy(i => i.Id)!.AccountIndex);
        var bounced = db.Set<ClaimStep>().Where(s => s.Act == ClaimAct.Bounce && EF.Parameter(ids).Contains(s.ClaimId)).GroupBy(s => s.ClaimId)
            .Select(g => new { g.Key, Last = g.Max(s => s.OperationId) }).ToDictionary(g => g.Key, g => g.Last);
        return
        [
            .. claims.Where(c => accounts.TryGetValue(c.SubjectKey, out var account) && items.TryGetValue(c.Id, out var index) && index.AsSpan().SequenceEqual(account.NumberIndex)
                && bounced.TryGetValue(c.Id, out var at) && account.OperationId < at).Select(c => (c.Id, "账号和退汇时一样，请先更换收款账号")),
        ];
    }
}
