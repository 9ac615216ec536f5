using Wengang.App.Indicators;

namespace Wengang.App.Monitoring.Counting;

/// <summary>
/// Who plans to go to work. Each township's latest imported list up to the month replaces the earlier one whole; what was said of a person
/// in the month's check since that list (a plan without a source) replaces what the list says of that person.
/// </summary>
internal static class SeekingWork
{
    public static IQueryable<Evidence> Rows(FigureQuery query)
    {
        var month = query.Month;
        var plans = query.Facts<WorkPlan>().Where(p => p.Month <= month);
        var lists = plans.Where(p => p.SourceId != 0).GroupBy(p => p.RegionCode.Substring(0, 9)).Select(g => new { Township = g.Key, Month = g.Max(p => p.Month) });
        var said = plans.Where(p => p.SourceId == 0);
        return from plan in plans
               join l in lists on plan.RegionCode.Substring(0, 9) equals l.Township into found
               from list in found.DefaultIfEmpty()
               where plan.Planned && (list == null || plan.Month == list.Month || (plan.SourceId == 0 && plan.Month > list.Month))
                   && !said.Any(later => later.PersonId == plan.PersonId && later.Month > plan.Month)
               select new Evidence { SubjectId = plan.Id, PersonId = plan.PersonId, RegionCode = plan.RegionCode, Amount = 1, Facets = 0 };
    }
}
