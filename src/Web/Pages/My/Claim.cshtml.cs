using Microsoft.AspNetCore.Mvc;
using Wengang.App.Applicants;
using Wengang.App.Applicants.Reading;
using Wengang.App.Policies.Versions;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Listing;
using Wengang.App.Subsidies.Papers;
using Wengang.Rules.Policies;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui.My;

namespace Wengang.Web.Pages.My;

/// <summary>One claim of the visitor's own. A claim of somebody else is not there.</summary>
[OpenToApplicants]
[RequestSizeLimit(EvidenceStore.Most + (1L << 20))]
public sealed class ClaimModel(CurrentApplicant current, DatabaseCheck database) : ApplicantPage(current, database)
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    public OwnClaim Own { get; private set; } = null!;

    public IReadOnlyList<ClaimStep> Steps { get; private set; } = [];

    public IReadOnlyList<EvidenceFile> Papers { get; private set; } = [];

    /// <summary>What the policy asks for.</summary>
    public IReadOnlyList<PolicyRule> Asked { get; private set; } = [];

    public string? AccountEnd { get; private set; }

    public string? Bank { get; private set; }

    /// <summary>The objection as typed.</summary>
    public string? Typed { get; private set; }

    public string Address => $"/my/claims/{Id}";

    public IActionResult OnGet() => Show();

    public IActionResult OnPostAgain() => Do(() => Said(ApplicantDesk.Resubmit(Db, Who, Id, Today), "已经重新交上去了。"));

    public IActionResult OnPostWithdraw(string? why) => Do(() => Said(ApplicantDesk.Withdraw(Db, Who, Id, why, Today), "已经撤回。"));

    public IActionResult OnPostObject(string? text)
    {
        Typed = text;
        return Do(() => Said(ApplicantDesk.Object(Db, Who, Id, text, Today), "异议收到了，查清以后这里会显示结果。"));
    }

    public IActionResult OnPostPaper(IFormFile? file) => Do(() =>
    {
        if (file is null)
        {
            throw new App.Editing.EditRefusedException("请先选择文件。");
        }

        using var content = file.OpenReadStream();
        return Said(ApplicantDesk.HandIn(Db, Who, Id, file.FileName, content), "材料交上去了。");
    });

    protected override bool Load()
    {
        var own = new OwnClaims(Db, Who);
        if (own.Find(Id) is not { } found)
        {
            return false;
        }

        (Own, AccountEnd, Bank) = (found, own.AccountEnd, own.Bank);
        (Steps, Papers) = (ClaimQueries.Steps(Db, Id), EvidenceStore.Of(Db, Id));
        Asked = found.Claim.PolicyVersion is { } version && PolicyBook.Find(Db, version) is { } policy ? [.. PolicyBook.Compile(policy).Papers] : [];
        return true;
    }

    private string? Said(bool isThere, string words)
    {
        Done = isThere ? words : Done;
        return isThere ? Address : null;
    }
}
