using Wengang.Browser.Tests.Setup;

namespace Wengang.Browser.Tests;

public sealed class EmptyTests(SampleSite site)
{
    private static readonly string[] Paths = ["/", "/figures/WORK-001", "/figures/WORK-001/people", "/ranking", "/findings", "/reports", "/imports"];

    [Fact]
    public async Task An_empty_database_says_what_to_import()
    {
        await using var empty = new CountySite();
        empty.Command("init");
        await empty.StartAsync();

        await AssertAllAsync(empty, "wengang import");
    }

    [Fact]
    public async Task A_missing_database_says_how_to_make_it()
    {
        await using var missing = await new CountySite().StartAsync();

        await AssertAllAsync(missing, "wengang init");
    }

    [Fact]
    public async Task A_database_made_meanwhile_is_found()
    {
        await using var county = await new CountySite().StartAsync();
        Assert.Contains("wengang init", await site.Http.GetStringAsync(new Uri(county.Address), TestContext.Current.CancellationToken), StringComparison.Ordinal);

        county.Command("init");

        Assert.Contains("wengang import", await site.Http.GetStringAsync(new Uri(county.Address), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private async Task AssertAllAsync(CountySite county, string nextStep)
    {
        foreach (var path in Paths)
        {
            var page = await site.PageAsync(path, 390, address: county.Address);
            Assert.Contains(nextStep, await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
            Assert.Equal("", await Axe.ViolationsAsync(page));
            await page.Context.CloseAsync();
        }
    }
}
