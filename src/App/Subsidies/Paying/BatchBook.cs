using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Subsidies.Cases;
using Wengang.Rules.Subsidies.Money;

namespace Wengang.App.Subsidies.Paying;

/// <summary>Reads batches, accounts and money of funds.</summary>
public static class BatchBook
{
    /// <summary>The latest first.</summary>
    public static IReadOnlyList<PaymentBatch> All(Db db, int most = 100) => [.. db.Set<PaymentBatch>().AsNoTracking().OrderByDescending(b => b.Id).Take(most)];

    public static PaymentBatch? Find(Db db, long id) => db.Set<PaymentBatch>().AsNoTracking().FirstOrDefault(b => b.Id == id);

    public static IReadOnlyList<PaymentItem> Items(Db db, long batch) => [.. db.Set<PaymentItem>().AsNoTracking().Where(i => i.BatchId == batch).OrderBy(i => i.Reference)];

    /// <summary>The accounts known now, by subject.</summary>
    public static IReadOnlyDictionary<string, PayAccount> Accounts(Db db, IReadOnlyCollection<string> subjects)
    {
        var keys = subjects.Distinct().ToList();
        return db.Set<PayAccount>().AsNoTracking().Where(a => EF.Parameter(keys).Contains(a.SubjectKey)).ToDictionary(a => a.SubjectKey);
    }

    /// <summary>What a fund has in a year and what is used of it: payments that are out or under way, less what came back.</summary>
    /// <param name="db">A session that sees the whole county.</param>
    /// <param name="fund">Name of the fund.</param>
    /// <param name="year">Of the allotment; payments count in the year of their batch.</param>
    /// <param name="batchFen">The batch that is to fit.</param>
    public static BudgetCheck Budget(Db db, string fund, int year, long batchFen)
    {
        var prefix = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{year}-");
        var budgets = db.Set<FundBudget>().Where(b => b.Fund == fund && b.Year == year).Select(b => (long?)b.AmountFen).ToList();
        var used = db.Set<PaymentItem>().Where(i => i.Fund == fund && i.Reference.StartsWith(prefix) && (i.Outcome == PaymentOutcome.Open || i.Outcome == PaymentOutcome.Paid)).Sum(i => (long?)i.AmountFen) ?? 0;
        var back = db.Set<RecoveryReceipt>().Where(r => r.Fund == fund && r.ObservedOn.Year == year).Sum(r => (long?)r.AmountFen) ?? 0;
        return new BudgetCheck(budgets.Count == 0 ? null : budgets.Sum(), used - back, batchFen);
    }

    /// <exception cref="EditRefusedException">No such batch here.</exception>
    internal static PaymentBatch Load(Db db, long id) => db.Set<PaymentBatch>().FirstOrDefault(b => b.Id == id) ?? throw new EditRefusedException("没有这个发放批次，或您的岗位看不到它。");

    /// <exception cref="EditRefusedException">The fund has not enough.</exception>
    internal static void RequireMoney(Db db, string fund, int year, long fen)
    {
        var check = Budget(db, fund, year, fen);
        if (check.PlannedFen is null)
        {
            throw new EditRefusedException($"“{fund}”还没有登记 {year} 年的资金指标，请财政岗先在“资金”里登记。");
        }

        if (!check.Fits)
        {
            throw new EditRefusedException($"“{fund}”{year} 年指标还剩 {new Rules.Values.Fen(check.LeftFen!.Value)} 元，不够这一批 {new Rules.Values.Fen(fen)} 元。");
        }
    }
}
