using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Monitoring;
using Wengang.App.Monitoring.Editing;
using Wengang.Rules.Referrals;
using Wengang.Rules.Values;

namespace Wengang.App.Referrals.Helping;

/// <summary>Work that was found: it starts a work spell, or is linked to the one that is known already, so that every figure follows.</summary>
public static class PlacementDesk
{
    /// <summary>False when this form was carried out before.</summary>
    /// <param name="typed">The spell as typed; a spell of the same start month that is known already is linked as it is.</param>
    /// <param name="key">Drawn with the form.</param>
    /// <exception cref="EditRefusedException">Something that was typed cannot be, or the person is not being helped.</exception>
    public static bool Place(Db db, long referral, IReadOnlyDictionary<string, string> typed, string key, DateOnly today)
    {
        using var operation = db.Begin(OperationKind.ReferralPlaced, "登记帮扶就业", OperationSource.Page);
        var row = HelpForm.Own(db, referral);
        if (!HelpForm.Take(db, key))
        {
            return false;
        }

        var start = Fields.Month("开始时间", typed.GetValueOrDefault(SpellFields.Start, "")) ?? throw new EditRefusedException("请填从哪个月开始上班。");
        var known = db.Set<WorkSpell>().AsNoTracking().Where(s => s.PersonId == row.PersonId && s.StartMonth == start).OrderByDescending(s => s.ValidFrom).FirstOrDefault();
        if (known?.EndMonth is not null)
        {
            throw new EditRefusedException("从这个月开始的务工已经登记了结束，请核对开始时间。");
        }

        var spell = known ?? new SpellAdder(db, today).AddWithin(new NewSpell(row.PersonId, typed));
        Link(db, row, spell, known is not null, today);
        operation.Complete();
        return true;
    }

    /// <summary>Inside an open operation: the person is placed by this spell.</summary>
    internal static void Link(Db db, Referral row, WorkSpell spell, bool wasKnown, DateOnly today)
    {
        ReferralDesk.Step(db, [row], ReferralAct.Place, wasKnown ? "月监测或台账里已有这段务工" : null, today);
        (row.PlacedOn, row.PlacedSince) = (today, spell.StartMonth);
        row.FollowUpDue = ReferralSettings.Read(db).Clocks.FollowUp(today);
        (row.NextAction, row.NextOn) = ("回访是否稳定", row.FollowUpDue);
        PlanWriter.Say(db, row.PersonId, row.RegionCode, Period.Of(today), planned: false, "帮扶中找到工作", today);
        db.Bulk.Insert<Placement>([new Placement
        {
            ReferralId = row.Id, PersonId = row.PersonId, RegionCode = row.RegionCode, Since = spell.StartMonth, Employer = spell.Employer, PlacedOn = today, WasKnown = wasKnown,
            By = db.Actor.User, ValidFrom = today, ObservedOn = today,
        }]);
    }
}
