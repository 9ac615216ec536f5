using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Referrals;
using Wengang.App.Referrals.Leads;
using Wengang.App.Referrals.Listing;
using Wengang.Rules.Values;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;
using Wengang.Web.Ui.Referrals;

namespace Wengang.Web.Pages.Referrals;

/// <summary>没落实的: whoever wants work and lacks helper, contact or next action; while there are any, a month should not be locked.</summary>
[Needs(Permission.ReadReferrals)]
public sealed class OpenModel(CountySession session) : HelpPage(session)
{
    private static readonly string[] Headings = ["乡镇", "村", "姓名", "缺什么", "帮扶人", "最近联系", "下次日期"];

    [BindProperty(SupportsGet = true, Name = "month")]
    public string? Asked { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public Period Month { get; private set; }

    public IReadOnlyList<OpenSeeker> Lines { get; private set; } = [];

    public Pager Pager { get; private set; } = new(1, 0);

    public string Address => $"/referrals/open?month={Month}";

    public IActionResult OnGet() => Show();

    [Needs(Permission.ExportLists)]
    public IActionResult OnPostExcel() => !Load() ? NotFound() : Excel("没落实帮扶的人", Headings, [.. OpenSeekers.Read(Db, Month).Select(o => (IReadOnlyList<object?>)
    [
        o.Township, o.Village, o.Name, string.Join("、", o.Lacks()), o.Helper, o.LastContactOn, o.NextOn,
    ])]);

    protected override bool Load()
    {
        Month = Period.TryParse(Asked, out var month) ? month : Period.Of(LeadDay.Of(Db, Today) ?? Today);
        Pager = new Pager(Number, OpenSeekers.Count(Db, Month));
        if (!Pager.Exists)
        {
            return false;
        }

        Lines = OpenSeekers.Read(Db, Month, (Number - 1) * Pager.Size, Pager.Size);
        return true;
    }
}
