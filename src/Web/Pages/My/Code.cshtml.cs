using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wengang.App.Applicants.Codes;
using Wengang.Web.Access;
using Wengang.Web.Hosting;

namespace Wengang.Web.Pages.My;

/// <summary>Says the same to everybody, whatever was typed before; the right code begins the visit.</summary>
[OpenToAll]
public sealed class CodeModel(DatabaseCheck database) : PageModel
{
    /// <summary>What was wrong; null when nothing was.</summary>
    public string? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await ApplicantDoor.WaitingAsync(HttpContext) is null ? LocalRedirect(ApplicantDoor.Path) : Page();

    public async Task<IActionResult> OnPostAsync(string? code)
    {
        if (await ApplicantDoor.WaitingAsync(HttpContext) is not { } request || database.Problem() is not null)
        {
            return LocalRedirect(ApplicantDoor.Path + "?over=1");
        }

        using var db = database.Open(CodeDesk.Stranger);
        if (CodeDesk.Enter(db, request, code, DateTime.UtcNow))
        {
            await ApplicantDoor.EnterAsync(HttpContext, request);
            return LocalRedirect("/my/claims");
        }

        Problem = "验证码不对，或者已经过期。请看短信再填一次，或者重新要一个。";
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
