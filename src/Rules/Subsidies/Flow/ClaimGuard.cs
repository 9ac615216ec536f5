namespace Wengang.Rules.Subsidies.Flow;

/// <summary>Whether an act is possible: the one place that says so, for buttons, services and tests.</summary>
public static class ClaimGuard
{
    /// <summary>Null when the act is possible.</summary>
    /// <param name="flow">The steps of the scheme.</param>
    /// <param name="claim">How the claim stands.</param>
    /// <param name="act">What is to be done.</param>
    /// <param name="door">Through which door it comes.</param>
    /// <param name="user">Who wants to do it.</param>
    /// <param name="has">Their rights.</param>
    /// <param name="reason">The reason given; null while only the button is to be shown.</param>
    /// <param name="today">The day.</param>
    public static ClaimRefusal? Refusal(
        ClaimFlow flow, ClaimStanding claim, ClaimAct act, ClaimDoor door, string user, Func<ClaimRight, bool> has, string? reason, DateOnly today)
    {
        if (ClaimLife.Find(flow, claim.State, act) is not { } line)
        {
            return ClaimRefusal.WrongState;
        }

        if (line.Door != door)
        {
            return ClaimRefusal.OtherDoor;
        }

        if (!has(line.Right))
        {
            return ClaimRefusal.NoRight;
        }

        if (flow.OthersThan(act).Any(other => claim.DoneBy.TryGetValue(other, out var by) && by == user))
        {
            return ClaimRefusal.SamePerson;
        }

        return line.NeedsReason ? reason is not null && reason.Trim().Length == 0 ? ClaimRefusal.NoReason : null : Waits(flow, claim, line, today);
    }

    /// <summary>What may be done on the claim itself now, in the order of the table.</summary>
    public static IReadOnlyList<ClaimTransition> Possible(ClaimFlow flow, ClaimStanding claim, string user, Func<ClaimRight, bool> has, DateOnly today) =>
        [.. ClaimLife.TableOf(flow).Where(t => t.From == claim.State && Refusal(flow, claim, t.Act, ClaimDoor.Desk, user, has, null, today) is null)];

    /// <summary>A step towards payment waits for the end of the notice and for every open case.</summary>
    private static ClaimRefusal? Waits(ClaimFlow flow, ClaimStanding claim, ClaimTransition line, DateOnly today)
    {
        if (!line.IsForward && line.Act is not (ClaimAct.Reissue or ClaimAct.ConfirmPaid))
        {
            return null;
        }

        if (flow.Notices.ContainsKey(claim.State) && (claim.NoticeUntil is not { } until || today <= until))
        {
            return ClaimRefusal.NoticeOpen;
        }

        // What the bank has done it has done; a case that is open then is settled as a recovery.
        return claim.OpenCases > 0 && line.Act is not (ClaimAct.ConfirmPaid or ClaimAct.Archive) ? ClaimRefusal.OpenCase : null;
    }
}
