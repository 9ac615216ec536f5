using System.Net;
using Wengang.App.Access;
using Wengang.Browser.Tests.Setup;

namespace Wengang.Browser.Tests;

public sealed class RequestLimitTests
{
    /// <summary>Neither a right password nor a form of our own is needed to be counted: guessing is what is limited.</summary>
    [Fact]
    public async Task Knocking_too_often_is_put_off_and_explained()
    {
        await using var county = new CountySite();
        county.Command("init");
        await county.WithAccount("jingban", Role.Leader).StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(county.Address) };
        for (var i = 0; i < 60; i++)
        {
            using var early = await client.PostAsync(new Uri("/sign-in", UriKind.Relative), null, TestContext.Current.CancellationToken);
            Assert.NotEqual(HttpStatusCode.TooManyRequests, early.StatusCode);
        }

        using var late = await client.PostAsync(new Uri("/sign-in", UriKind.Relative), null, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.TooManyRequests, late.StatusCode);
        Assert.Contains("太频繁", await late.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
