using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Referrals.Following;
using Wengang.Rules.Referrals;
using Wengang.Rules.Values;

namespace Wengang.App.Referrals.Sending;

/// <summary>From the county's rural revitalisation office to the labour bureau.</summary>
public static class BatchSender
{
    /// <summary>Sends the chosen, or all that wait, as one batch.</summary>
    /// <param name="db">The session.</param>
    /// <param name="ids">Which; null for all that wait.</param>
    /// <param name="urgent">Outside the monthly round; with null ids only the urgent ones.</param>
    /// <param name="today">The day.</param>
    /// <param name="source">Through which door.</param>
    /// <exception cref="EditRefusedException">Nobody waits, or one was sent meanwhile.</exception>
    public static ReferralBatch Send(Db db, IReadOnlyCollection<long>? ids, bool urgent, DateOnly today, OperationSource source = OperationSource.Page)
    {
        db.Actor.Require(Permission.SendReferrals);
        var month = Period.Of(today);
        using var operation = db.Begin(OperationKind.ReferralSent, urgent ? "紧急推送给人社部门" : $"推送给人社部门（{month}）", source);
        var chosen = ids is not null ? ReferralDesk.Load(db, ids) : db.Set<Referral>().Where(r => r.State == ReferralState.ToSend && (!urgent || r.IsUrgent)).OrderBy(r => r.RegionCode).ToList();
        if (chosen.Count == 0)
        {
            throw new EditRefusedException("没有等待推送的人。");
        }

        var batch = new ReferralBatch
        {
            Id = Ids.Next(), RegionCode = CountyOf(chosen), Month = month, Number = db.Set<ReferralBatch>().Count(b => b.Month == month) + 1, IsUrgent = urgent,
            SentOn = today, SentBy = db.Actor.User, Count = chosen.Count,
        };
        db.Add(batch);
        ReferralDesk.Step(db, chosen, ReferralAct.Send, null, today);
        foreach (var referral in chosen)
        {
            (referral.BatchId, referral.SentOn) = (batch.Id, today);
        }

        ReferralNotices.Sent(db, batch, chosen);
        operation.Complete();
        return batch;
    }

    /// <summary>Takes people off the list before they are sent, or after they came back.</summary>
    /// <exception cref="EditRefusedException">No reason, or somebody is being helped already.</exception>
    public static void Withdraw(Db db, IReadOnlyCollection<long> ids, string? reason, DateOnly today) =>
        Step(db, ids, ReferralAct.Withdraw, reason, today, OperationKind.ReferralWithdrawn, "撤下待推送的人");

    /// <summary>Puts those who came back on the list again, once what was wrong is mended.</summary>
    /// <exception cref="EditRefusedException">Nothing is said of what was mended.</exception>
    public static void ListAgain(Db db, IReadOnlyCollection<long> ids, string? mended, DateOnly today) =>
        Step(db, ids, ReferralAct.ListAgain, mended, today, OperationKind.ReferralListed, "更正后重新列入待推送");

    private static void Step(Db db, IReadOnlyCollection<long> ids, ReferralAct act, string? reason, DateOnly today, OperationKind kind, string title)
    {
        db.Actor.Require(Permission.ProposeReferrals);
        using var operation = db.Begin(kind, $"{title}：{reason?.Trim()}", OperationSource.Page);
        ReferralDesk.Step(db, ReferralDesk.Load(db, ids), act, reason, today);
        operation.Complete();
    }

    private static string CountyOf(IReadOnlyList<Referral> chosen) => chosen[0].RegionCode[..6] + "000000";
}
