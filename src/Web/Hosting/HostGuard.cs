using System.Net;

namespace Wengang.Web.Hosting;

/// <summary>
/// Answers only under the site's own names: this machine's, and the public name when it comes over HTTPS. A page of another site that
/// makes its name point here (DNS rebinding) names a foreign host and is refused.
/// </summary>
/// <param name="publicName">Null when only this machine opens the site.</param>
public sealed class HostGuard(string? publicName)
{
    private static readonly HashSet<string> Own = new(StringComparer.OrdinalIgnoreCase) { "localhost", "127.0.0.1", "[::1]" };

    public Task Check(HttpContext context, Func<Task> next) => IsOwn(context) || IsPublic(context) ? next() : Refuse(context);

    private static bool IsOwn(HttpContext context) =>
        context.Request.Host is { HasValue: true } host && Own.Contains(host.Host) && (host.Port ?? 80) == context.Connection.LocalPort
        && context.Connection.RemoteIpAddress is { } remote && IPAddress.IsLoopback(remote);

    private bool IsPublic(HttpContext context) =>
        publicName is not null && context.Request.IsHttps && context.Request.Host.Host.Equals(publicName, StringComparison.OrdinalIgnoreCase);

    private Task Refuse(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        context.Response.ContentType = "text/plain; charset=utf-8";
        var way = publicName is null ? $"在本机浏览器里打开 http://127.0.0.1:{context.Connection.LocalPort}/" : $"打开 https://{publicName}/";
        return context.Response.WriteAsync($"这个地址不能用来打开稳岗通。请{way}");
    }
}
