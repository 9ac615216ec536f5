using System.Net;
using Wengang.Web.Commands;

namespace Wengang.Web.Hosting;

/// <summary>The addresses at which the site may listen while there are no accounts: this machine's own.</summary>
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
            : throw new UsageException($"不能在“{text}”上打开网页：目前还没有账号和权限，只允许本机地址 127.0.0.1 或 ::1。");
    }
}
