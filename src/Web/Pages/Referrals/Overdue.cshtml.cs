using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Referrals;
using Wengang.App.Referrals.Listing;
using Wengang.Rules.Referrals;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;
using Wengang.Web.Ui.Referrals;

namespace Wengang.Web.Pages.Referrals;

/// <summary>超期: what a helper owes and let pass, and who knows of it by now.</summary>
[Needs(Permission.ReadReferrals)]
public sealed class OverdueModel(CountySession session) : HelpPage(session)
{
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<ReferralLine> Lines { get; private set; } = [];

    public Pager Pager { get; private set; } = new(1, 0);

    public ClockTerms Clocks { get; private set; } = ClockTerms.Default;

    public IActionResult OnGet() => Show();

    [Needs(Permission.ExportLists)]
    public IActionResult OnPostExcel() => Excel("帮扶超期名单", OverdueQueries.Filter(Today));

    protected override bool Load()
    {
        Pager = new Pager(Number, OverdueQueries.Count(Db, Today));
        if (!Pager.Exists)
        {
            return false;
        }

        Lines = ReferralQueries.Read(Db, OverdueQueries.Filter(Today), (Number - 1) * Pager.Size, Pager.Size);
        Clocks = ReferralSettings.Read(Db).Clocks;
        return true;
    }
}
