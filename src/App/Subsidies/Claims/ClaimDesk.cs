using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Subsidies.Cases;
using Wengang.App.Subsidies.Schemes;
using Wengang.Rules.Subsidies.Flow;

namespace Wengang.App.Subsidies.Claims;

/// <summary>Decides on claims, one or many at once.</summary>
public static class ClaimDesk
{
    private const int LongestReason = 200;

    /// <summary>Takes the step with each claim that may take it. Before a decision the claims are compared with what else is known.</summary>
    /// <exception cref="EditRefusedException">None of them may.</exception>
    public static StepsTaken Act(Db db, IReadOnlyCollection<long> ids, ClaimAct act, string? reason, DateOnly today, OperationSource source = OperationSource.Page)
    {
        if (act is ClaimAct.BureauApprove or ClaimAct.CompareData)
        {
            CheckRun.Run(db, ids, today, source);
        }

        using var operation = db.Begin(OperationKind.SubsidyStep, act.Name() + (string.IsNullOrWhiteSpace(reason) ? "" : $"：{reason.Trim()}"), source);
        var taken = Within(db, Load(db, ids), act, ClaimDoor.Desk, reason, today);
        if (taken.Done == 0)
        {
            throw new EditRefusedException(taken.Refused[0].Why);
        }

        operation.Add($"，{taken.Done} 件");
        operation.Complete();
        return taken;
    }

    /// <summary>What the session may do with a claim now.</summary>
    public static IReadOnlyList<ClaimTransition> Possible(Db db, SchemeBook schemes, SubsidyClaim claim, IEnumerable<ClaimStep> steps, int openCases, DateOnly today) =>
        ClaimGuard.Possible(schemes.FlowOf(claim), ClaimStandings.Of(claim, steps, openCases), db.Actor.User, ClaimRights.Has(db.Actor), today);

    /// <summary>The claims of the session's regions, tracked.</summary>
    /// <exception cref="EditRefusedException">None of them is there.</exception>
    internal static IReadOnlyList<SubsidyClaim> Load(Db db, IReadOnlyCollection<long> ids)
    {
        var keys = ids.Distinct().ToList();
        var found = db.Set<SubsidyClaim>().Where(c => EF.Parameter(keys).Contains(c.Id)).OrderBy(c => c.RegionCode).ThenBy(c => c.Id).ToList();
        return found.Count > 0 ? found : throw new EditRefusedException("没有选到申请，或不在您的辖区内。");
    }

    /// <summary>Takes the step within the operation that is open, with each that may.</summary>
    internal static StepsTaken Within(Db db, IReadOnlyList<SubsidyClaim> claims, ClaimAct act, ClaimDoor door, string? reason, DateOnly today)
    {
        if (reason?.Trim().Length > LongestReason)
        {
            throw new EditRefusedException($"理由最多 {LongestReason} 个字。");
        }

        var (schemes, standings, has) = (SchemeBook.Read(db), ClaimStandings.Read(db, claims), ClaimRights.Has(db.Actor));
        var (steps, refused) = (new StepWriter(db, schemes, today), new List<(long, string)>());
        foreach (var claim in claims)
        {
            var flow = schemes.FlowOf(claim);
            if (ClaimGuard.Refusal(flow, standings[claim.Id], act, door, db.Actor.User, has, reason ?? "", today) is { } refusal)
            {
                refused.Add((claim.Id, refusal.Sentence(standings[claim.Id], act)));
                continue;
            }

            steps.Take(claim, ClaimLife.Find(flow, claim.State, act)!, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim());
        }

        steps.Write();
        return new StepsTaken(claims.Count - refused.Count, refused);
    }
}
