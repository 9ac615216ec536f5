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

/// <summary>全部: everybody on the list or helped, by state, township or batch; the labour bureau changes helpers here.</summary>
[Needs(Permission.ReadReferrals)]
public sealed class AllModel(CountySession session) : HelpPage(session)
{
    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "township")]
    public string? Place { get; set; }

    [BindProperty(SupportsGet = true)]
    public long? Batch { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public IReadOnlyDictionary<ReferralState, int> States { get; private set; } = new Dictionary<ReferralState, int>();

    public IReadOnlyList<(string Code, string Name)> Townships { get; private set; } = [];

    public IReadOnlyList<ReferralLine> Lines { get; private set; } = [];

    public IReadOnlyList<HelperCandidate> Helpers { get; private set; } = [];

    public Pager Pager { get; private set; } = new(1, 0);

    public string Address => $"/referrals/all?state={Chosen()?.Code}&township={Township(Place)}&batch={Batch}";

    private ReferralFilter Filter => new() { States = Chosen() is { } chosen ? [chosen.Value] : [], Township = Township(Place), Batch = Batch };

    public IActionResult OnGet() => Show();

    [Needs(Permission.TakeReferrals)]
    public IActionResult OnPostAssign(long[] ids, long helper)
    {
        Ticked = ids;
        return Do(() => $"已给 {BureauDesk.Assign(Db, ids, helper, Today)} 人换了帮扶人。", Address);
    }

    [Needs(Permission.ExportLists)]
    public IActionResult OnPostExcel() => Excel("帮扶名单", Filter);

    protected override bool Load()
    {
        Pager = new Pager(Number, ReferralQueries.Count(Db, Filter));
        if (!Pager.Exists)
        {
            return false;
        }

        Lines = ReferralQueries.Read(Db, Filter, (Number - 1) * Pager.Size, Pager.Size);
        (States, Townships) = (ReferralQueries.States(Db), ReferralQueries.Townships(Db));
        Helpers = May(Permission.TakeReferrals) ? HelperBook.All(Db) : [];
        return true;
    }

    private Rules.Values.CodeEntry<ReferralState>? Chosen() => ReferralStates.List.Entries.FirstOrDefault(e => e.Code == State);
}
