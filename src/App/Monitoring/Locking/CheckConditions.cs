using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Indicators;
using Wengang.App.Monitoring.Counting;
using Wengang.App.Monitoring.Periods;
using Wengang.App.Regions;

namespace Wengang.App.Monitoring.Locking;

/// <summary>What the monthly check itself wants settled before a month is locked.</summary>
public static class CheckConditions
{
    private const int TownshipDigits = 9;

    public static readonly LockSource All = new(
    [
        new("villages", "各村都已标记完成", false, n => $"还有 {n} 个村没有标记完成"),
        new("townships", "各乡镇都已标记完成", false, n => $"还有 {n} 个乡镇没有标记完成"),
        new("people", "应核人员都已核实", false, n => $"还有 {n} 人没有核实"),
    ], Count);

    /// <summary>In three statements. Places without anybody to check need no mark.</summary>
    private static IReadOnlyList<int> Count(Db db, MonitoringPeriod period)
    {
        var query = new FigureQuery(db, period.Month.LastDay, null, IndicatorParameters.Of(db));
        var people = ChecksDue.Rows(query, period.VillageDue).GroupBy(e => new { e.RegionCode, e.Facets })
            .Select(g => new { g.Key.RegionCode, g.Key.Facets, Count = g.Count() }).ToList();
        var marks = db.Set<DoneMark>().AsNoTracking().Where(m => m.Month == period.Month).Select(m => new { m.Level, m.RegionCode }).ToList();
        int Open(DivisionLevel level, Func<string, string> place) =>
            people.Select(p => place(p.RegionCode)).Distinct().Except(marks.Where(m => m.Level == level).Select(m => m.RegionCode)).Count();
        return
        [
            Open(DivisionLevel.Village, code => code), Open(DivisionLevel.Township, code => code[..TownshipDigits] + "000"),
            people.Where(p => (p.Facets & ChecksDue.Checked) == 0).Sum(p => p.Count),
        ];
    }
}
