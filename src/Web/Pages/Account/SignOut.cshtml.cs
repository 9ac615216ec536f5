using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Account;

/// <summary>退出.</summary>
[Needs(Permission.UseAccount)]
public sealed class SignOutModel(CountySession session) : OfficePage(session)
{
    public IActionResult OnGet() => LocalRedirect("/");

    /// <summary>What a browser keeps of the site goes with the session.</summary>
    [Needs(Permission.UseAccount)]
    public async Task<IActionResult> OnPostAsync()
    {
        await HttpContext.SignOutAsync(Door.Scheme);
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return LocalRedirect(AccessGuard.SignInPath);
    }
}
