using Microsoft.AspNetCore.Mvc;
using Wengang.App.Applicants.Reading;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui.My;

namespace Wengang.Web.Pages.My;

/// <summary>The visitor's own claims, the newest first.</summary>
[OpenToApplicants]
public sealed class ClaimsModel(CurrentApplicant current, DatabaseCheck database, ApplicantDoor door) : ApplicantPage(current, database)
{
    public IReadOnlyList<OwnClaim> Claims { get; private set; } = [];

    /// <summary>Last four digits of the account; null when none is known.</summary>
    public string? AccountEnd { get; private set; }

    public string? Bank { get; private set; }

    public IActionResult OnGet() => Show();

    public async Task<IActionResult> OnPostLeaveAsync()
    {
        await door.LeaveAsync(HttpContext);
        return LocalRedirect(ApplicantDoor.Path + "?over=left");
    }

    protected override bool Load()
    {
        var own = new OwnClaims(Db, Who);
        (Claims, AccountEnd, Bank) = (own.Read(), own.AccountEnd, own.Bank);
        return true;
    }
}
