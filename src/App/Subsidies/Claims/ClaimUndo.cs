using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Subsidies.Schemes;
using Wengang.Rules.Subsidies.Flow;

namespace Wengang.App.Subsidies.Claims;

/// <summary>Takes back one's own last act, where the table has a step that leads straight back; what has none stands, and is sent back with a reason.</summary>
public static class ClaimUndo
{
    /// <summary>The reason in the journal of a step that takes an act back.</summary>
    private const string Mark = "撤销刚才的办理";

    /// <summary>The step back; null when the last act was another's, or none leads back.</summary>
    public static ClaimTransition? Possible(Db db, SchemeBook schemes, long claim)
    {
        var steps = (from s in db.Set<ClaimStep>()
                     where s.ClaimId == claim
                     join c in db.Set<SubsidyClaim>() on s.ClaimId equals c.Id
                     orderby s.Id descending
                     select new { s.State, s.By, Claim = c }).AsNoTracking().Take(2).ToList();
        return steps is [var last, var before] && last.By == db.Actor.User
            ? ClaimLife.TableOf(schemes.FlowOf(last.Claim)).FirstOrDefault(t => t.From == last.State && t.To == before.State && t.Door == ClaimDoor.Desk && db.Actor.May(ClaimRights.Of(t.Right)))
            : null;
    }

    /// <exception cref="EditRefusedException">It cannot be taken back.</exception>
    public static StepsTaken Run(Db db, long claim, DateOnly today) => Possible(db, SchemeBook.Read(db), claim) is { } line
        ? ClaimDesk.Act(db, [claim], line.Act, Mark, today)
        : throw new EditRefusedException("刚才的办理不能直接撤销，请在这件申请里退回补正。");

    /// <summary>The journal without the acts that were taken back and the steps that took them back: neither was done by anybody.</summary>
    /// <param name="steps">The steps of one claim in their order.</param>
    internal static IReadOnlyList<StepBy> Standing(IEnumerable<StepBy> steps)
    {
        var standing = new List<StepBy>();
        foreach (var step in steps)
        {
            if (step.Reason == Mark && standing is [.., var before, var last] && last.By == step.By && before.State == step.State)
            {
                standing.RemoveAt(standing.Count - 1);
            }
            else
            {
                standing.Add(step);
            }
        }

        return standing;
    }
}
