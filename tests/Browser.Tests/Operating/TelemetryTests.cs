using System.Net;
using System.Net.Sockets;
using System.Text;
using Wengang.Browser.Tests.Setup;
using Wengang.Web.Operating;

namespace Wengang.Browser.Tests.Operating;

public sealed class TelemetryTests
{
    private const string Protocol = "OTEL_EXPORTER_OTLP_PROTOCOL";

    [Fact]
    public async Task A_collector_that_the_environment_names_gets_routes_and_statuses_and_no_addresses()
    {
        var port = FreePort();
        using var collector = new HttpListener();
        collector.Prefixes.Add($"http://127.0.0.1:{port}/");
        collector.Start();
        Set($"http://127.0.0.1:{port}", "http/protobuf");
        try
        {
            var received = Receive(collector);
            await using (var county = new CountySite())
            {
                county.Command("init");
                await county.StartAsync();
                using var http = new HttpClient { BaseAddress = new Uri(county.Address) };
                await http.GetStringAsync(new Uri("/sign-in?back=secret-word", UriKind.Relative), TestContext.Current.CancellationToken);
            }

            var (path, body) = await received.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
            Assert.Equal("/v1/metrics", path);
            Assert.Contains("wengang.request.duration", body, StringComparison.Ordinal);
            Assert.Contains("sign-in", body, StringComparison.Ordinal);
            Assert.DoesNotContain("secret-word", body, StringComparison.Ordinal);
        }
        finally
        {
            Set(null, null);
        }
    }

    [Fact]
    public async Task Nothing_is_loaded_when_the_environment_names_no_collector()
    {
        using var meter = new SiteMeter();
        using var telemetry = new Telemetry(meter);
        await telemetry.StartAsync(TestContext.Current.CancellationToken);
        await telemetry.StopAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<(string Path, string Body)> Receive(HttpListener collector)
    {
        var context = await collector.GetContextAsync();
        using var body = new MemoryStream();
        await context.Request.InputStream.CopyToAsync(body);
        context.Response.Close();
        return (context.Request.Url!.AbsolutePath, Encoding.Latin1.GetString(body.ToArray()));
    }

    private static void Set(string? endpoint, string? protocol)
    {
        Environment.SetEnvironmentVariable(Telemetry.Variable, endpoint);
        Environment.SetEnvironmentVariable(Protocol, protocol);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
