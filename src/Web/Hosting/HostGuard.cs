using System.Net;

namespace Wengang.Web.Hosting;

/// <summary>
/// Answers only what the browser of this machine asks under the machine's own name. A page of another site that makes its name
/// point here (DNS rebinding) names a foreign host and is refused.
/// </summary>
public static class HostGuard
{
    private static readonly HashSet<string> Own = new(StringComparer.OrdinalIgnoreCase) { "localhost", "127.0.0.1", "[::1]" };

    public static Task Check(HttpContext context, Func<Task> next)
    {
        var local = context.Connection.LocalPort;
        var host = context.Request.Host;
        var isOwn = host.HasValue && Own.Contains(host.Host) && (host.Port ?? 80) == local;
        if (isOwn && context.Connection.RemoteIpAddress is { } remote && IPAddress.IsLoopback(remote))
        {
            return next();
        }

        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync($"这个地址不能用来打开稳岗通。请在本机浏览器里打开 http://127.0.0.1:{local}/");
    }
}
