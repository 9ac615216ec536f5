using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Calendars;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Referrals.Following;
using Wengang.App.Referrals.Helping;
using Wengang.Rules.Referrals;

namespace Wengang.App.Referrals.Sending;

/// <summary>What the labour bureau does with those who were sent: accept with a named helper, or return with a reason; many at once.</summary>
public static class BureauDesk
{
    private const string FirstAction = "首次联系";

    /// <summary>Accepts and names the helper; from this day on the clocks run.</summary>
    /// <param name="helper">Account of the helper.</param>
    /// <exception cref="EditRefusedException">Nobody chosen, no such helper, or one of them is not open to this.</exception>
    public static int Accept(Db db, IReadOnlyCollection<long> ids, long helper, DateOnly today)
    {
        db.Actor.Require(Permission.TakeReferrals);
        using var operation = db.Begin(OperationKind.ReferralAnswered, "接收推送并指定帮扶人", OperationSource.Page);
        var chosen = ReferralDesk.Load(db, ids);
        ReferralDesk.Step(db, chosen, ReferralAct.Accept, null, today);
        var (calendar, clocks) = (CalendarBook.Read(db), ReferralSettings.Read(db).Clocks);
        foreach (var referral in chosen)
        {
            referral.AcceptedOn = today;
            (referral.ContactDue, referral.OfferDue) = (clocks.FirstContact(today, calendar), clocks.FirstOffer(today));
            (referral.NextAction, referral.NextOn) = (FirstAction, referral.ContactDue);
        }

        Name(db, chosen, helper, today);
        ReferralNotices.Named(db, operation, helper, chosen, today);
        operation.Complete();
        return chosen.Count;
    }

    /// <summary>Sends back what is wrong.</summary>
    /// <exception cref="EditRefusedException">No reason, or one of them is not open to this.</exception>
    public static int Return(Db db, IReadOnlyCollection<long> ids, string? reason, DateOnly today)
    {
        db.Actor.Require(Permission.TakeReferrals);
        using var operation = db.Begin(OperationKind.ReferralAnswered, $"退回推送：{reason?.Trim()}", OperationSource.Page);
        var chosen = ReferralDesk.Load(db, ids);
        ReferralDesk.Step(db, chosen, ReferralAct.Return, reason, today);
        ReferralNotices.Returned(db, operation, chosen, today);
        operation.Complete();
        return chosen.Count;
    }

    /// <summary>Names another helper for people who are being helped.</summary>
    /// <exception cref="EditRefusedException">Nobody chosen, no such helper, or one of them is not being helped.</exception>
    public static int Assign(Db db, IReadOnlyCollection<long> ids, long helper, DateOnly today)
    {
        db.Actor.Require(Permission.TakeReferrals);
        using var operation = db.Begin(OperationKind.HelperAssigned, "更换帮扶人", OperationSource.Page);
        var chosen = ReferralDesk.Load(db, ids);
        if (chosen.Any(r => r.AcceptedOn is null || r.ClosedOn is not null))
        {
            throw new EditRefusedException("还没有接收、或已经销号的人不能更换帮扶人。");
        }

        Name(db, chosen, helper, today);
        ReferralNotices.Named(db, operation, helper, chosen, today);
        operation.Complete();
        return chosen.Count;
    }

    private static void Name(Db db, IReadOnlyList<Referral> referrals, long helper, DateOnly today)
    {
        var named = HelperBook.Find(db, helper) ?? throw new EditRefusedException("请选帮扶人。");
        if (referrals.FirstOrDefault(r => !named.Scope.Contains(r.RegionCode)) is not null)
        {
            throw new EditRefusedException($"{named.Name}的岗位不管其中有些人所在的村，请换一位帮扶人，或分开接收。");
        }

        var keys = referrals.Select(r => r.Id).ToList();
        var before = db.Set<HelperAssignment>().AsNoTracking().Where(a => EF.Parameter(keys).Contains(a.ReferralId) && a.ValidTo == null).ToList();
        db.Bulk.Retract<HelperAssignment>([.. before.Select(a => a.Id)]);
        var ended = before.ConvertAll(a => (HelperAssignment)a.During(a.ValidFrom, today, today));
        db.Bulk.Insert([.. ended, .. referrals.Select(r => new HelperAssignment
        {
            ReferralId = r.Id, PersonId = r.PersonId, RegionCode = r.RegionCode, AccountId = helper, HelperName = named.Name, ValidFrom = today, ObservedOn = today,
        })]);
        foreach (var referral in referrals)
        {
            (referral.HelperAccountId, referral.HelperName) = (helper, named.Name);
        }
    }
}
