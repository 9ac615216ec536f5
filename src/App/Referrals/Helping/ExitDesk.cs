using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Monitoring.Editing;
using Wengang.Rules.Referrals;
using Wengang.Rules.Values;

namespace Wengang.App.Referrals.Helping;

/// <summary>The ends of help other than work, and the ways back.</summary>
public static class ExitDesk
{
    private static readonly ReferralAct[] Acts = [ReferralAct.DeclareNoWish, ReferralAct.DeclareLost, ReferralAct.Pause, ReferralAct.Resume, ReferralAct.Close];

    /// <summary>The acts that this desk carries out.</summary>
    public static bool Knows(ReferralAct act) => Acts.Contains(act);

    /// <summary>Takes the step; a person without the wish to work is written so in the month's plans, so that figures and the village's list follow.</summary>
    /// <param name="until">When a pause ends; required for it.</param>
    /// <exception cref="EditRefusedException">The step is not open, or its reason is missing.</exception>
    public static void Take(Db db, long referral, ReferralAct act, string? reason, DateOnly? until, DateOnly today)
    {
        if (!Knows(act))
        {
            throw new EditRefusedException("请选要办的事。");
        }

        using var operation = db.Begin(OperationKind.ReferralExit, ReferralActs.List.NameOf(act), OperationSource.Page);
        var row = HelpForm.Own(db, referral);
        if (act == ReferralAct.Pause && (until is null || until <= today))
        {
            throw new EditRefusedException("暂缓要写明到哪一天再联系，要晚于今天。");
        }

        ReferralDesk.Step(db, [row], act, reason, today);
        switch (act)
        {
            case ReferralAct.Pause:
                (row.NextAction, row.NextOn) = ("暂缓到期，重新联系", until);
                break;
            case ReferralAct.Resume:
                (row.NextAction, row.NextOn, row.FollowUpDue) = ("重新联系", today, ReferralSettings.Read(db).Clocks.FollowUp(today));
                break;
            case ReferralAct.DeclareNoWish:
                PlanWriter.Say(db, row.PersonId, row.RegionCode, Period.Of(today), planned: false, $"帮扶中说明：没有务工意愿。{reason!.Trim()}", today);
                break;
        }

        operation.Complete();
    }
}
