using Wengang.App.Indicators;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Counting;

/// <summary>
/// Who plans to go to work. Each township's latest imported list up to the month replaces the earlier one whole; what was said of a person
/// in the month's check since that list (a plan without a source) replaces what the list says of that person.
/// </summary>
internal static class SeekingWork
{
    public static IQueryable<Evidence> Rows(FigureQuery query)
    {
        var (month, none) = (query.Month, new Period(1, 1));
        var plans = query.Facts<WorkPlan>().Where(p => p.Month <= month);
        var said = plans.Where(p => p.SourceId == 0);
        var lists = plans.GroupBy(p => p.RegionCode.Substring(0, 9)).Select(g => new { Township = g.Key, Month = g.Max(p => p.SourceId != 0 ? p.Month : none) });
        return from plan in plans
               join list in lists on plan.RegionCode.Substring(0, 9) equals list.Township
               where plan.Planned && plan.Month >= list.Month && !said.Any(later => later.PersonId == plan.PersonId && later.Month > plan.Month)
               select new Evidence { SubjectId = plan.Id, PersonId = plan.PersonId, RegionCode = plan.RegionCode, Amount = 1, Facets = 0 };
    }
}
