using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Subsidies.Cases;
using Wengang.App.Subsidies.Listing;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;
using Wengang.Web.Ui.Subsidies;

namespace Wengang.Web.Pages.Subsidies;

/// <summary>异议和疑点: what holds claims, and money that is to come back.</summary>
[Needs(Permission.ReadSubsidies)]
public sealed class CasesModel(CountySession session) : SubsidyPage(session)
{
    [BindProperty(SupportsGet = true)]
    public bool Settled { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<CaseLine> Lines { get; private set; } = [];

    public int Open { get; private set; }

    public long Typed { get; private set; }

    public string? Text { get; private set; }

    /// <summary>How whoever objected can be reached, as they wrote it; for those who look into it.</summary>
    public string? Contact(SubsidyCase one) => May(Permission.SettleCases) && one.ContactCipher is { } cipher ? Db.Protector.Open(cipher) : null;

    public IActionResult OnGet() => Show();

    [Needs(Permission.SettleCases)]
    public IActionResult OnPostSettle(long one, CaseEnd end, string? text, string? recover)
    {
        (Typed, Text) = (one, text);
        return Do(() =>
        {
            CaseDesk.Settle(Db, one, end, text, recover, Today);
            return end == CaseEnd.Dismiss ? "已办结：不属实，申请继续办理。" : "已办结：属实，申请和资金已随之处理。";
        }, "/subsidies/cases");
    }

    [Needs(Permission.ReadSubsidies)]
    public IActionResult OnPostHear(long one, string? text)
    {
        (Typed, Text) = (one, text);
        return !May(Permission.SettleCases) && !May(Permission.ApplySubsidies) ? Again("您的岗位不能登记申辩。") : Do(() =>
        {
            CaseDesk.Hear(Db, one, text);
            return "本人申辩已登记。";
        }, "/subsidies/cases");
    }

    [Needs(Permission.SettleCases)]
    public IActionResult OnPostReceive(long one, string? yuan)
    {
        Typed = one;
        return Do(() =>
        {
            CaseDesk.Receive(Db, one, yuan, Today);
            return "收回的钱已登记。";
        }, "/subsidies/cases");
    }

    protected override bool Load()
    {
        (Lines, Open) = (ClaimQueries.Cases(Db, Settled, Pager.Before(Number), Pager.Size), ClaimQueries.OpenCases(Db));
        return true;
    }
}
