using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Employers;
using Wengang.App.Indicators;
using Wengang.App.Monitoring;
using Wengang.App.Referrals;
using Wengang.App.Referrals.Leads;
using Wengang.App.Regions;
using Wengang.App.Workshops;
using Wengang.Rules.Texts;
using Wengang.Rules.Values;

namespace Wengang.App.Warnings;

/// <summary>Reads the values of the watched indicators; a few statements, however large the county is.</summary>
internal sealed class WarningFinder(Db db, DateOnly asOf)
{
    private readonly FigureQuery query = new(db, asOf, null, IndicatorParameters.Of(db));
    private readonly Lazy<string> county = new(() => db.Set<Division>().AsNoTracking().First(d => d.Level == DivisionLevel.County).Code);

    public IEnumerable<FoundWarning> Find(string rule) => rule switch
    {
        WarningRule.Fall => Falls(),
        WarningRule.Homecoming => Homecomings(),
        WarningRule.Cluster => Clusters(),
        WarningRule.WorkshopBuffer => Buffers(),
        WarningRule.WorkshopStaff => Staff(),
        _ => Vacancies(),
    };

    private IEnumerable<FoundWarning> Falls()
    {
        var figure = Figures.Compute(db, new IndicatorSet(MonitoringIndicators.All), asOf, codes: ["WORK-010"])[0];
        return figure.ByTownship.Select(t => (t.Code, t.Name, t.Number)).Append((Code: county.Value, Name: "全县", figure.Number)).Where(x => x.Number.Base > 0)
            .Select(x => new FoundWarning(
                WarningRule.Fall, x.Code, x.Code, Math.Round(100m * x.Number.Amount / x.Number.Base!.Value, 1),
                $"{x.Name}：截至{ChineseDate.Month(query.Month)}底脱贫人口外出务工 {x.Number.Amount} 人，上年底 {x.Number.Base} 人，占 {100m * x.Number.Amount / x.Number.Base.Value:0.0}%"));
    }

    private IEnumerable<FoundWarning> Homecomings()
    {
        var (month, end) = (query.Month, query.MonthEnd);
        var back = query.Facts<WorkSpell>().Where(s => s.EndMonth == month && s.ValidFrom <= end && (s.ValidTo == null || s.ValidTo > end))
            .Select(s => new { Township = s.RegionCode.Substring(0, 9), s.PersonId }).Distinct().GroupBy(s => s.Township).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionary(g => g.Key, g => g.Count);
        return Figures.Compute(db, new IndicatorSet(MonitoringIndicators.All), asOf, codes: ["WORK-002"])[0].ByTownship
            .Select(t => (Township: t, Back: back.GetValueOrDefault(t.Code[..9]))).Where(x => x.Back > 0)
            .Select(x => new FoundWarning(
                WarningRule.Homecoming, x.Township.Code, x.Township.Code, Math.Round(100m * x.Back / (x.Back + x.Township.Number.Amount), 1),
                $"{x.Township.Name}：{ChineseDate.Month(month)}返乡 {x.Back} 人，仍在外出务工 {x.Township.Number.Amount} 人"));
    }

    private IEnumerable<FoundWarning> Clusters()
    {
        var settings = ReferralSettings.Read(db);
        return EmployerComer.Clusters(query, settings).Select(c => new FoundWarning(
            WarningRule.Cluster, c.Employer, EmployerComer.RegionOf(c.People), c.People.Count, $"{c.Employer}：近期有 {c.People.Count} 人返乡（最近一人 {c.People.Max(p => p.Day):yyyy-MM-dd}）"));
    }

    /// <summary>Workshops in the buffer, by township.</summary>
    private IEnumerable<FoundWarning> Buffers() =>
        query.ValidOn<Workshop>(asOf).Where(w => w.Status == WorkshopStatus.Buffer).Select(w => new { w.Name, w.RegionCode }).AsEnumerable()
            .GroupBy(w => w.RegionCode[..9] + "000")
            .Select(g => new FoundWarning(WarningRule.WorkshopBuffer, g.Key, g.Key, g.Count(), "缓冲监测：" + string.Join("、", g.Select(w => w.Name).Order(StringComparer.Ordinal))));

    private IEnumerable<FoundWarning> Staff()
    {
        var (month, before) = (query.Month, query.Month.Previous);
        return query.Facts<WorkshopWorker>().Where(w => w.Month == month || w.Month == before)
            .GroupBy(w => new { w.WorkshopName, w.Month }).Select(g => new { g.Key.WorkshopName, g.Key.Month, Count = g.Count(), Region = g.Min(w => w.RegionCode) }).AsEnumerable()
            .GroupBy(w => w.WorkshopName).Select(g => (Before: g.FirstOrDefault(w => w.Month == before), Now: g.FirstOrDefault(w => w.Month == month)))
            .Where(x => x.Before is not null && x.Now is not null && x.Now.Count < x.Before.Count)
            .Select(x => new FoundWarning(
                WarningRule.WorkshopStaff, x.Now!.WorkshopName, x.Now.Region!, Math.Round(100m * (x.Before!.Count - x.Now.Count) / x.Before.Count, 1),
                $"{x.Now.WorkshopName}：用工由 {x.Before.Count} 人减到 {x.Now.Count} 人（{ChineseDate.Month(month)}）"));
    }

    private IEnumerable<FoundWarning> Vacancies()
    {
        var indicator = EmployersIndicators.All.First(i => i.Code == "VAC-003");
        var figures = Figures.Compute(db, [(indicator, asOf), (indicator, query.Month.Previous.LastDay)], null);
        var (now, then) = (figures[0].Number.Amount, figures[1].Number.Amount);
        return then == 0 || now >= then ? []
            : [new FoundWarning(WarningRule.Vacancies, county.Value, county.Value, Math.Round(100m * (then - now) / then, 1), $"园区缺工人数由 {then} 人减到 {now} 人")];
    }
}
