using System.Net;
using Wengang.App.Access;
using Wengang.Browser.Tests.Setup;

namespace Wengang.Browser.Tests;

/// <summary>The county's own sign-on (OpenID Connect), against a provider on this machine.</summary>
public sealed class SingleSignOnTests : IAsyncLifetime
{
    private static readonly string[] Names = ["AUTHORITY", "CLIENT", "SECRET"];
    private readonly CountySite county = new();
    private readonly SignOnProvider provider = new();

    public async ValueTask InitializeAsync()
    {
        await provider.StartAsync();
        foreach (var (name, value) in Names.Zip([provider.Address, SignOnProvider.Client, SignOnProvider.Secret]))
        {
            Environment.SetEnvironmentVariable("WENGANG_OIDC_" + name, value);
        }

        county.Command("init");
        await county.WithAccount("jingban", Role.Leader).StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var name in Names)
        {
            Environment.SetEnvironmentVariable("WENGANG_OIDC_" + name, null);
        }

        await county.DisposeAsync();
        await provider.DisposeAsync();
    }

    [Fact]
    public async Task Whom_the_county_knows_comes_in_and_gets_to_where_he_wanted()
    {
        using var client = Client();
        using var answer = await ThroughAsync(client);

        Assert.Equal("/account", answer.Headers.Location!.OriginalString);
        using var home = await client.GetAsync(new Uri("/account", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, home.StatusCode);
    }

    [Fact]
    public async Task Whom_only_the_provider_knows_stays_outside()
    {
        provider.User = "somebody-else";
        using var client = Client();
        using var answer = await ThroughAsync(client);

        Assert.StartsWith("/sign-in", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        using var home = await client.GetAsync(new Uri("/account", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, home.StatusCode);
    }

    [Fact]
    public async Task The_door_offers_it_only_where_it_is_set_up()
    {
        using var client = Client();
        Assert.Contains("统一身份认证", await client.GetStringAsync(new Uri("/sign-in", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    /// <summary>What a browser does: to the provider, and back with its code.</summary>
    private static async Task<HttpResponseMessage> ThroughAsync(HttpClient client)
    {
        using var start = await client.GetAsync(new Uri("/sign-in/county?back=%2Faccount", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, start.StatusCode);
        using var there = await client.GetAsync(start.Headers.Location!, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, there.StatusCode);
        return await client.GetAsync(there.Headers.Location!, TestContext.Current.CancellationToken);
    }

    private HttpClient Client() => new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(county.Address) };
}
