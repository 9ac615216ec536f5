using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Referrals.Leads;
using Wengang.App.Referrals.Sending;
using Wengang.Rules.Referrals;
using Wengang.Rules.Values;

namespace Wengang.App.Referrals.Daily;

/// <summary>What is done about help every night, and on demand.</summary>
public static class ReferralsDaily
{
    /// <summary>Does all of it; the closing words are Chinese.</summary>
    /// <param name="db">A session that sees the whole county.</param>
    public static string Run(Db db, DateOnly today, OperationSource source)
    {
        var (placed, withdrawn, reopened) = new ReferralUpkeep(db, today).Run(source);
        if (new LeadRun(db, today).Run(source) is not { } leads)
        {
            return "还没有数据，没有名单可更新。";
        }

        var raised = EscalationRun.Run(db, today, source);
        var sent = SendDue(db, today, source);
        return $"名单新增 {leads.Found} 条，消除 {leads.Gone} 条，列入待推送 {leads.Listed} 人；按监测数据登记就业 {placed} 人、撤下 {withdrawn} 人、重新帮扶 {reopened} 人；超期报上一级 {raised} 件{(sent > 0 ? $"；推送 {sent} 人" : "")}。";
    }

    /// <summary>Sends what is due, where the county wants that done by itself.</summary>
    private static int SendDue(Db db, DateOnly today, OperationSource source)
    {
        var settings = ReferralSettings.Read(db);
        var waiting = db.Set<Referral>().Where(r => r.State == ReferralState.ToSend);
        if (settings[ReferralNumbers.SendsItself] == 1 && IsSendingDue(db, settings, today) && waiting.Any())
        {
            return BatchSender.Send(db, null, urgent: false, today, source).Count;
        }

        return settings[ReferralNumbers.SendsUrgent] == 1 && waiting.Any(r => r.IsUrgent) ? BatchSender.Send(db, null, urgent: true, today, source).Count : 0;
    }

    /// <summary>Whether the monthly batch should have been sent by now and was not.</summary>
    public static bool IsSendingDue(Db db, ReferralSettings settings, DateOnly today)
    {
        var month = Period.Of(today);
        return today.Day >= Math.Min(settings.SendDay, month.LastDay.Day) && !db.Set<ReferralBatch>().Any(b => b.Month == month && !b.IsUrgent);
    }
}
