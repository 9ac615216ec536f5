using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Referrals.Helping;
using Wengang.App.Referrals.Listing;
using Wengang.App.Referrals.Sending;
using Wengang.Rules.Referrals;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;
using Wengang.Web.Ui.Referrals;

namespace Wengang.Web.Pages.Referrals;

/// <summary>待接收: the labour bureau accepts, with a named helper, or returns; many at once.</summary>
[Needs(Permission.TakeReferrals)]
public sealed class InboxModel(CountySession session) : HelpPage(session)
{
    [BindProperty(SupportsGet = true, Name = "township")]
    public string? Place { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<ReferralLine> Lines { get; private set; } = [];

    public IReadOnlyList<HelperCandidate> Helpers { get; private set; } = [];

    public IReadOnlyList<(string Code, string Name)> Townships { get; private set; } = [];

    public Pager Pager { get; private set; } = new(1, 0);

    public long Helper { get; private set; }

    public string? Why { get; private set; }

    public string Address => $"/referrals/inbox?township={Township(Place)}";

    private ReferralFilter Filter => new() { States = [ReferralState.Sent], Township = Township(Place) };

    public IActionResult OnGet() => Show();

    [Needs(Permission.TakeReferrals)]
    public IActionResult OnPostAccept(long[] ids, long helper)
    {
        (Ticked, Helper) = (ids, helper);
        return Do(() => $"已接收 {BureauDesk.Accept(Db, ids, helper, Today)} 人，帮扶人和时限已定。", Address);
    }

    [Needs(Permission.TakeReferrals)]
    public IActionResult OnPostReturn(long[] ids, string? why)
    {
        (Ticked, Why) = (ids, why);
        return Do(() => $"已退回 {BureauDesk.Return(Db, ids, why, Today)} 人，乡镇和村能看到理由。", Address);
    }

    [Needs(Permission.ExportLists)]
    public IActionResult OnPostExcel() => Excel("待接收名单", Filter);

    protected override bool Load()
    {
        Pager = new Pager(Number, ReferralQueries.Count(Db, Filter));
        if (!Pager.Exists)
        {
            return false;
        }

        Lines = ReferralQueries.Read(Db, Filter, (Number - 1) * Pager.Size, Pager.Size);
        (Helpers, Townships) = (HelperBook.All(Db), ReferralQueries.Townships(Db));
        return true;
    }
}
