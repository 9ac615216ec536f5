using Microsoft.AspNetCore.Http.HttpResults;
using Wengang.Web.Access;
using Wengang.Web.Ui;

namespace Wengang.Web.Hosting;

/// <summary>The large-type view (关怀版): a link sets a cookie and returns to the page.</summary>
public static class LargeType
{
    public const string Path = "/view";
    private const string Cookie = "wengang-large";

    public static bool IsOn(HttpContext context) => context.Request.Cookies[Cookie] == "1";

    /// <param name="large">1: on; anything else: off.</param>
    /// <param name="back">The page to return to; only one of this site.</param>
    [OpenToAll]
    public static RedirectHttpResult Switch(HttpContext context, string? large, string? back)
    {
        var options = new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = TimeSpan.FromDays(365), IsEssential = true };
        context.Response.Cookies.Append(Cookie, large == "1" ? "1" : "0", options);
        return TypedResults.LocalRedirect("~" + SitePath.Local(back));
    }
}
