using System.Net;
using System.Text.Json;
using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.Browser.Tests.Setup;
using Wengang.Web.Hosting;

namespace Wengang.Browser.Tests;

/// <summary>What those see who watch the machine: health, metrics, log.</summary>
public sealed class WatchTests(SampleSite site)
{
    private const string Name = "钟小禾";
    private const string Number = "36990219850304101X";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Health_tells_a_stranger_whether_it_works_and_nothing_else()
    {
        using var answer = await site.Stranger.GetAsync(new Uri("/health", UriKind.Relative), Stop);
        var text = await answer.Content.ReadAsStringAsync(Stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var json = JsonDocument.Parse(text);
        Assert.Equal("ok", json.RootElement.GetProperty("checks").GetProperty("database").GetString());
        Assert.Matches("^[a-z{}\":,]+$", text);
    }

    [Fact]
    public async Task Without_a_database_health_is_503()
    {
        await using var county = new CountySite();
        await county.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(county.Address) };
        using var answer = await http.GetAsync(new Uri("/health", UriKind.Relative), Stop);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
    }

    [Fact]
    public async Task Metrics_count_requests_by_route_and_statements()
    {
        await site.Http.GetAsync(new Uri("/figures?township=" + Uri.EscapeDataString(Name), UriKind.Relative), Stop);
        var text = await site.Stranger.GetStringAsync(new Uri("/metrics", UriKind.Relative), Stop);
        Assert.Matches("wengang_request_duration_seconds_count\\{route=\"figures\",status=\"200\"\\} [1-9]", text);
        Assert.Matches("wengang_sql_duration_seconds_count [1-9]", text);
        Assert.DoesNotContain(Name, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_log_holds_routes_and_no_word_that_somebody_typed()
    {
        using var log = new StringWriter();
        await using var county = new CountySite();
        county.Command("init");
        county.WithAccount("xitong", Role.SystemAdministrator, "");
        await using var served = Site.Build(CountyDatabase.At(county.Database), new SiteOptions(IPAddress.Loopback, 0, Log: log));
        await served.StartAsync(Stop);
        var (http, _) = await Visitor.SignInAsync(Site.AddressOf(served), "xitong");
        foreach (var path in new[] { $"/audit?who={Name}", $"/operation?q={Number}", $"/{Name}/{Number}", $"/figures/{Number}", $"/health?name={Name}" })
        {
            using var answer = await http.GetAsync(new Uri(path, UriKind.Relative), Stop);
        }

        using var refused = await Visitor.PostAsync(http, "/operation/settings", new() { ["folder"] = Name, ["hour"] = Number });
        await served.StopAsync(Stop);

        var text = log.ToString();
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l)).ToList();
        Assert.Contains(lines, l => l.RootElement.TryGetProperty("route", out var route) && route.GetString()!.Contains("operation", StringComparison.Ordinal));
        Assert.DoesNotContain(Name, text, StringComparison.Ordinal);
        Assert.DoesNotContain(Uri.EscapeDataString(Name), text, StringComparison.Ordinal);
        Assert.DoesNotContain(Number, text, StringComparison.Ordinal);
        lines.ForEach(l => l.Dispose());
    }

    /// <summary>Found by the scan: a header takes no Chinese, and the page broke.</summary>
    [Fact]
    public async Task A_way_back_in_Chinese_is_written_with_percent_signs()
    {
        using var answer = await site.Stranger.GetAsync(new Uri("/view?large=0&back=%2Fpeople%3Fq%3D%E7%8E%8B", UriKind.Relative), Stop);
        Assert.Equal("/people?q=%E7%8E%8B", answer.Headers.Location!.OriginalString);
    }

    /// <summary>The twin: what another library says with values in it loses them, and an exception loses its message.</summary>
    [Fact]
    public void Foreign_events_are_written_without_their_values()
    {
        using var log = new StringWriter();
        using var lines = new Web.Operating.JsonLines(log);
        var logger = lines.CreateLogger("Microsoft.Something");
        Microsoft.Extensions.Logging.LoggerExtensions.LogError(logger, new FormatException($"cannot read {Number}"), "Asked for {Path}", Name);
        Assert.Contains("Asked for {Path}", log.ToString(), StringComparison.Ordinal);
        Assert.Contains("System.FormatException", log.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Name, log.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Number, log.ToString(), StringComparison.Ordinal);
    }
}
