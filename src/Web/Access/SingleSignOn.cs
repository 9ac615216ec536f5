using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Wengang.App.Accounts;
using Wengang.Web.Ui;

namespace Wengang.Web.Access;

/// <summary>
/// The county's own sign-on by OpenID Connect, when the environment names it: WENGANG_OIDC_AUTHORITY, WENGANG_OIDC_CLIENT, WENGANG_OIDC_SECRET,
/// and WENGANG_OIDC_NAME for the claim that holds the user name here. It opens accounts that exist; it makes none.
/// </summary>
public sealed class SingleSignOn
{
    public const string Path = "/sign-in/county";
    public const string Scheme = "wengang-county";

    private const string Prefix = "WENGANG_OIDC_";

    public bool IsOn => Authority is not null;

    private static string? Authority => Value("AUTHORITY");

    /// <summary>Adds the scheme when it is configured.</summary>
    public static void Add(AuthenticationBuilder authentication)
    {
        if (Authority is not { } authority)
        {
            return;
        }

        authentication.AddOpenIdConnect(Scheme, o =>
        {
            (o.Authority, o.ClientId, o.ClientSecret) = (authority, Value("CLIENT"), Value("SECRET"));
            (o.ResponseMode, o.CorrelationCookie.SameSite, o.NonceCookie.SameSite) = ("query", SameSiteMode.Lax, SameSiteMode.Lax);
            (o.CorrelationCookie.SecurePolicy, o.NonceCookie.SecurePolicy) = (CookieSecurePolicy.SameAsRequest, CookieSecurePolicy.SameAsRequest);
            (o.ResponseType, o.UsePkce, o.SignInScheme, o.MapInboundClaims, o.SaveTokens) = ("code", true, Door.HalfWay, false, false);
            o.CallbackPath = "/sign-in/county/back";
            o.RequireHttpsMetadata = !new Uri(authority).IsLoopback;
            o.GetClaimsFromUserInfoEndpoint = false;
            o.Events.OnTicketReceived = Received;
            o.Events.OnRemoteFailure = Failed;
        });
    }

    [OpenToAll]
    public static IResult Start(SingleSignOn sso, string? back) => sso.IsOn
        ? Results.Challenge(new AuthenticationProperties { RedirectUri = SitePath.Local(back) }, [Scheme])
        : Results.NotFound();

    private static async Task Received(TicketReceivedContext context)
    {
        context.HandleResponse();
        var name = context.Principal?.FindFirstValue(Value("NAME") ?? "preferred_username")?.Trim().ToLowerInvariant();
        var book = context.HttpContext.RequestServices.GetRequiredService<AccountBook>();
        if (name is null || book.Find(name) is not { IsDisabled: false } account)
        {
            book.RecordStranger();
            context.Response.Redirect(AccessGuard.SignInPath + "?unknown=1");
            return;
        }

        account.MustChangePassword = false;
        await context.HttpContext.RequestServices.GetRequiredService<Door>().EnterAsync(context.HttpContext, account, book.Settings(), "县统一身份认证登录", withPassword: false);
        context.Response.Redirect(SitePath.Local(context.ReturnUri));
    }

    private static Task Failed(RemoteFailureContext context)
    {
        context.HandleResponse();
        context.Response.Redirect(AccessGuard.SignInPath + "?unknown=1");
        return Task.CompletedTask;
    }

    private static string? Value(string name) => Environment.GetEnvironmentVariable(Prefix + name);
}
