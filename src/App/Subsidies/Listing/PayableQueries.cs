using Wengang.App.Data;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Schemes;
using Wengang.Rules.Subsidies.Flow;

namespace Wengang.App.Subsidies.Listing;

/// <summary>What is through every step and can be paid.</summary>
public static class PayableQueries
{
    /// <summary>By scheme, in one statement; open cases and missing accounts show when the batch is made.</summary>
    public static IReadOnlyList<(SubsidyScheme Scheme, int Count, long Fen)> Read(Db db, SchemeBook schemes, DateOnly today)
    {
        var decided = ClaimStates.Decided.ToArray();
        var groups = db.Set<SubsidyClaim>().Where(c => decided.Contains(c.State) && c.DecidedFen != null && (c.NoticeUntil == null || c.NoticeUntil < today))
            .GroupBy(c => new { c.Scheme, c.State, c.AppliedOn }).Select(g => new { g.Key.Scheme, g.Key.State, g.Key.AppliedOn, Count = g.Count(), Fen = g.Sum(c => c.DecidedFen ?? 0) }).ToList();
        return [.. from g in groups
                   let scheme = schemes.Find(g.Scheme)
                   where scheme is not null && g.State == ClaimLife.Before(scheme.FlowOn(g.AppliedOn), ClaimState.FundPlan)
                   group g by scheme into all
                   select (all.Key, all.Sum(g => g.Count), all.Sum(g => g.Fen))];
    }
}
