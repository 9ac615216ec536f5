using System.Diagnostics;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using Wengang.Browser.Tests.Setup;
using Wengang.Web.Commands;
using Wengang.Web.Hosting;

namespace Wengang.Browser.Tests;

public sealed class ListenTests(SampleSite site)
{
    [Fact]
    public void It_listens_on_loopback_and_nowhere_else()
    {
        var listeners = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(l => l.Port == site.Port).ToList();

        Assert.NotEmpty(listeners);
        Assert.All(listeners, l => Assert.True(IPAddress.IsLoopback(l.Address), l.ToString()));
    }

    [Fact]
    public async Task The_machines_other_addresses_do_not_answer()
    {
        var others = NetworkInterface.GetAllNetworkInterfaces().SelectMany(n => n.GetIPProperties().UnicastAddresses)
            .Select(a => a.Address).Where(a => a.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(a)).ToList();
        foreach (var address in others.Append(IPAddress.Parse("127.0.0.2")))
        {
            using var client = new TcpClient();
            await Assert.ThrowsAsync<SocketException>(async () => await client.ConnectAsync(address, site.Port, TestContext.Current.CancellationToken));
        }
    }

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("192.168.1.9")]
    [InlineData("::")]
    [InlineData("*")]
    [InlineData("example.org")]
    public void Another_address_is_refused(string address)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();

        Assert.Equal(1, CommandLine.Run(["serve", "--port", "0", "--address", address], output, error));
        Assert.Contains("HTTPS 的代理", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "127.0.0.1")]
    [InlineData("localhost", "127.0.0.1")]
    [InlineData("::1", "::1")]
    public void Its_own_address_is_accepted(string? asked, string address) => Assert.Equal(IPAddress.Parse(address), LoopbackAddress.Parse(asked));

    [Fact]
    public void A_taken_port_is_said_so()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();

        Assert.Equal(1, CommandLine.Run(["serve", "--port", $"{site.Port}", "--db", site.Site.Database], output, error));
        Assert.Contains($"端口 {site.Port} 打不开", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Interrupting_it_stops_it_cleanly()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "wengang.dll"), "serve", "--port", "0", "--db", site.Site.Database])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        // Where interrupts are ignored it would never end, and the whole run with it.
        await using var limit = new Timer(_ => process.Kill(), null, TimeSpan.FromMinutes(2), Timeout.InfiniteTimeSpan);
        var first = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        using var kill = Process.Start("kill", ["-INT", $"{process.Id}"]);
        var rest = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.StartsWith("稳岗通已打开：http://127.0.0.1:", first, StringComparison.Ordinal);
        Assert.EndsWith("已停止。", rest.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(0, process.ExitCode);
    }
}
