using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Employers;
using Wengang.Rules.Referrals;

namespace Wengang.App.Referrals.Helping;

/// <summary>A helper's contacts, services and offers. Each form is carried out once.</summary>
public static class HelperDesk
{
    private const string FollowUp = "回访";

    /// <summary>Writes down what was done and what comes next; false when this form was carried out before.</summary>
    /// <exception cref="EditRefusedException">Something that was typed cannot be.</exception>
    public static bool Record(Db db, long referral, HelpEntry entry, DateOnly today)
    {
        using var operation = db.Begin(OperationKind.HelpRecorded, $"登记帮扶：{ServiceKinds.List.NameOf(entry.Kind)}", OperationSource.Page);
        var row = HelpForm.Own(db, referral);
        if (!HelpForm.Take(db, entry.Key))
        {
            return false;
        }

        Check(row, entry, today);
        if (row.State == ReferralState.Accepted)
        {
            ReferralDesk.Step(db, [row], ReferralAct.Help, null, today);
        }

        Next(db, row, entry, today);
        db.Bulk.Insert<ServiceRecord>([new ServiceRecord
        {
            ReferralId = row.Id, PersonId = row.PersonId, RegionCode = row.RegionCode, Kind = entry.Kind, Method = entry.Method, Reached = entry.Reached,
            Note = HelpForm.Text("说明", entry.Note), NextAction = row.NextAction!, NextOn = row.NextOn!.Value, By = db.Actor.User, ValidFrom = today, ObservedOn = today,
        }]);
        if (entry.Kind == ServiceKind.Offer)
        {
            Offer(db, row, entry, today);
        }

        operation.Complete();
        return true;
    }

    /// <summary>Writes down what the person said to an offer.</summary>
    /// <exception cref="EditRefusedException">There is no such offer, or a refusal has no reason.</exception>
    public static void Answer(Db db, long offer, OfferAnswer answer, string? why, DateOnly today)
    {
        using var operation = db.Begin(OperationKind.HelpRecorded, $"登记岗位答复：{OfferAnswers.List.NameOf(answer)}", OperationSource.Page);
        var known = db.Set<Recommendation>().AsNoTracking().FirstOrDefault(r => r.Id == offer) ?? throw new EditRefusedException("没有这次推荐，或不在您的辖区内。");
        HelpForm.Own(db, known.ReferralId);
        var reason = HelpForm.Text("原因", why);
        if (answer is OfferAnswer.Declined or OfferAnswer.NotTaken && reason is null)
        {
            throw new EditRefusedException("不愿意或没被录用的，请写明原因，下次推荐才对得上。");
        }

        db.Bulk.Retract<Recommendation>([known.Id]);
        db.Bulk.Insert<Recommendation>([new Recommendation
        {
            ReferralId = known.ReferralId, PersonId = known.PersonId, RegionCode = known.RegionCode, VacancyId = known.VacancyId, Job = known.Job, OfferedOn = known.OfferedOn,
            Answer = answer, AnsweredOn = today, Why = reason, By = db.Actor.User, ValidFrom = known.ValidFrom, ObservedOn = today,
        }]);
        operation.Complete();
    }

    private static void Check(Referral row, HelpEntry entry, DateOnly today)
    {
        if (row.State is not (ReferralState.Accepted or ReferralState.Helping or ReferralState.Placed))
        {
            throw new EditRefusedException($"现在是“{ReferralStates.List.NameOf(row.State)}”，要先恢复帮扶才能登记。");
        }

        if (entry.NextOn < today)
        {
            throw new EditRefusedException("下次的日期不能早于今天。");
        }

        if (entry.Kind == ServiceKind.Offer && entry.VacancyId is null && string.IsNullOrWhiteSpace(entry.Job))
        {
            throw new EditRefusedException("推荐岗位要写明单位和岗位，或从园区岗位里选一个。");
        }
    }

    /// <summary>The clocks, and what comes next: what the helper says, or else a follow-up in time.</summary>
    private static void Next(Db db, Referral row, HelpEntry entry, DateOnly today)
    {
        var followUp = ReferralSettings.Read(db).Clocks.FollowUp(today);
        row.NextAction = HelpForm.Text("下一步", entry.NextAction, 50) ?? FollowUp;
        row.NextOn = entry.NextOn ?? (entry.Reached ? followUp : today.AddDays(1));
        if (entry.Reached)
        {
            (row.LastContactOn, row.ContactDue, row.FollowUpDue) = (today, null, row.NextOn < followUp ? row.NextOn : followUp);
        }

        if (entry.Kind == ServiceKind.Offer)
        {
            row.OfferDue = null;
        }
    }

    private static void Offer(Db db, Referral row, HelpEntry entry, DateOnly today)
    {
        var vacancy = entry.VacancyId is not { } id ? null
            : (from v in db.Set<Vacancy>().AsNoTracking() join e in db.Set<Employer>() on v.EmployerId equals e.Id where v.Id == id select new { v.Job, e.Name }).FirstOrDefault()
                ?? throw new EditRefusedException("这个园区岗位已经没有了，请换一个，或写明单位和岗位。");
        db.Bulk.Insert<Recommendation>([new Recommendation
        {
            ReferralId = row.Id, PersonId = row.PersonId, RegionCode = row.RegionCode, VacancyId = entry.VacancyId,
            Job = HelpForm.Text("岗位", vacancy is null ? entry.Job : $"{vacancy.Name} {vacancy.Job}", 100)!, OfferedOn = today, By = db.Actor.User, ValidFrom = today, ObservedOn = today,
        }]);
    }
}
