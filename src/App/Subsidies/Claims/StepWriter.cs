using Microsoft.EntityFrameworkCore;
using Wengang.App.Calendars;
using Wengang.App.Data;
using Wengang.App.Subsidies.Paying;
using Wengang.App.Subsidies.Schemes;
using Wengang.Rules.Calendars;
using Wengang.Rules.Subsidies.Flow;

namespace Wengang.App.Subsidies.Claims;

/// <summary>Takes steps within an open operation: the only place where a claim's state changes. Whether a step may be taken was asked before.</summary>
internal sealed class StepWriter(Db db, SchemeBook schemes, DateOnly today)
{
    private readonly List<ClaimStep> steps = [];
    private readonly List<long> givenUp = [];
    private WorkingCalendar? calendar;

    public WorkingCalendar Calendar => calendar ??= CalendarBook.Read(db);

    /// <param name="claim">The claim, tracked.</param>
    /// <param name="line">The step.</param>
    /// <param name="reason">Why, where it is asked for.</param>
    /// <param name="by">Who, when it is not the session's actor.</param>
    public void Take(SubsidyClaim claim, ClaimTransition line, string? reason, string? by = null)
    {
        var days = today.DayNumber - claim.StateOn.DayNumber;
        var decided = Decide(claim, line);
        (claim.State, claim.StateOn, claim.StateReason) = (line.To, today, reason);
        claim.DueOn = Due(schemes.FlowOf(claim), line.To);
        claim.PaidOn = line.To is ClaimState.Paid ? today : line.To is ClaimState.Bounced ? null : claim.PaidOn;
        if (ClaimStates.GivenUp.Contains(line.To))
        {
            givenUp.Add(claim.Id);
        }

        steps.Add(new ClaimStep
        {
            ClaimId = claim.Id, PersonId = claim.PersonId, Scheme = claim.Scheme, Fund = claim.Fund, Act = line.Act, State = line.To, Reason = reason, Days = Math.Max(0, days),
            AmountFen = claim.AmountFen, DecidedFen = decided, By = by ?? db.Actor.User, Post = by ?? db.Actor.Post, RegionCode = claim.RegionCode, ValidFrom = today, ObservedOn = today,
        });
    }

    /// <summary>Writes the journal, and lets go of what claims held that ended before any money was ordered for them.</summary>
    public void Write()
    {
        db.Bulk.Insert(steps);
        if (givenUp.Count > 0)
        {
            var keys = givenUp.ToList();
            var free = db.Set<ClaimSlot>().Where(s => EF.Parameter(keys).Contains(s.ClaimId) && !db.Set<PaymentSlot>().Any(p => p.ClaimId == s.ClaimId)).Select(s => s.Id).ToList();
            db.Bulk.Retract<ClaimSlot>(free);
        }

        steps.Clear();
        givenUp.Clear();
    }

    /// <summary>A decision puts its amount among the decided; whatever ends or reopens the claim without payment takes it back.</summary>
    private long Decide(SubsidyClaim claim, ClaimTransition line)
    {
        if (line.Act == ClaimAct.BureauApprove)
        {
            (claim.DecidedFen, claim.DecidedOn) = (claim.AmountFen, today);
            return claim.AmountFen;
        }

        if (line.Act is ClaimAct.Return or ClaimAct.Reject or ClaimAct.Withdraw && claim.DecidedFen is { } decided)
        {
            (claim.DecidedFen, claim.DecidedOn) = (null, null);
            return -decided;
        }

        return 0;
    }

    private DateOnly? Due(ClaimFlow flow, ClaimState state)
    {
        var next = ClaimLife.Next(flow, state) is { } line ? flow.StepTo(line.To) : null;
        if (next?.DueDays is not { } days)
        {
            return null;
        }

        var from = flow.Notices.TryGetValue(state, out var notice) ? notice.LastDay(Calendar, today) : today;
        return next.Days == DayKind.Working ? Calendar.Add(from, days) : from.AddDays(days);
    }
}
