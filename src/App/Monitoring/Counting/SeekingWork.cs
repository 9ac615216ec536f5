using Wengang.App.Indicators;

namespace Wengang.App.Monitoring.Counting;

/// <summary>Who plans to go to work, by each township's latest list up to the month; a later list replaces the earlier one whole.</summary>
internal static class SeekingWork
{
    public static IQueryable<Evidence> Rows(FigureQuery query)
    {
        var month = query.Month;
        var plans = query.Facts<WorkPlan>().Where(p => p.Month <= month);
        var latest = plans.GroupBy(p => p.RegionCode.Substring(0, 9)).Select(g => new { Township = g.Key, Month = g.Max(p => p.Month) });
        return from plan in plans
               join list in latest on new { Township = plan.RegionCode.Substring(0, 9), plan.Month } equals new { list.Township, list.Month }
               where plan.Planned
               select new Evidence { SubjectId = plan.Id, PersonId = plan.PersonId, RegionCode = plan.RegionCode, Amount = 1, Facets = 0 };
    }
}
