using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Entitlements;
using Wengang.App.Regions;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Listing;
using Wengang.App.Subsidies.Schemes;
using Wengang.Rules.Subsidies.Flow;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Queries;
using Wengang.Web.Ui;
using Wengang.Web.Ui.Subsidies;

namespace Wengang.Web.Pages.Subsidies;

/// <summary>申请和审核: what waits for whom, and many claims decided at once.</summary>
[Needs(Permission.ReadSubsidies)]
public sealed class IndexModel(CountySession session) : SubsidyPage(session)
{
    private SchemeBook schemes = SchemeBook.Delivered;

    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Scheme { get; set; }

    [BindProperty(SupportsGet = true, Name = "township")]
    public string? Place { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Late { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<StateCount> Counts { get; private set; } = [];

    public IReadOnlyList<ClaimLine> Lines { get; private set; } = [];

    public IReadOnlyList<(string Code, string Name)> Townships { get; private set; } = [];

    public Pager Pager { get; private set; } = new(1, 0);

    public string? Why { get; private set; }

    public IReadOnlyList<SubsidyScheme> Schemes => schemes.All;

    public ClaimState? Chosen { get; private set; }

    /// <summary>The acts for the ticked claims: those that lead on from the chosen state and that this post may do.</summary>
    public IReadOnlyList<ClaimTransition> Acts { get; private set; } = [];

    /// <summary>The system's claims are made of the whole county's data.</summary>
    public bool MayMake => May(Permission.ApplySubsidies) && Actor.Scope.From.Length <= 6;

    /// <summary>The usual cut-off before the latest data: 31 May or 30 November (domain Z).</summary>
    public DateOnly AsOf { get; private set; }

    public string Address => $"/subsidies?state={State}&scheme={schemes.Find(Scheme)?.Code}&township={Township(Place)}{(Late ? "&late=true" : "")}";

    private ClaimFilter Filter => new() { Scheme = schemes.Find(Scheme)?.Code, Township = Township(Place), OverdueOn = Late ? Today : null };

    public IActionResult OnGet() => Show();

    [Needs(Permission.ReadSubsidies)]
    public IActionResult OnPostAct(long[] ids, ClaimAct act, string? why)
    {
        (Ticked, Why) = (ids, why);
        return ids.Length == 0 ? Again("请先勾选申请。") : Do(() => ClaimDesk.Act(Db, ids, act, why, Today).Words(act.Name()), Address);
    }

    [Needs(Permission.ApplySubsidies)]
    public IActionResult OnPostMake(DateOnly? asOf) => !MayMake ? Again("免申即享名单要看全县的数据，请由县乡村振兴部门生成。")
        : asOf is not { } day ? Again("请填截止日期。")
        : day > Today ? Again("截止日期不能晚于今天：以后的情况还不知道。")
        : Do(() =>
    {
        var made = EntitlementRun.Run(Db, day, Today, OperationSource.Page);
        return $"按{day:yyyy年M月d日}的情况" + made.Words;
    }, "/subsidies");

    protected override bool Load()
    {
        schemes = SchemeBook.Read(Db);
        Chosen = ClaimStates.List.Entries.Where(e => e.Code == State).Select(e => (ClaimState?)e.Value).FirstOrDefault();
        State = Chosen is null ? null : State;
        (Counts, Townships) = (ClaimQueries.States(Db, Filter, Today), TownshipNames.Read(Db, new HashSet<string>()));
        var filter = Filter with { States = Chosen is { } one ? [one] : [] };
        Pager = new Pager(Number, Counts.Where(c => Chosen is null || c.State == Chosen).Sum(c => c.Count));
        if (!Pager.Exists)
        {
            return false;
        }

        AsOf = MayMake ? CutOff(FrameQuery.Read(Db).Latest) : default;
        Lines = ClaimQueries.Read(Db, filter, Pager.Before(Number), Pager.Size);
        Acts = Chosen is not { } state ? [] : [.. Lines.Select(l => schemes.FlowOf(l.Claim)).Distinct().SelectMany(ClaimLife.TableOf)
            .Where(t => t.From == state && t.Door == ClaimDoor.Desk && May(ClaimRights.Of(t.Right))).DistinctBy(t => t.Act)];
        return true;
    }

    private static DateOnly CutOff(DateOnly latest)
    {
        var last = latest == default ? Today : latest;
        return new[] { new DateOnly(last.Year, 11, 30), new DateOnly(last.Year, 5, 31), new DateOnly(last.Year - 1, 11, 30) }.First(d => d <= last);
    }
}
