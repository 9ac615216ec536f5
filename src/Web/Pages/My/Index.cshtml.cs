using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wengang.App.Applicants;
using Wengang.App.Applicants.Codes;
using Wengang.App.Editing;
using Wengang.Web.Access;
using Wengang.Web.Hosting;

namespace Wengang.Web.Pages.My;

/// <summary>The door for people and enterprises without an account. The number is sent in the form and is never part of an address.</summary>
[OpenToAll]
public sealed class IndexModel(DatabaseCheck database) : PageModel
{
    /// <summary>Who asks.</summary>
    [BindProperty(SupportsGet = true)]
    public ApplicantKind As { get; set; }

    /// <summary>Why somebody was sent here: a visit ended; null when they came by themselves.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Over { get; set; }

    /// <summary>What was wrong with the form; null when nothing was.</summary>
    public string? Problem { get; private set; }

    public (string? Number, string? Phone) Typed { get; private set; }

    public IActionResult OnGet() => database.Problem() is null ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string? number, string? phone)
    {
        Typed = (number, phone);
        if (database.Problem() is not null)
        {
            return NotFound();
        }

        try
        {
            using var db = database.Open(CodeDesk.Stranger);
            var request = CodeDesk.Ask(db, As, number, phone, HttpContext.Connection.RemoteIpAddress?.ToString() ?? "", DateTime.UtcNow);
            await ApplicantDoor.WaitAsync(HttpContext, request);
            return LocalRedirect("/my/code");
        }
        catch (EditRefusedException e)
        {
            Problem = e.Message;
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
    }
}
