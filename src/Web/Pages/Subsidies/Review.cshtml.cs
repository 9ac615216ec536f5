using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Listing;
using Wengang.App.Subsidies.Schemes;
using Wengang.Rules.Subsidies.Flow;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;
using Wengang.Web.Ui.Subsidies;

namespace Wengang.Web.Pages.Subsidies;

/// <summary>逐件审核: one claim after the other, what differs from last time first; all of it by keyboard.</summary>
[Needs(Permission.ReadSubsidies)]
public sealed class ReviewModel(CountySession session) : SubsidyPage(session)
{
    /// <summary>The keys, as the help line shows them and review.js reads them.</summary>
    public static readonly IReadOnlyList<(string Key, string Meaning)> Keys =
        [("J", "下一件"), ("K", "上一件"), ("X", "勾选"), ("A", "通过"), ("R", "退回"), ("G", "跳到"), ("U", "撤销刚才的"), ("O", "打开申请")];

    private SchemeBook schemes = SchemeBook.Delivered;

    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Scheme { get; set; }

    [BindProperty(SupportsGet = true, Name = "township")]
    public string? Place { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>The place in the list that has the focus, from 1.</summary>
    [BindProperty(SupportsGet = true)]
    public int At { get; set; } = 1;

    /// <summary>The claim that was acted on last.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Last { get; set; }

    public IReadOnlyList<ClaimLine> Lines { get; private set; } = [];

    public IReadOnlyDictionary<long, IReadOnlyList<ClaimDifference>?> Differences { get; private set; } = new Dictionary<long, IReadOnlyList<ClaimDifference>?>();

    public Pager Pager { get; private set; } = new(1, 0);

    public ClaimState Chosen { get; private set; }

    /// <summary>How the last act is taken back; null when it cannot be.</summary>
    public ClaimTransition? Undo { get; private set; }

    public IReadOnlyDictionary<long, string> Typed { get; private set; } = new Dictionary<long, string>();

    public string Address => $"/subsidies/review?state={State}&scheme={schemes.Find(Scheme)?.Code}&township={Township(Place)}";

    public IActionResult OnGet() => Show();

    /// <summary>The step of this post that leads on from here for a claim.</summary>
    public ClaimTransition? Forward(SubsidyClaim claim) => ClaimLife.Next(schemes.FlowOf(claim), Chosen) is { Door: ClaimDoor.Desk } line && May(ClaimRights.Of(line.Right)) ? line : null;

    public bool MayReturn(SubsidyClaim claim) => ClaimLife.Find(schemes.FlowOf(claim), Chosen, ClaimAct.Return) is { } line && May(ClaimRights.Of(line.Right));

    /// <param name="ids">The ticked claims.</param>
    /// <param name="forward">The claim to let through.</param>
    /// <param name="back">The claim to send back.</param>
    /// <param name="why">Reasons by claim.</param>
    [Needs(Permission.ReadSubsidies)]
    public IActionResult OnPostAct(long[] ids, long? forward, long? back, Dictionary<string, string?> why)
    {
        (Ticked, Typed) = (ids, why.Where(w => w.Value is not null && long.TryParse(w.Key, CultureInfo.InvariantCulture, out _)).ToDictionary(w => long.Parse(w.Key, CultureInfo.InvariantCulture), w => w.Value!));
        if (!Load())
        {
            return NotFound();
        }

        if (back is { } id)
        {
            return Do(() => ClaimDesk.Act(Db, [id], ClaimAct.Return, Typed.GetValueOrDefault(id, ""), Today).Words("退回补正"), $"{Address}&p={Number}&at={At}&last={id}");
        }

        var chosen = forward is { } one ? [one] : ids;
        return Lines.FirstOrDefault(l => chosen.Contains(l.Claim.Id)) is { } line && Forward(line.Claim) is { } act
            ? Do(() => ClaimDesk.Act(Db, chosen, act.Act, null, Today).Words(act.Name), $"{Address}&p={Number}&at={At}" + (forward is null ? "" : $"&last={forward}"))
            : Again("请先勾选申请。");
    }

    [Needs(Permission.ReadSubsidies)]
    public IActionResult OnPostUndo(long last) => Do(() =>
    {
        ClaimUndo.Run(Db, last, Today);
        return "已撤销刚才的办理。";
    }, $"{Address}&p={Number}&at={At}");

    protected override bool Load()
    {
        schemes = SchemeBook.Read(Db);
        Chosen = ClaimStates.List.Entries.Where(e => e.Code == State).Select(e => (ClaimState?)e.Value).FirstOrDefault() ?? ClaimState.Submitted;
        State = ClaimStates.List.CodeOf(Chosen);
        var filter = new ClaimFilter { States = [Chosen], Scheme = schemes.Find(Scheme)?.Code, Township = Township(Place) };
        Pager = new Pager(Number, ClaimQueries.Count(Db, filter));
        (Pager, Number) = Pager.Exists ? (Pager, Number) : (new Pager(1, Pager.Rows), 1);
        var lines = ClaimQueries.Read(Db, filter, Pager.Before(Number), Pager.Size);
        Differences = lines.Count == 0 ? Differences : ClaimDifferences.Read(Db, [.. lines.Select(l => l.Claim)]);
        Lines = [.. lines.OrderByDescending(l => l.Cases > 0).ThenByDescending(l => Differences[l.Claim.Id]?.Count ?? int.MaxValue)];
        At = Math.Clamp(At, 1, Math.Max(1, Lines.Count));
        Undo = Last is { } id ? ClaimUndo.Possible(Db, schemes, id) : null;
        return true;
    }
}
