using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Entitlements;
using Wengang.App.Policies.Decisions;
using Wengang.App.Policies.Reading;
using Wengang.App.Policies.Versions;
using Wengang.Rules.Policies;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui.Policies;

namespace Wengang.Web.Pages.Policies;

/// <summary>Why a version says of somebody what it says; from here a decision is made and kept.</summary>
[Needs(Permission.ReadPolicies)]
public sealed class PersonModel(CountySession session) : VersionPage(session)
{
    [BindProperty(SupportsGet = true)]
    public long Person { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? AsOf { get; set; }

    public DateOnly Day => AsOf ?? Today;

    public CountyPerson Known { get; private set; } = null!;

    public Explained Explained { get; private set; } = null!;

    public IActionResult OnGet() => Show();

    [Needs(Permission.ApplySubsidies)]
    public IActionResult OnPost()
    {
        if (!Load()) return NotFound();
        try
        {
            var kept = DecisionDesk.Keep(Db, Version, Person, LedgerPayments.Facts(Db, Day, PolicyBook.Compile(Version)), OperationSource.Page);
            Done = "判定已保存。";
            return LocalRedirect($"/policies/decisions/{kept.Id}");
        }
        catch (PolicyRefusedException e)
        {
            return Again(e.Message);
        }
    }

    protected override bool Load()
    {
        if (!base.Load() || PolicyDocument.Read(Version.Document).Policy is not { } policy || LedgerPayments.TrialFacts(Db, Day).Find(Person) is not { } known) return false;
        (Known, Explained) = (known, policy.Explain(known.Facts, Stage.Prescreen));
        return true;
    }
}
