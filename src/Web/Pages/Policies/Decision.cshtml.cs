using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Policies.Decisions;
using Wengang.App.Policies.Versions;
using Wengang.Rules.Policies;
using Wengang.Rules.Values;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui.Policies;

namespace Wengang.Web.Pages.Policies;

/// <summary>A stored decision in plain words, to be printed for the person; replayed and overridden here.</summary>
[Needs(Permission.ReadPolicies)]
public sealed class DecisionModel(CountySession session) : PolicyPage(session)
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    public DecisionLine Line { get; private set; } = null!;

    public Explained Explained { get; private set; } = null!;

    public IReadOnlyList<DecisionOverride> Overrides { get; private set; } = [];

    /// <summary>The override that holds today; null when the decision itself does.</summary>
    public DecisionOverride? Holding => Overrides.FirstOrDefault(o => o.ExpiresOn >= Today);

    public DateTime At { get; private set; }

    public string By { get; private set; } = "";

    public (string? Verdict, string? Amount, string? Why, string? Paper, DateOnly? Expires) Typed { get; private set; }

    public IActionResult OnGet() => Show();

    [Needs(Permission.ReadPolicies)]
    public IActionResult OnPostReplay()
    {
        if (!Load()) return NotFound();
        if (!DecisionDesk.Replays(Db, Line.Decision)) return Again($"再算一遍和存下的不一样。存下时的计算版本是 {Line.Decision.Engine}，现在是 {Policy.Engine}。请报告系统管理员，先不要按这个判定发放。");
        Done = "再算一遍，结果、金额和理由都和存下的一样。";
        return LocalRedirect($"/policies/decisions/{Id}");
    }

    [Needs(Permission.PublishPolicies)]
    public IActionResult OnPostOverride(string? verdict, string? amount, string? why, string? paper, DateOnly? expires)
    {
        Typed = (verdict, amount, why, paper, expires);
        if (!Load()) return NotFound();
        if (expires is not { } last) return Again("请填到哪天为止。");
        var fen = default(Fen);
        if (!string.IsNullOrWhiteSpace(amount) && !Fen.TryFromYuan(amount, out fen, out _)) return Again($"金额“{amount}”看不懂，请写成 500 或 500.50。");
        return Do(() =>
        {
            DecisionDesk.Override(Db, Id, verdict == "eligible" ? Verdict.Eligible : Verdict.Not, fen.Value, why, paper, last, OperationSource.Page);
            return "已记下，原来的判定留着。";
        }, $"/policies/decisions/{Id}");
    }

    protected override bool Load()
    {
        if (DecisionQueries.Find(Db, Id) is not { } line) return false;
        (Line, Explained, Overrides) = (line, DecisionDesk.Explain(Db, line.Decision), DecisionQueries.Overrides(Db, Id));
        (At, By) = Db.Set<Operation>().Where(o => o.Id == line.Decision.OperationId).Select(o => ValueTuple.Create(o.At, o.User)).First();
        KnowNames([By, .. Overrides.Select(o => o.DecidedBy)]);
        return true;
    }
}
