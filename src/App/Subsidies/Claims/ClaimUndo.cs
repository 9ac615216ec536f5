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
        ? ClaimDesk.Act(db, [claim], line.Act, line.NeedsReason ? "撤销刚才的办理" : null, today)
        : throw new EditRefusedException("刚才的办理不能直接撤销，请在这件申请里退回补正。");
}
