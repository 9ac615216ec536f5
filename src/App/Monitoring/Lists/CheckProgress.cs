using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Indicators;
using Wengang.App.Monitoring.Checking;
using Wengang.App.Monitoring.Counting;
using Wengang.App.Monitoring.Periods;
using Wengang.App.Regions;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Lists;

/// <summary>Completeness and timeliness of a month by village, township and in all, counted as the figures CHECK-001 to CHECK-003 count.</summary>
public sealed record CheckProgress(IReadOnlyList<PlaceProgress> Townships, IReadOnlyList<PlaceProgress> Villages, PlaceProgress Total)
{
    /// <summary>In four statements.</summary>
    public static CheckProgress Read(Db db, MonitoringPeriod period, MonitoringSettings settings)
    {
        var month = period.Month;
        var query = new FigureQuery(db, month.LastDay, null, new IndicatorParameters { Checked = settings.People });
        var villages = ChecksDue.Rows(query, period.VillageDue).GroupBy(e => new { e.RegionCode, e.Facets }).Select(g => new { g.Key.RegionCode, g.Key.Facets, Count = g.Count() }).ToList();
        var townships = period.TownshipDue == period.VillageDue
            ? villages
            : ChecksDue.Rows(query, period.TownshipDue).GroupBy(e => new { e.RegionCode, e.Facets }).Select(g => new { g.Key.RegionCode, g.Key.Facets, Count = g.Count() }).ToList();
        var unreached = db.Set<AnsweredCheck>().Where(a => a.Month == month && a.Kind == AnswerKind.Unreachable
                && !db.Set<AnsweredCheck>().Any(b => b.Month == month && b.PersonId == a.PersonId && b.Id > a.Id))
            .GroupBy(a => a.RegionCode).Select(g => new { g.Key, Count = g.Count() }).ToDictionary(g => g.Key, g => g.Count);
        var scope = db.Actor.Scope;
        var places = db.Set<Division>().AsNoTracking().Where(d => d.Level != DivisionLevel.County)
            .LeftJoin(db.Set<DoneMark>().Where(m => m.Month == month), d => d.Code, m => m.RegionCode, (d, m) => new { Place = d, Mark = m })
            .OrderBy(d => d.Place.SortOrder).ThenBy(d => d.Place.Code).AsEnumerable().Where(d => scope.Contains(d.Place.Code)).ToList();

        PlaceProgress Of(string code, string name, string prefix, DoneMark? mark, bool village)
        {
            var rows = (village ? villages : townships).Where(v => v.RegionCode.StartsWith(prefix, StringComparison.Ordinal)).ToList();
            return new PlaceProgress(
                code, name, rows.Sum(r => r.Count), rows.Where(r => (r.Facets & ChecksDue.Checked) != 0).Sum(r => r.Count), rows.Where(r => (r.Facets & ChecksDue.InTime) != 0).Sum(r => r.Count),
                unreached.Where(u => u.Key.StartsWith(prefix, StringComparison.Ordinal)).Sum(u => u.Value), mark, village ? period.VillageDue : period.TownshipDue);
        }

        return new CheckProgress(
            [.. places.Where(p => p.Place.Level == DivisionLevel.Township).Select(p => Of(p.Place.Code, p.Place.Name, p.Place.Code[..9], p.Mark, false))],
            [.. places.Where(p => p.Place.Level == DivisionLevel.Village).Select(p => Of(p.Place.Code, p.Place.Name, p.Place.Code, p.Mark, true)).Where(p => p.Due > 0 || p.Mark is not null)],
            Of("", "合计", "", null, false));
    }
}
