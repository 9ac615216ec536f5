using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.Rules.Referrals;

namespace Wengang.App.Referrals;

/// <summary>Takes steps, inside an open operation: the only place where a referral's state changes.</summary>
internal static class ReferralDesk
{
    /// <summary>The referrals of the session's regions by key, to be changed.</summary>
    /// <exception cref="EditRefusedException">None of them is there.</exception>
    public static IReadOnlyList<Referral> Load(Db db, IReadOnlyCollection<long> ids)
    {
        var keys = ids.Distinct().ToList();
        var found = db.Set<Referral>().Where(r => EF.Parameter(keys).Contains(r.Id)).OrderBy(r => r.RegionCode).ThenBy(r => r.Id).ToList();
        return found.Count > 0 ? found : throw new EditRefusedException("没有选到人，或不在您的辖区内。");
    }

    /// <summary>Takes the same step with all of them.</summary>
    /// <exception cref="EditRefusedException">One of them cannot; nothing is done then.</exception>
    public static void Step(Db db, IReadOnlyList<Referral> referrals, ReferralAct act, string? reason, DateOnly today)
    {
        var said = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
        if (said?.Length > 200)
        {
            throw new EditRefusedException("理由最多 200 个字。");
        }

        db.Bulk.Insert(referrals.Select(r => Step(db, r, act, said, today)).ToList());
    }

    /// <summary>The first step of new ones.</summary>
    public static void Begin(Db db, IReadOnlyList<Referral> referrals, DateOnly today)
    {
        db.AddRange(referrals);
        db.Bulk.Insert(referrals.Select(r => Fact(db, r, ReferralAct.List, r.Evidence, null, today)).ToList());
    }

    private static ReferralStep Step(Db db, Referral referral, ReferralAct act, string? reason, DateOnly today)
    {
        if (!ReferralLife.TryStep(referral.State, act, reason, referral.PlacedOn is not null, out var step, out var problem))
        {
            throw new EditRefusedException(problem);
        }

        (referral.State, referral.StateOn, referral.StateReason) = (step.To, today, reason);
        referral.ClosedOn = step.To == ReferralState.Closed ? today : null;
        if (ReferralLife.IsExit(step.To) || step.To == ReferralState.Closed)
        {
            (referral.ContactDue, referral.OfferDue, referral.FollowUpDue) = (null, null, null);
        }

        if (step.To == ReferralState.Closed)
        {
            (referral.NextAction, referral.NextOn) = (null, null);
        }

        int? days = act == ReferralAct.Place && referral.SentOn is { } sent ? today.DayNumber - sent.DayNumber : null;
        return Fact(db, referral, act, reason, days, today);
    }

    private static ReferralStep Fact(Db db, Referral referral, ReferralAct act, string? reason, int? days, DateOnly today) => new()
    {
        ReferralId = referral.Id, PersonId = referral.PersonId, RegionCode = referral.RegionCode, Act = act, State = referral.State, Reason = reason, Days = days,
        By = db.Actor.User, ValidFrom = today, ObservedOn = today,
    };
}
