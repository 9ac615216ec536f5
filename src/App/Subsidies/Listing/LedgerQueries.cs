using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Subsidies.Cases;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Paying;
using Wengang.Rules.Subsidies.Flow;
using Wengang.Rules.Subsidies.Money;

namespace Wengang.App.Subsidies.Listing;

/// <summary>The ledger of the session's regions by scheme. Decided comes from the journal, the rest from claims, payments and receipts: three sources that must agree.</summary>
public static class LedgerQueries
{
    /// <summary>In four statements. The scheme of code "" is the sum of all.</summary>
    /// <param name="db">The session.</param>
    /// <param name="township">First nine digits; null for all.</param>
    public static IReadOnlyDictionary<string, Ledger> Read(Db db, string? township = null)
    {
        var prefix = township ?? "";
        var decided = db.Set<ClaimStep>().Where(s => s.RegionCode.StartsWith(prefix)).GroupBy(s => s.Scheme).Select(g => new { g.Key, Fen = g.Sum(s => s.DecidedFen) }).ToDictionary(g => g.Key, g => g.Fen);
        var parts = Claims(db, prefix).Concat(Payments(db, prefix)).Concat(Receipts(db, prefix)).ToLookup(p => p.Scheme);
        var schemes = decided.Keys.Union(parts.Select(p => p.Key)).ToList();
        var ledgers = schemes.ToDictionary(s => s, s => new Ledger(decided.GetValueOrDefault(s), Sum(parts[s])));
        ledgers[""] = new Ledger(decided.Values.Sum(), Sum(parts.SelectMany(p => p)));
        return ledgers;
    }

    private static Dictionary<LedgerPart, long> Sum(IEnumerable<(string Scheme, LedgerPart Part, long Fen)> parts) =>
        parts.GroupBy(p => p.Part).ToDictionary(g => g.Key, g => g.Sum(p => p.Fen));

    /// <summary>Decided and not in a batch: held or waiting. Bounced: from the payments, see below.</summary>
    private static IEnumerable<(string Scheme, LedgerPart Part, long Fen)> Claims(Db db, string prefix)
    {
        var states = ClaimStates.Decided.ToArray();
        var open = db.Set<SubsidyCase>().Where(c => c.State == CaseState.Open);
        return from g in db.Set<SubsidyClaim>().Where(c => states.Contains(c.State) && c.RegionCode.StartsWith(prefix)).GroupBy(c => new { c.Scheme, IsHeld = open.Any(o => o.ClaimId == c.Id) })
                   .Select(g => new { g.Key.Scheme, g.Key.IsHeld, Fen = g.Sum(c => c.DecidedFen ?? 0) }).AsEnumerable()
               select (g.Scheme, g.IsHeld ? LedgerPart.Held : LedgerPart.Waiting, g.Fen);
    }

    /// <summary>Every payment whose answer is open or good, and the last bounce of claims that stand as bounced.</summary>
    private static IEnumerable<(string Scheme, LedgerPart Part, long Fen)> Payments(Db db, string prefix)
    {
        var items = db.Set<PaymentItem>().Where(i => i.RegionCode.StartsWith(prefix));
        var counted = from i in items
                      join c in db.Set<SubsidyClaim>() on i.ClaimId equals c.Id
                      where i.Outcome == PaymentOutcome.Open || i.Outcome == PaymentOutcome.Paid
                          || (i.Outcome == PaymentOutcome.Bounced && c.State == ClaimState.Bounced && !items.Any(later => later.ClaimId == i.ClaimId && later.Id > i.Id && later.Outcome == PaymentOutcome.Bounced))
                      group i by new { i.Scheme, i.Outcome } into g
                      select new { g.Key.Scheme, g.Key.Outcome, Fen = g.Sum(i => i.AmountFen) };
        return from g in counted.AsEnumerable()
               select (g.Scheme, g.Outcome == PaymentOutcome.Open ? LedgerPart.InTransit : g.Outcome == PaymentOutcome.Paid ? LedgerPart.Paid : LedgerPart.BouncedOpen, g.Fen);
    }

    /// <summary>What came back is no longer paid.</summary>
    private static IEnumerable<(string Scheme, LedgerPart Part, long Fen)> Receipts(Db db, string prefix) =>
        from g in db.Set<RecoveryReceipt>().Where(r => r.RegionCode.StartsWith(prefix)).GroupBy(r => r.Scheme).Select(g => new { g.Key, Fen = g.Sum(r => r.AmountFen) }).AsEnumerable()
        from part in new[] { (g.Key, LedgerPart.ClawedBack, g.Fen), (g.Key, LedgerPart.Paid, -g.Fen) }
        select part;
}
