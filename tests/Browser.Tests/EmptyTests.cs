using Wengang.Browser.Tests.Setup;

namespace Wengang.Browser.Tests;

public sealed class EmptyTests(SampleSite site)
{
    private static readonly string[] Paths = ["/figures", "/figures/WORK-001", "/figures/WORK-001/people", "/ranking", "/findings", "/reports"];

    [Fact]
    public async Task An_empty_database_says_what_to_import()
    {
        await using var empty = new CountySite();
        empty.Command("init");
        await empty.WithAccount().StartAsync();

        await AssertAllAsync(empty, "wengang import", SampleSite.County);
    }

    [Fact]
    public async Task A_missing_database_says_how_to_make_it()
    {
        await using var missing = await new CountySite().StartAsync();

        await AssertAllAsync(missing, "wengang init", user: null);
    }

    [Fact]
    public async Task A_database_made_meanwhile_is_found()
    {
        await using var county = await new CountySite().StartAsync();
        Assert.Contains("wengang init", await SignInPageAsync(county), StringComparison.Ordinal);

        county.Command("init");

        Assert.Contains("用户名", await SignInPageAsync(county), StringComparison.Ordinal);
    }

    private Task<string> SignInPageAsync(CountySite county) =>
        site.Stranger.GetStringAsync(new Uri(county.Address + "/sign-in"), TestContext.Current.CancellationToken);

    [Fact]
    public async Task An_empty_database_can_be_filled_in_the_browser()
    {
        await using var empty = new CountySite();
        empty.Command("init");
        await empty.WithAccount().StartAsync();
        var page = await site.PageAsync("/imports", 390, address: empty.Address);
        Assert.Contains("先放行政区划", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("", await Axe.ViolationsAsync(page));
        await page.Context.CloseAsync();
    }

    private async Task AssertAllAsync(CountySite county, string nextStep, string? user)
    {
        foreach (var path in Paths)
        {
            var page = await site.PageAsync(path, 390, address: county.Address, user: user);
            Assert.Contains(nextStep, await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
            Assert.Equal("", await Axe.ViolationsAsync(page));
            await page.Context.CloseAsync();
        }
    }
}
