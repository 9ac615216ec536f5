using System.Threading.RateLimiting;
using Wengang.Web.Access;

namespace Wengang.Web.Hosting;

/// <summary>How often one may knock and search: password hashes are slow on purpose, and nobody reads a thousand people a minute.</summary>
internal static class RequestLimits
{
    public const int SignInsPerMinute = 60;
    public const int SearchesPerMinute = 240;

    /// <summary>A phone sends what gathered, not each tap.</summary>
    public const int BatchesPerMinute = 120;

    public static void Add(IServiceCollection services) => services.AddRateLimiter(o =>
    {
        o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        o.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(Partition);
    });

    /// <summary>Objections to public notices, from one place: a village has few, a prankster many.</summary>
    public const int ObjectionsPerMinute = 10;

    /// <summary>Forms of the pages without an account, from one place; how many codes are sent is bounded besides (CodeLimit).</summary>
    public const int ApplicantsPerMinute = 60;

    private static RateLimitPartition<string> Partition(HttpContext context)
    {
        var path = context.Request.Path;
        if (HttpMethods.IsPost(context.Request.Method) && path.StartsWithSegments(AccessGuard.SignInPath, StringComparison.Ordinal))
        {
            return Window($"sign-in {context.Connection.RemoteIpAddress}", SignInsPerMinute);
        }

        if (HttpMethods.IsPost(context.Request.Method) && path.StartsWithSegments("/collect", StringComparison.Ordinal))
        {
            return Window($"collect {context.RequestServices.GetRequiredService<CurrentActor>().Actor.AccountId}", BatchesPerMinute);
        }

        if (HttpMethods.IsPost(context.Request.Method) && path.StartsWithSegments("/notices", StringComparison.Ordinal))
        {
            return Window($"objection {context.Connection.RemoteIpAddress}", ObjectionsPerMinute);
        }

        if (HttpMethods.IsPost(context.Request.Method) && path.StartsWithSegments(ApplicantDoor.Path, StringComparison.Ordinal))
        {
            return Window($"applicant {context.Connection.RemoteIpAddress}", ApplicantsPerMinute);
        }

        return path.StartsWithSegments("/people", StringComparison.Ordinal)
            ? Window($"search {context.RequestServices.GetRequiredService<CurrentActor>().Actor.AccountId}", SearchesPerMinute)
            : RateLimitPartition.GetNoLimiter("");
    }

    private static RateLimitPartition<string> Window(string key, int permits) =>
        RateLimitPartition.GetFixedWindowLimiter(key, _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = TimeSpan.FromMinutes(1) });
}
