using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Referrals;
using Wengang.App.Referrals.Helping;
using Wengang.App.Referrals.Listing;
using Wengang.Rules.Referrals;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;
using Wengang.Web.Ui.Referrals;

namespace Wengang.Web.Pages.Referrals.Helping;

/// <summary>我帮扶的: a helper's people, the next first; for a phone.</summary>
[Needs(Permission.HelpSeekers)]
public sealed class MineModel(CountySession session) : HelpPage(session)
{
    private static readonly ReferralState[] Busy = [ReferralState.Accepted, ReferralState.Helping, ReferralState.Paused, ReferralState.NoWish, ReferralState.Lost, ReferralState.Placed];

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<ReferralLine> Lines { get; private set; } = [];

    public IReadOnlyDictionary<long, IReadOnlyDictionary<ServiceKind, int>> Services { get; private set; } = new Dictionary<long, IReadOnlyDictionary<ServiceKind, int>>();

    public ServicePackage Package { get; private set; } = ServicePackage.Default;

    public Pager Pager { get; private set; } = new(1, 0);

    /// <summary>Whose number was asked for, and the number.</summary>
    public (long Referral, string Number)? Call { get; private set; }

    private ReferralFilter Filter => new() { States = Busy, Helper = Actor.AccountId };

    public IActionResult OnGet() => Show();

    /// <summary>What was asked for is on the page itself; it is not kept anywhere else.</summary>
    [Needs(Permission.HelpSeekers)]
    public IActionResult OnPostCall(long referral)
    {
        try
        {
            Call = (referral, HelperCall.Number(Db, referral));
            return Show();
        }
        catch (App.Editing.EditRefusedException e)
        {
            return Again(e.Message);
        }
    }

    [Needs(Permission.ExportLists)]
    public IActionResult OnPostExcel() => Excel("我帮扶的人", Filter);

    /// <summary>What of the package is still owed, in words.</summary>
    public string Owed(Referral referral)
    {
        ArgumentNullException.ThrowIfNull(referral);
        var owed = Package.Owed(referral.AcceptedOn ?? Today, Services.GetValueOrDefault(referral.Id) ?? new Dictionary<ServiceKind, int>()).ToList();
        return owed.Count == 0 ? "服务包已做齐" : "还差" + string.Join("、", owed.Select(o => $"{ServiceKinds.List.NameOf(o.Kind)} {o.Missing} 次（{o.Due:M月d日}前）"));
    }

    protected override bool Load()
    {
        Pager = new Pager(Number, ReferralQueries.Count(Db, Filter));
        if (!Pager.Exists)
        {
            return false;
        }

        Lines = ReferralQueries.Read(Db, Filter, (Number - 1) * Pager.Size, Pager.Size);
        Services = ReferralQueries.Services(Db, [.. Lines.Select(l => l.Referral.Id)]);
        Package = ReferralSettings.Read(Db).Package;
        return true;
    }
}
