using System.Globalization;
using Microsoft.Playwright;
using Wengang.Browser.Tests.Setup;
using static Microsoft.Playwright.Assertions;

namespace Wengang.Browser.Tests.Collecting;

/// <summary>A village's month with the site really gone, and what it costs in taps.</summary>
public sealed class OfflineMonthTests(SampleSite browser, ITestOutputHelper output)
{
    private const int Changed = 10;
    private const double MostTaps = 1.3;

    [Fact]
    public async Task A_month_is_filled_with_the_site_gone_and_arrives_whole()
    {
        await using var village = await new CollectVillage(browser).StartAsync();
        var page = await village.ReadyAsync();
        var port = village.Site.Port;
        await village.Site.StopAsync();

        await page.ReloadAsync();
        await CollectVillage.UnlockAsync(page);
        await Expect(page.Locator(".count")).ToContainTextAsync("已核 0 / 120 人");
        var (unchanged, taps) = await FillAsync(page);
        await Expect(page.Locator(".count")).ToContainTextAsync("已核 120 / 120 人");
        await Expect(page.Locator(".count")).ToContainTextAsync("120 条在本机");
        Assert.Empty(village.Answers());

        // The phone dies and wakes up, still without the site.
        var again = await page.Context.NewPageAsync();
        await page.CloseAsync();
        await again.GotoAsync(village.Site.Address + "/collect");
        await CollectVillage.UnlockAsync(again);
        await Expect(again.Locator(".count")).ToContainTextAsync("120 条在本机");

        await village.Site.StartAsync(port);
        await again.Locator("#sync").ClickAsync();
        await Expect(again.Locator(".count")).ToContainTextAsync("全部送达");
        var answers = village.Answers();
        Assert.Equal((120, Changed), (answers.Select(a => a.PersonId).Distinct().Count(), answers.Count(a => a.WageFen == 360_000)));
        await again.GetByRole(AriaRole.Button, new() { Name = "看全部" }).ClickAsync();
        await Expect(again.Locator(".chip.ok", new() { HasText = "回执" })).ToHaveCountAsync(120);
        Assert.Empty(await Axe.ViolationsAsync(again));
        Assert.Equal(360, await again.EvaluateAsync<int>("document.documentElement.scrollWidth"));

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"/collect: {taps} interactions for {unchanged} unchanged households, {(double)taps / unchanged:0.00} each; {Changed} changed persons beside them."));
        Assert.InRange((double)taps / unchanged, 0.01, MostTaps);
    }

    [Fact]
    public async Task What_was_tapped_by_mistake_is_taken_back_until_it_was_sent()
    {
        await using var village = await new CollectVillage(browser).StartAsync();
        var page = await village.ReadyAsync();
        await page.Context.SetOfflineAsync(true);
        await page.Locator("button.same").First.ClickAsync();
        await Expect(page.Locator(".count")).ToContainTextAsync("已核 3 / 120 人");
        await page.GetByRole(AriaRole.Button, new() { Name = "撤销" }).ClickAsync();
        await Expect(page.Locator(".count")).ToContainTextAsync("已核 0 / 120 人");
        await page.Locator("button.same").First.ClickAsync();
        await Expect(page.Locator(".count")).ToContainTextAsync("3 条在本机");
        await page.Context.SetOfflineAsync(false);
        await Expect(page.Locator(".count")).ToContainTextAsync("全部送达");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "撤销" })).ToHaveCountAsync(0);
        Assert.Equal(3, village.Answers().Count);
    }

    /// <summary>The server has it, the phone does not know: sent again, it is the same.</summary>
    [Fact]
    public async Task An_answer_lost_on_the_way_back_doubles_nothing()
    {
        await using var village = await new CollectVillage(browser).StartAsync();
        var page = await village.ReadyAsync();
        await page.Context.SetOfflineAsync(true);
        await page.Locator("button.same").First.ClickAsync();
        await Expect(page.Locator(".count")).ToContainTextAsync("3 条在本机");
        await page.RouteAsync("**/collect/sync", async route =>
        {
            await route.FetchAsync();
            await route.AbortAsync();
        });
        await page.Context.SetOfflineAsync(false);
        await Expect(page.Locator(".problem")).ToContainTextAsync("填的都在本机");
        await Expect(page.Locator(".count")).ToContainTextAsync("3 条在本机");
        Assert.Equal(3, village.Answers().Count);

        await page.UnrouteAllAsync();
        await page.Locator("#sync").ClickAsync();
        await Expect(page.Locator(".count")).ToContainTextAsync("全部送达");
        Assert.Equal(3, village.Answers().Count);
    }

    /// <summary>Goes down the list as it stands; what is counted are taps and keys on households where nothing changed.</summary>
    private static async Task<(int Unchanged, int Taps)> FillAsync(IPage page)
    {
        var (unchanged, taps, changed) = (0, 0, 0);
        while (await page.Locator(".empty").CountAsync() == 0)
        {
            var household = await page.Locator(".home").First.GetAttributeAsync("data-household");
            var home = page.Locator($".home[data-household='{household}']");
            if (changed < Changed && unchanged >= changed * 3)
            {
                await home.GetByRole(AriaRole.Button, new() { Name = "有变化" }).First.ClickAsync();
                await page.Locator("input[name=wage]").FillAsync("3600");
                await page.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();
                await home.Locator("button.same").ClickAsync();
                changed++;
            }
            else
            {
                await home.Locator("button.same").ClickAsync();
                (unchanged, taps) = (unchanged + 1, taps + 1);
            }

            await Expect(home).ToHaveCountAsync(0);
        }

        return (unchanged, taps);
    }
}
