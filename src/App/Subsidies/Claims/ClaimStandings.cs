using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Subsidies.Cases;
using Wengang.Rules.Subsidies.Flow;

namespace Wengang.App.Subsidies.Claims;

/// <summary>How claims stand, as the rules ask: open cases and who did what, in two statements.</summary>
internal static class ClaimStandings
{
    public static IReadOnlyDictionary<long, ClaimStanding> Read(Db db, IReadOnlyCollection<SubsidyClaim> claims)
    {
        var ids = claims.Select(c => c.Id).ToList();
        var open = db.Set<SubsidyCase>().Where(c => c.State == CaseState.Open && EF.Parameter(ids).Contains(c.ClaimId)).GroupBy(c => c.ClaimId)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionary(g => g.Key, g => g.Count);
        var steps = db.Set<ClaimStep>().AsNoTracking().Where(s => EF.Parameter(ids).Contains(s.ClaimId)).Select(s => new { s.ClaimId, s.Id, s.Act, s.State, s.By, s.Reason }).AsEnumerable()
            .GroupBy(s => s.ClaimId).ToDictionary(g => g.Key, g => DoneBy(g.OrderBy(s => s.Id).Select(s => new StepBy(s.Act, s.State, s.By, s.Reason))));
        return claims.ToDictionary(c => c.Id, c => new ClaimStanding(
            c.State, c.NoticeUntil, open.GetValueOrDefault(c.Id), steps.GetValueOrDefault(c.Id) ?? new Dictionary<ClaimAct, string>()));
    }

    /// <summary>Of one claim whose journal was read.</summary>
    public static ClaimStanding Of(SubsidyClaim claim, IEnumerable<ClaimStep> steps, int openCases) =>
        new(claim.State, claim.NoticeUntil, openCases, DoneBy(steps.OrderBy(s => s.Id).Select(s => new StepBy(s.Act, s.State, s.By, s.Reason))));

    /// <summary>A claim that was submitted again is reviewed anew; an act that was taken back is nobody's.</summary>
    private static Dictionary<ClaimAct, string> DoneBy(IEnumerable<StepBy> steps)
    {
        var done = new Dictionary<ClaimAct, string>();
        foreach (var step in ClaimUndo.Standing(steps))
        {
            if (step.Act == ClaimAct.Submit)
            {
                done.Clear();
            }

            done[step.Act] = step.By;
        }

        return done;
    }
}
