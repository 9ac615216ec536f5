using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Indicators;
using Wengang.App.Monitoring.Counting;
using Wengang.App.Monitoring.Periods;
using Wengang.App.Regions;

namespace Wengang.App.Monitoring.Locking;

/// <summary>The villages or townships that have somebody to check in a month and are not marked as done.</summary>
internal static class PlacesNotDone
{
    private const int TownshipDigits = 9;

    /// <summary>Code and name, in the session's regions and in the county's order.</summary>
    public static IReadOnlyList<(string Code, string Name)> Read(Db db, MonitoringPeriod period, DivisionLevel level)
    {
        var query = new FigureQuery(db, period.Month.LastDay, null, IndicatorParameters.Of(db));
        var due = ChecksDue.People(query).Select(r => r.RegionCode).Distinct().AsEnumerable()
            .Select(code => level == DivisionLevel.Village ? code : code[..TownshipDigits] + "000").ToHashSet();
        var places = db.Set<Division>().AsNoTracking()
            .Where(d => d.Level == level && !db.Set<DoneMark>().Any(m => m.Month == period.Month && m.Level == level && m.RegionCode == d.Code))
            .OrderBy(d => d.SortOrder).ThenBy(d => d.Code).Select(d => new { d.Code, d.Name }).ToList();
        return [.. places.Where(p => due.Contains(p.Code) && db.Actor.Scope.Contains(p.Code)).Select(p => (p.Code, p.Name))];
    }
}
