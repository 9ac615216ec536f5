using System.Net;
using Wengang.Web.Commands;

namespace Wengang.Web.Hosting;

/// <summary>The addresses at which the site may listen when nothing in front of it brings HTTPS: this machine's own.</summary>
public static class LoopbackAddress
{
    /// <summary>127.0.0.1 when nothing was asked for.</summary>
    /// <exception cref="UsageException">An address that other machines could reach, or none at all.</exception>
    public static IPAddress Parse(string? text)
    {
        if (text is null or "localhost")
        {
            return IPAddress.Loopback;
        }

        return IPAddress.TryParse(text, out var address) && IPAddress.IsLoopback(address)
            ? address
            : throw new UsageException($"不能在“{text}”上打开网页：密码不能在网络上明文传送。要让别的电脑打开，请在前面放一个有 HTTPS 的代理，并加 --public-name 域名。");
    }
}
