using Wengang.App.Indicators;

namespace Wengang.App.Subsidies.Counting;

/// <summary>The use of a fund in the year of the day, to the fen.</summary>
/// <param name="Fund">Its name.</param>
/// <param name="Scheme">Code of one of its schemes; null for the fund as a whole.</param>
/// <param name="AllottedFen">What was allotted; null for a scheme, and where nothing was written down.</param>
/// <param name="DecidedFen">What was decided in the year.</param>
/// <param name="OrderedFen">In batches and not bounced, less what came back.</param>
/// <param name="PaidFen">Confirmed by the bank, less what came back.</param>
public sealed record FundSplit(string Fund, string? Scheme, long? AllottedFen, long DecidedFen, long OrderedFen, long PaidFen)
{
    /// <summary>In four statements: each fund, followed by its schemes.</summary>
    public static IReadOnlyList<FundSplit> Read(FigureQuery query)
    {
        var allotted = FundCounts.Budgets(query).GroupBy(b => b.Fund).Select(g => new { g.Key, Fen = g.Sum(b => b.AmountFen) }).ToDictionary(g => g.Key, g => g.Fen);
        var decided = ClaimCounts.OfYear(query).Where(s => s.DecidedFen != 0).GroupBy(s => new { s.Fund, s.Scheme }).Select(g => new { g.Key.Fund, g.Key.Scheme, Fen = g.Sum(s => s.DecidedFen) }).ToList();
        var day = query.AsOf;
        var items = FundCounts.OrderedItems(query).GroupBy(i => new { i.Fund, i.Scheme })
            .Select(g => new { g.Key.Fund, g.Key.Scheme, Ordered = g.Sum(i => i.AmountFen), Paid = g.Sum(i => i.Outcome == Paying.PaymentOutcome.Paid && i.OutcomeOn <= day ? i.AmountFen : 0) }).ToList();
        var back = ClaimCounts.Receipts(query).GroupBy(r => new { r.Fund, r.Scheme }).Select(g => new { g.Key.Fund, g.Key.Scheme, Fen = g.Sum(r => r.AmountFen) }).ToList();
        var schemes = decided.Select(d => new FundSplit(d.Fund, d.Scheme, null, d.Fen, 0, 0)).Concat(items.Select(i => new FundSplit(i.Fund, i.Scheme, null, 0, i.Ordered, i.Paid)))
            .Concat(back.Select(b => new FundSplit(b.Fund, b.Scheme, null, 0, -b.Fen, -b.Fen))).ToList();
        return
        [
            .. allotted.Keys.Union(schemes.Select(s => s.Fund)).Order(StringComparer.Ordinal).SelectMany(fund => schemes.Where(s => s.Fund == fund).GroupBy(s => s.Scheme)
                .OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => Sum(fund, g.Key, null, g))
                .Prepend(Sum(fund, null, allotted.TryGetValue(fund, out var fen) ? fen : null, schemes.Where(s => s.Fund == fund)))),
        ];
    }

    private static FundSplit Sum(string fund, string? scheme, long? allotted, IEnumerable<FundSplit> parts)
    {
        var all = parts.ToList();
        return new FundSplit(fund, scheme, allotted, all.Sum(p => p.DecidedFen), all.Sum(p => p.OrderedFen), all.Sum(p => p.PaidFen));
    }
}
