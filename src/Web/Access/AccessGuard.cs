using Wengang.Web.Collect;
using Wengang.Web.Hosting;

namespace Wengang.Web.Access;

/// <summary>Before any page or endpoint runs: does the post give the permission that it states? What states nothing is closed.</summary>
public static class AccessGuard
{
    public const string SignInPath = "/sign-in";
    public const string PasswordPath = "/account/password";
    public const string SecondFactorPath = "/account/second-factor";

    /// <summary>What somebody may reach who must first choose a password or set up a second factor.</summary>
    private static readonly string[] Before = [PasswordPath, SecondFactorPath, "/sign-out"];

    public static Task Check(HttpContext context, Func<Task> next)
    {
        if (context.GetEndpoint() is not { } endpoint || endpoint.Metadata.GetMetadata<OpenToAllAttribute>() is not null)
        {
            return next();
        }

        if (endpoint.Metadata.GetMetadata<OpenToApplicantsAttribute>() is not null)
        {
            return context.RequestServices.GetRequiredService<ApplicantDoor>().CheckAsync(context, next);
        }

        var current = context.RequestServices.GetRequiredService<CurrentActor>();
        if (current.Account is not { } account)
        {
            return Send(context, $"{SignInPath}?back={Uri.EscapeDataString(context.Request.Path + context.Request.QueryString)}");
        }

        if (account.Account.MustChangePassword && !Before.Contains(context.Request.Path.Value))
        {
            return Send(context, PasswordPath);
        }

        if (!account.Account.UsesSecondFactor && context.User.HasClaim(c => c.Type == Door.FactorClaim) && !Before.Contains(context.Request.Path.Value))
        {
            return Send(context, SecondFactorPath);
        }

        if (endpoint.Metadata.GetMetadata<NeedsAttribute>() is { } needs && current.Actor.May(needs.Permission))
        {
            return next();
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    /// <summary>A part of a page that is asked for by script cannot be answered with another page: the whole page goes there.</summary>
    private static Task Send(HttpContext context, string address)
    {
        if (context.Request.Headers.ContainsKey(CollectServices.Header))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }

        if (context.Request.Headers.ContainsKey("HX-Request"))
        {
            context.Response.Headers["HX-Redirect"] = address;
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }

        context.Response.Redirect(HttpMethods.IsGet(context.Request.Method) ? address : SignInPath);
        return Task.CompletedTask;
    }
}
