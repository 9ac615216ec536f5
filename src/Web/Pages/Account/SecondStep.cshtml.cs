using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wengang.Web.Access;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Account;

/// <summary>登录第二步: the code of the telephone.</summary>
[OpenToAll]
public sealed class SecondStepModel(Door door) : PageModel
{
    [BindProperty]
    public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    public string? Problem { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var answer = await door.SecondAsync(HttpContext, Code);
        if (answer.IsOpen)
        {
            return LocalRedirect(SitePath.Local(Back));
        }

        Problem = answer.Problem;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
