using System.Globalization;
using Wengang.App.Data;
using Wengang.App.Subsidies.Cases;
using Wengang.App.Subsidies.Paying;
using Wengang.Rules.Subsidies.Money;

namespace Wengang.App.Subsidies.Listing;

/// <summary>The use of funds by year: in one statement.</summary>
public static class FundQueries
{
    public static IReadOnlyList<FundLine> Read(Db db)
    {
        var planned = db.Set<FundBudget>().Select(b => new { b.Fund, Year = b.Year.ToString(), Kind = 0, Fen = b.AmountFen });
        var used = db.Set<PaymentItem>().Where(i => i.Outcome == PaymentOutcome.Open || i.Outcome == PaymentOutcome.Paid).Select(i => new { i.Fund, Year = i.Reference.Substring(0, 4), Kind = 1, Fen = i.AmountFen });
        var back = db.Set<RecoveryReceipt>().Select(r => new { r.Fund, Year = r.ObservedOn.Year.ToString(), Kind = 1, Fen = -r.AmountFen });
        var sums = planned.Concat(used).Concat(back).GroupBy(x => new { x.Fund, x.Year, x.Kind }).Select(g => new { g.Key.Fund, g.Key.Year, g.Key.Kind, Fen = g.Sum(x => x.Fen) }).ToList();
        return [.. from g in sums.GroupBy(x => (x.Fund, Year: int.Parse(x.Year, CultureInfo.InvariantCulture)))
                   orderby g.Key.Year descending, g.Key.Fund
                   select new FundLine(g.Key.Fund, g.Key.Year, new BudgetCheck(g.Where(x => x.Kind == 0).Select(x => (long?)x.Fen).FirstOrDefault(), g.Where(x => x.Kind == 1).Sum(x => x.Fen), 0))];
    }
}
