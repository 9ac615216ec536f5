using System.Net;
using Wengang.Browser.Tests.Setup;

namespace Wengang.Browser.Tests;

public sealed class SecurityTests(SampleSite site)
{
    public static TheoryData<string> Pages => Addresses.All;

    [Theory, MemberData(nameof(Pages))]
    public async Task Every_answer_forbids_scripts_frames_and_copies(string path)
    {
        using var answer = await site.Http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        var policy = string.Join(";", answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("DENY", answer.Headers.GetValues("X-Frame-Options").Single());
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Empty(answer.Headers.Server);
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_holds_no_inline_script_or_style(string path)
    {
        using var answer = await site.Http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);

        Assert.Empty(page.QuerySelectorAll("script:not([src]), style, [style], [onclick], [onload], iframe, object"));
        Assert.NotEmpty(page.QuerySelectorAll("h1"));
        Assert.DoesNotMatch("&#x[0-9A-F]{4}", html);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:PORT")]
    [InlineData("127.0.0.1.evil.example:PORT")]
    [InlineData("127.0.0.1:1")]
    [InlineData("192.168.1.9:PORT")]
    public async Task A_foreign_host_name_is_refused(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = host.Replace("PORT", $"{site.Port}", StringComparison.Ordinal);

        using var answer = await site.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
        Assert.DoesNotContain("清溪县", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_own_names_are_accepted()
    {
        foreach (var host in new[] { "127.0.0.1", "localhost", "[::1]" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/");
            request.Headers.Host = $"{host}:{site.Port}";
            using var answer = await site.Http.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("/figures/WORK-001/people?handler=excel")]
    [InlineData("/reports")]
    public async Task A_form_from_elsewhere_is_refused(string path)
    {
        using var form = new FormUrlEncodedContent([]);

        using var answer = await site.Http.PostAsync(new Uri(path, UriKind.Relative), form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("https://evil.example/")]
    [InlineData("/\\evil.example")]
    public async Task The_large_type_link_leads_nowhere_else(string back)
    {
        using var answer = await site.Stranger.GetAsync(
            new Uri($"/view?large=1&back={Uri.EscapeDataString(back)}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("/", answer.Headers.Location!.OriginalString);
    }
}
