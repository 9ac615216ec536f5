using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Findings;
using Wengang.App.Regions;
using Wengang.Rules.Findings;
using Finding = Wengang.App.Findings.Finding;

namespace Wengang.Web.Queries;

/// <summary>Reads what the data rules found.</summary>
public static class FindingQuery
{
    /// <summary>The rules that found something, heaviest first.</summary>
    public static IReadOnlyList<RuleCount> Counts(Db db)
    {
        var counts = db.Set<Finding>().AsNoTracking().GroupBy(f => f.Rule)
            .Select(g => new { Rule = g.Key, All = g.Count(), Open = g.Count(f => f.State == FindingState.ToCheck) }).ToDictionary(c => c.Rule);
        return [.. FindingRules.All.Where(r => counts.ContainsKey(r.Code)).Select(r => new RuleCount(r, counts[r.Code].Open, counts[r.Code].All))
            .OrderByDescending(c => c.Rule.Severity).ThenByDescending(c => c.Open)];
    }

    /// <summary>A stretch of the list, those to be checked first, in the order of the divisions.</summary>
    /// <param name="rule">Only this rule; null for all.</param>
    public static IReadOnlyList<FindingLine> Lines(Db db, string? rule, int skip, int take)
    {
        var townships = db.Set<Division>().Where(d => d.Level == DivisionLevel.Township);
        return [.. db.Set<Finding>().AsNoTracking().Where(f => rule == null || f.Rule == rule)
            .OrderBy(f => f.State == FindingState.ToCheck ? 0 : 1).ThenBy(f => f.RegionCode).ThenBy(f => f.Rule).ThenBy(f => f.Id).Skip(skip).Take(take)
            .Select(f => new FindingLine(
                f.Rule,
                townships.Where(t => t.Code.Substring(0, 9) == f.RegionCode.Substring(0, 9)).Select(t => t.Name).FirstOrDefault() ?? f.RegionCode,
                f.Evidence, f.State, f.FoundAt))];
    }
}
