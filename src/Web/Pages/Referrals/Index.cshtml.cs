using Microsoft.AspNetCore.Mvc;
using Wengang.App;
using Wengang.App.Access;
using Wengang.App.Jobs;
using Wengang.App.Referrals.Leads;
using Wengang.App.Referrals.Listing;
using Wengang.Rules.Referrals;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;
using Wengang.Web.Ui.Referrals;

namespace Wengang.Web.Pages.Referrals;

/// <summary>每日名单: whom somebody should look after, each with what was seen.</summary>
[Needs(Permission.ReadReferrals)]
public sealed class IndexModel(CountySession session) : HelpPage(session)
{
    private static readonly string[] Headings = ["乡镇", "村", "姓名", "线索", "看到的情况", "发现日期", "帮扶状态", "帮扶人"];

    [BindProperty(SupportsGet = true)]
    public string? Reason { get; set; }

    [BindProperty(SupportsGet = true, Name = "township")]
    public string? Place { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public LeadReason? Chosen { get; private set; }

    public IReadOnlyDictionary<LeadReason, int> Counts { get; private set; } = new Dictionary<LeadReason, int>();

    public IReadOnlyList<(string Code, string Name)> Townships { get; private set; } = [];

    public IReadOnlyList<LeadLine> Lines { get; private set; } = [];

    public Pager Pager { get; private set; } = new(1, 0);

    public string Address => With(Reason);

    /// <summary>The list is made of the whole county's data.</summary>
    public bool MayRun => May(Permission.ProposeReferrals) && (Actor.Role is not { } role || Roles.ReachOf(role) == RoleReach.County);

    public string With(string? reason) => $"/referrals?reason={reason}&township={Township(Place)}";

    public IActionResult OnGet() => Show();

    [Needs(Permission.ProposeReferrals)]
    public IActionResult OnPostList(long[] ids)
    {
        Ticked = ids;
        return Do(() => LeadDesk.List(Db, ids, Today) is var n and > 0 ? $"已列入待推送 {n} 人，其余本来就在帮扶中。" : "选中的人都已经在帮扶中，没有重复列入。", Address);
    }

    [Needs(Permission.ProposeReferrals)]
    public IActionResult OnPostRun() =>
        MayRun ? LocalRedirect($"/jobs/{JobQueue.Enqueue(Db, ReferralWork.Kind.Name, ReferralWork.Title, "").Id}") : Again("名单要看全县的数据，请联系县乡村振兴部门更新。");

    [Needs(Permission.ExportLists)]
    public IActionResult OnPostExcel() => !Load() ? NotFound() : Excel("帮扶每日名单", Headings, [.. LeadQueries.Read(Db, Chosen, Township(Place)).Select(l => (IReadOnlyList<object?>)
    [
        l.Township, l.Village, l.Name, LeadReasons.List.NameOf(l.Lead.Reason), l.Lead.Evidence, l.Lead.FoundOn, l.State is { } state ? ReferralStates.List.NameOf(state) : "没有列入", l.Helper,
    ])]);

    protected override bool Load()
    {
        Chosen = LeadReasons.List.Entries.Where(e => e.Code == Reason).Select(e => (LeadReason?)e.Value).FirstOrDefault();
        Reason = Chosen is null ? null : Reason;
        (Counts, Townships) = (LeadQueries.Counts(Db, Township(Place)), ReferralQueries.Townships(Db));
        Pager = new Pager(Number, Chosen is { } one ? Counts.GetValueOrDefault(one) : Counts.Values.Sum());
        if (!Pager.Exists)
        {
            return false;
        }

        Lines = LeadQueries.Read(Db, Chosen, Township(Place), (Number - 1) * Pager.Size, Pager.Size);
        return true;
    }
}
