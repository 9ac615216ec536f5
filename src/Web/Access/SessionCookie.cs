using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Wengang.App.Access;
using Wengang.App.Accounts;
using Wengang.Web.Hosting;

namespace Wengang.Web.Access;

/// <summary>At each request the cookie's account and post are looked up again: what was taken away or ended everywhere no longer opens anything.</summary>
public sealed class SessionCookie(AccountBook book, CurrentActor current) : CookieAuthenticationEvents
{
    public override Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var principal = context.Principal!;
        var found = long.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? book.Find(id) : null;
        if (found is null || found.Account.IsDisabled || found.Account.SecurityStamp != principal.FindFirstValue(Door.StampClaim))
        {
            context.RejectPrincipal();
            return context.HttpContext.SignOutAsync(Door.Scheme);
        }

        var wanted = long.TryParse(principal.FindFirstValue(Door.PostClaim), NumberStyles.None, CultureInfo.InvariantCulture, out var post) ? post : 0;
        current.SignIn(found, found.Posts.FirstOrDefault(p => p.Id == wanted) ?? (found.Posts.Count > 0 ? found.Posts[0] : null));
        return Task.CompletedTask;
    }
}
