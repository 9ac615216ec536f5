using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Editing;

/// <summary>Writes down whether a person plans to work, when that is learned elsewhere than in a list or a check.</summary>
public static class PlanWriter
{
    /// <summary>Inside an open operation: replaces what is known of the person for the month.</summary>
    public static void Say(Db db, long person, string region, Period month, bool planned, string particulars, DateOnly on)
    {
        var known = db.Set<WorkPlan>().AsNoTracking().Where(p => p.PersonId == person && p.Month == month).Select(p => new { p.Id, p.Needs }).FirstOrDefault();
        if (known is not null)
        {
            db.Bulk.Retract<WorkPlan>([known.Id]);
        }

        db.Bulk.Insert<WorkPlan>([new WorkPlan
        {
            PersonId = person, RegionCode = region, Month = month, Planned = planned, Needs = planned ? known?.Needs : null, Particulars = particulars,
            ValidFrom = Fact.Always, ObservedOn = on,
        }]);
    }
}
