using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Subsidies.Listing;
using Wengang.App.Subsidies.Paying;
using Wengang.App.Subsidies.Schemes;
using Wengang.Rules.Subsidies.Flow;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;
using Wengang.Web.Ui.Subsidies;

namespace Wengang.Web.Pages.Subsidies;

/// <summary>发放: what can be paid, what bounced, and the batches.</summary>
[Needs(Permission.ReadSubsidies)]
public sealed class PaymentsModel(CountySession session) : SubsidyPage(session)
{
    public IReadOnlyList<PaymentBatch> Batches { get; private set; } = [];

    /// <summary>Schemes with claims that are through, and how many.</summary>
    public IReadOnlyList<(SubsidyScheme Scheme, int Count, long Fen)> Payable { get; private set; } = [];

    public IReadOnlyList<ClaimLine> Bounced { get; private set; } = [];

    public IActionResult OnGet() => Show();

    [Needs(Permission.PreparePayments)]
    public IActionResult OnPostPlan(string scheme) => Planned(() => BatchDesk.Plan(Db, scheme, null, Today));

    [Needs(Permission.PreparePayments)]
    public IActionResult OnPostReissue(long[] ids)
    {
        Ticked = ids;
        return ids.Length == 0 ? Again("请先勾选要重新发放的。") : Planned(() => BatchDesk.Reissue(Db, ids, Today));
    }

    protected override bool Load()
    {
        Batches = BatchBook.All(Db);
        Payable = PayableQueries.Read(Db, SchemeBook.Read(Db), Today);
        Bounced = ClaimQueries.Read(Db, new ClaimFilter { States = [ClaimState.Bounced] }, 0, Pager.Size);
        return true;
    }

    private IActionResult Planned(Func<PlannedBatch> plan)
    {
        var address = "/subsidies/payments";
        var answer = Do(() =>
        {
            var batch = plan();
            address = $"/subsidies/payments/{batch.Id}";
            return batch.Taken.Words("列入批次");
        }, address);
        return answer is LocalRedirectResult ? LocalRedirect(address) : answer;
    }
}
