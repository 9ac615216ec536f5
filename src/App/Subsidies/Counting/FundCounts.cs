using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.App.Indicators;
using Wengang.App.Indicators.Caching;
using Wengang.App.Subsidies.Paying;

namespace Wengang.App.Subsidies.Counting;

/// <summary>
/// The use of the year's funds, in whole yuan. A payment belongs to the year of its batch; what came back is free again, as in the check before a
/// batch is made.
/// </summary>
internal static class FundCounts
{
    /// <summary>What was allotted; funds are not allotted to single schemes.</summary>
    public static IQueryable<Evidence> Allotted(FigureQuery query) =>
        Budgets(query).Select(b => new Evidence { SubjectId = b.Id, PersonId = null, RegionCode = b.RegionCode, Amount = b.AmountFen / 100, Facets = 0 });

    /// <summary>In batches whose answer is open, or paid; less what came back.</summary>
    public static IQueryable<Evidence> Ordered(FigureQuery query) => Less(query, OrderedItems(query));

    /// <summary>Confirmed by the bank; less what came back.</summary>
    public static IQueryable<Evidence> Paid(FigureQuery query)
    {
        var day = query.AsOf;
        return Less(query, Items(query).Where(i => i.Outcome == PaymentOutcome.Paid && i.OutcomeOn <= day));
    }

    internal static IQueryable<FundBudget> Budgets(FigureQuery query)
    {
        var (day, year, whole) = (query.AsOf, query.AsOf.Year, query.Part?.Scheme is null);
        var budgets = query.Facts<FundBudget>().Where(b => whole && b.Year == year && b.ObservedOn <= day);
        return query.Part?.Fund is { } fund ? budgets.Where(b => b.Fund == fund) : budgets;
    }

    /// <summary>As they stood on the day.</summary>
    internal static IQueryable<PaymentItem> OrderedItems(FigureQuery query)
    {
        var day = query.AsOf;
        return Items(query).Where(i => i.Outcome == PaymentOutcome.Open || i.Outcome == PaymentOutcome.Paid || i.OutcomeOn > day);
    }

    /// <summary>The payments of the batches made in the time asked for. Batches are the county's, payments lie where the people live.</summary>
    private static IQueryable<PaymentItem> Items(FigureQuery query)
    {
        var batches = Batches(query);
        var items = query.Db.Set<PaymentItem>().Where(i => EF.Parameter(batches).Contains(i.BatchId));
        items = query.Part?.Scheme is { } scheme ? items.Where(i => i.Scheme == scheme) : items;
        return query.Part?.Fund is { } fund ? items.Where(i => i.Fund == fund) : items;
    }

    /// <summary>
    /// By a session of their own: all figures are counted in one statement, and a filter that is left out for batches would be left out for everything in it.
    /// </summary>
    private static List<long> Batches(FigureQuery query)
    {
        var (db, first, last) = (query.Db, query.FirstDay, query.LastDay);
        return FigureCache.Of(db).Get((typeof(FundCounts), first, last), () =>
        {
            using var wide = db.Beside(db.Actor with { Scope = Scope.Everything });
            return wide.Set<PaymentBatch>().Where(b => b.MadeOn >= first && b.MadeOn <= last).Select(b => b.Id).ToList();
        });
    }

    private static IQueryable<Evidence> Less(FigureQuery query, IQueryable<PaymentItem> items) =>
        items.Select(i => new Evidence { SubjectId = i.Id, PersonId = null, RegionCode = i.RegionCode, Amount = i.AmountFen / 100, Facets = 0 })
            .Concat(ClaimCounts.Receipts(query).Select(r => new Evidence { SubjectId = r.Id, PersonId = null, RegionCode = r.RegionCode, Amount = -r.AmountFen / 100, Facets = 0 }));
}
