using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Wengang.App.Applicants;
using Wengang.App.Applicants.Codes;
using Wengang.Web.Hosting;

namespace Wengang.Web.Access;

/// <summary>
/// Lets people and enterprises without an account see what is their own. Their cookie is sent to these pages only, is no account's, and opens
/// nothing by itself: the visit is looked up in the database at every request.
/// </summary>
public sealed class ApplicantDoor(DatabaseCheck database, CurrentApplicant current)
{
    public const string Scheme = "wengang-my";
    public const string Path = "/my";

    private const string Inside = "inside";

    /// <summary>Sends whoever is not on a visit to the door.</summary>
    public async Task CheckAsync(HttpContext context, Func<Task> next)
    {
        current.Who = await FindAsync(context);
        if (current.Who is null)
        {
            context.Response.Redirect(Path + "?over=1");
            return;
        }

        await next();
    }

    /// <summary>Between asking for a code and giving it.</summary>
    public static Task WaitAsync(HttpContext context, long request) => GiveAsync(context, request, inside: false, CodeDesk.Validity);

    /// <summary>The request for a code to which this browser belongs; null when there is none.</summary>
    public static async Task<long?> WaitingAsync(HttpContext context) =>
        (await context.AuthenticateAsync(Scheme)).Principal is { } principal && !principal.HasClaim(c => c.Type == Inside) ? Request(principal) : null;

    /// <summary>The right code was given.</summary>
    public static Task EnterAsync(HttpContext context, long request) => GiveAsync(context, request, inside: true, CodeDesk.Visit);

    /// <summary>Ends the visit, here and in the database.</summary>
    public async Task LeaveAsync(HttpContext context)
    {
        using var db = database.Open(CodeDesk.Stranger);
        CodeDesk.Leave(db, current.Who!, DateTime.UtcNow);
        await context.SignOutAsync(Scheme);
    }

    private async Task<Applicant?> FindAsync(HttpContext context)
    {
        if (database.Problem() is not null || (await context.AuthenticateAsync(Scheme)).Principal is not { } principal || !principal.HasClaim(c => c.Type == Inside))
        {
            return null;
        }

        using var db = database.Open(CodeDesk.Stranger);
        return VisitBook.Find(db, Request(principal), DateTime.UtcNow);
    }

    private static Task GiveAsync(HttpContext context, long request, bool inside, TimeSpan time)
    {
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, request.ToString(CultureInfo.InvariantCulture))], Scheme);
        if (inside)
        {
            identity.AddClaim(new Claim(Inside, "1"));
        }

        return context.SignInAsync(Scheme, new ClaimsPrincipal(identity), new AuthenticationProperties { ExpiresUtc = DateTimeOffset.UtcNow + time, AllowRefresh = false });
    }

    private static long Request(ClaimsPrincipal principal) => long.Parse(principal.FindFirstValue(ClaimTypes.NameIdentifier)!, CultureInfo.InvariantCulture);
}
