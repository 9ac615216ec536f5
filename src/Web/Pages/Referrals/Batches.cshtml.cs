using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Referrals;
using Wengang.App.Referrals.Daily;
using Wengang.App.Referrals.Listing;
using Wengang.App.Referrals.Sending;
using Wengang.Rules.Referrals;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui.Referrals;

namespace Wengang.Web.Pages.Referrals;

/// <summary>推送: who waits, who came back, and what was sent so far.</summary>
[Needs(Permission.ReadReferrals)]
public sealed class BatchesModel(CountySession session) : HelpPage(session)
{
    /// <summary>More than a county sends in a month; whoever has more filters by township elsewhere.</summary>
    private const int Most = 300;

    private static readonly ReferralFilter ToSend = new() { States = [ReferralState.ToSend] };
    private static readonly ReferralFilter Returned = new() { States = [ReferralState.Returned] };

    public IReadOnlyList<ReferralLine> Waiting { get; private set; } = [];

    public int WaitingCount { get; private set; }

    public int UrgentCount { get; private set; }

    public IReadOnlyList<ReferralLine> Back { get; private set; } = [];

    public IReadOnlyList<ReferralBatch> Sent { get; private set; } = [];

    public bool IsDue { get; private set; }

    public int SendDay { get; private set; }

    public string? Why { get; private set; }

    public IActionResult OnGet() => Show();

    [Needs(Permission.SendReferrals)]
    public IActionResult OnPostSend(long[] ids, string? which, bool urgent)
    {
        Ticked = ids;
        var (chosen, isUrgent) = which switch
        {
            "all" => (null, false),
            "urgent" => (null, true),
            _ => (ids, urgent),
        };
        return chosen is { Length: 0 } ? Again("请先勾选要推送的人，或点“全部推送”。")
            : Do(() => BatchSender.Send(Db, chosen, isUrgent, Today) is var batch ? $"已推送 {batch.Count} 人给人社部门（{batch.Month} 第 {batch.Number} 批）。" : "", "/referrals/batches");
    }

    [Needs(Permission.ProposeReferrals)]
    public IActionResult OnPostWithdraw(long[] ids, string? why) => Together(ids, why, () =>
    {
        BatchSender.Withdraw(Db, ids, why, Today);
        return $"已撤下 {ids.Length} 人。";
    });

    [Needs(Permission.ProposeReferrals)]
    public IActionResult OnPostAgain(long[] ids, string? why) => Together(ids, why, () =>
    {
        BatchSender.ListAgain(Db, ids, why, Today);
        return $"{ids.Length} 人更正后重新列入待推送。";
    });

    [Needs(Permission.ExportLists)]
    public IActionResult OnPostExcel(long? batch) => Excel(batch is null ? "待推送名单" : "推送名单", batch is null ? ToSend : new ReferralFilter { Batch = batch });

    protected override bool Load()
    {
        (Waiting, WaitingCount) = (ReferralQueries.Read(Db, ToSend, 0, Most), ReferralQueries.Count(Db, ToSend));
        UrgentCount = Waiting.Count < WaitingCount ? ReferralQueries.Count(Db, ToSend with { OnlyUrgent = true }) : Waiting.Count(w => w.Referral.IsUrgent);
        (Back, Sent) = (ReferralQueries.Read(Db, Returned, 0, Most), ReferralQueries.Batches(Db));
        var settings = ReferralSettings.Read(Db);
        (SendDay, IsDue) = (settings.SendDay, WaitingCount > 0 && ReferralsDaily.IsSendingDue(Db, settings, Today));
        return true;
    }

    private IActionResult Together(long[] ids, string? why, Func<string> act)
    {
        (Ticked, Why) = (ids, why);
        return ids.Length == 0 ? Again("请先勾选人。") : Do(act, "/referrals/batches");
    }
}
