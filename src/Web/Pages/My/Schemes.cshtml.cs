using Microsoft.AspNetCore.Mvc;
using Wengang.App.Applicants;
using Wengang.App.Applicants.Reading;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui.My;

namespace Wengang.Web.Pages.My;

/// <summary>What every policy says of the visitor today, and a button where they may apply.</summary>
[OpenToApplicants]
public sealed class SchemesModel(CurrentApplicant current, DatabaseCheck database) : ApplicantPage(current, database)
{
    public IReadOnlyList<OwnScheme> Schemes { get; private set; } = [];

    public (string? Scheme, string? Period, string? Amount, string? Reason) Typed { get; private set; }

    public IActionResult OnGet() => Show();

    public IActionResult OnPostApply(string? scheme, bool promises) => Do(() =>
    {
        var (claim, isNew) = ApplicantDesk.Apply(Db, Who, scheme, promises, Today);
        Done = isNew ? "申请已经交上去了。" : "这段时间已经申请过这项补贴，或者和它不能同时领的补贴，不用再申请。";
        return $"/my/claims/{claim}";
    });

    public IActionResult OnPostPapers(string? scheme, string? period, string? amount, string? reason)
    {
        Typed = (scheme, period, amount, reason);
        return Do(() =>
        {
            var (claim, isNew) = ApplicantDesk.ApplyWithPapers(Db, Who, scheme, period, amount, reason, Today);
            Done = isNew ? "申请已经交上去了，请在下面交材料。" : "这段时间已经申请过这项补贴，或者和它不能同时领的补贴，不用再申请。";
            return $"/my/claims/{claim}";
        });
    }

    protected override bool Load()
    {
        Schemes = OwnSchemes.Read(Db, Who, Today);
        return true;
    }
}
