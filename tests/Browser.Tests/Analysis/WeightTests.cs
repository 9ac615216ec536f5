using System.Net;
using Wengang.Browser.Tests.Setup;

namespace Wengang.Browser.Tests.Analysis;

/// <summary>What goes over the wire: weak rural networks decide whether the site can be used.</summary>
public sealed class WeightTests(SampleSite site, ITestOutputHelper output)
{
    private const int First = 150_000;
    private const int Later = 20_000;

    [Theory]
    [InlineData("/figures")]
    [InlineData("/figures/WORK-001")]
    [InlineData("/figures/WORK-001/people")]
    [InlineData("/figures/WORK-001/change")]
    [InlineData("/ranking")]
    [InlineData("/findings")]
    public async Task A_page_is_light(string path)
    {
        var page = await WireAsync(path);
        Assert.True(page <= Later, $"{path}: {page} bytes");
    }

    [Fact]
    public async Task The_first_page_with_all_it_loads_is_light()
    {
        var page = await site.PageAsync("/figures");
        var assets = await page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('link[href], script[src], img[src]')].map(e => new URL(e.href ?? e.src).pathname + new URL(e.href ?? e.src).search)");
        var total = await WireAsync("/figures");
        foreach (var asset in assets.Distinct())
        {
            total += await WireAsync(asset);
        }

        output.WriteLine($"{total} bytes");
        Assert.DoesNotContain(assets, a => a.Contains("echarts", StringComparison.Ordinal));
        Assert.True(total <= First, $"{total} bytes");
    }

    /// <summary>Bytes of the body as sent to a browser that takes compressed answers.</summary>
    private async Task<int> WireAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.Add("Accept-Encoding", "br, gzip");
        using var answer = await site.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length;
    }
}
