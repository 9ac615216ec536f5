using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Regions;
using Wengang.Rules.Values;
using Wengang.Rules.Work;

namespace Wengang.App.Recruitment;

/// <summary>Reads about recruitment tasks.</summary>
public static class RecruitmentQueries
{
    /// <summary>The townships ranked by recognised ÷ task for the year of <paramref name="asOf"/>, counted up to that day (inclusive).</summary>
    public static IReadOnlyList<RankingLine> Ranking(Db db, DateOnly asOf, DateTime? knownAt = null)
    {
        var monthBefore = Period.Of(asOf).FirstDay.AddDays(-1);
        if (monthBefore.Year < asOf.Year)
        {
            return Rankings(db, [asOf], knownAt)[0];
        }

        var rankings = Rankings(db, [asOf, monthBefore], knownAt);
        var before = rankings[1].ToDictionary(l => l.Township, l => l.Rank);
        return [.. rankings[0].Select(l => l with { RankBefore = before.TryGetValue(l.Township, out var place) ? place : null })];
    }

    /// <summary>The same on several days, from one reading.</summary>
    /// <param name="db">The session.</param>
    /// <param name="days">Days of one year, at least one.</param>
    /// <param name="knownAt">As known at this instant; null for now.</param>
    public static IReadOnlyList<IReadOnlyList<RankingLine>> Rankings(Db db, IReadOnlyList<DateOnly> days, DateTime? knownAt = null)
    {
        var (year, last) = (days[0].Year, days.Max());
        var yearStart = new DateOnly(year, 1, 1);
        var tasks = db.Known<RecruitmentTask>(knownAt).Where(t => t.Year == year).Select(t => new { t.RegionCode, t.Target }).ToList()
            .ToDictionary(t => t.RegionCode, t => t.Target);
        var hires = db.Known<RecruitmentHire>(knownAt).Where(h => h.HiredOn >= yearStart && h.HiredOn <= last)
            .Select(h => new { h.RegionCode, h.HiredOn, h.LeftOn, h.ContractSigned }).ToList()
            .ToLookup(h => h.RegionCode, h => new Hire(h.HiredOn, h.LeftOn, h.ContractSigned));
        var townships = db.Set<Division>().AsNoTracking().Where(d => d.Level == DivisionLevel.Township).OrderBy(d => d.SortOrder).ToList();
        return [.. days.Select(day => Rank(day, townships, tasks, hires))];
    }

    private static RankingLine[] Rank(DateOnly day, List<Division> townships, Dictionary<string, int> tasks, ILookup<string, Hire> all)
    {
        var hires = townships.ToDictionary(t => t.Code, t => all[t.Code].Where(h => h.Hired <= day).ToList());
        var scores = townships.Where(t => tasks.ContainsKey(t.Code) || hires[t.Code].Count > 0).Select(t => new RecruitmentScore(
            t.Code, tasks.GetValueOrDefault(t.Code), hires[t.Code].Count(h => RecruitmentRules.IsRecognised(h, day))));
        var names = townships.ToDictionary(t => t.Code, t => t.Name);
        var ranks = RecruitmentRanking.Rank(scores);
        return [.. ranks.Select(r => new RankingLine(
            r.Rank, names[r.Score.Township], r.Score.Task, hires[r.Score.Township].Count, r.Score.Recognised,
            new Ratio(r.Score.Recognised, r.Score.Task).Percent(2)?.Value)
        {
            Pending = hires[r.Score.Township].Count(h => h.ContractSigned && !(h.Left <= day) && RecruitmentRules.CountsFrom(h.Hired) > day),
            ToRise = RecruitmentLift.Needed(r, ranks),
        })];
    }
}
