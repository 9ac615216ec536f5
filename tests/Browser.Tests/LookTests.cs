using Microsoft.Playwright;
using Wengang.Browser.Tests.Setup;

namespace Wengang.Browser.Tests;

public sealed class LookTests(SampleSite site)
{
    public static TheoryData<string> Pages => Addresses.All;

    [Theory, MemberData(nameof(Pages))]
    public async Task On_a_phone_nothing_scrolls_sideways(string path)
    {
        foreach (var width in new[] { 360, 390, 768 })
        {
            var page = await site.PageAsync(path, width);
            Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
            await page.Context.CloseAsync();
        }
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Nothing_scrolls_sideways_in_large_type(string path)
    {
        var page = await site.PageAsync(path, 360);
        // The public pages have large type for everybody, and nothing to switch it on.
        var care = page.GetByRole(AriaRole.Link, new() { Name = "关怀版" });
        if (await care.CountAsync() > 0)
        {
            await care.ClickAsync();
        }

        Assert.Equal("20px", await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).fontSize"));
        Assert.EndsWith(path, page.Url, StringComparison.Ordinal);
        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing(string path)
    {
        foreach (var width in new[] { 1280, 390 })
        {
            var page = await site.PageAsync(path, width);
            Assert.Equal("", await Axe.ViolationsAsync(page));
            await Picture.KeepAsync(page, $"{path}-{width}");
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task The_open_menu_fits_a_phone()
    {
        var page = await site.PageAsync("/", 360);

        await page.Locator(".me summary").ClickAsync();

        Assert.True(await page.Locator(".me .menu").IsVisibleAsync());
        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('.me .menu').getBoundingClientRect().left >= 0"));
    }

    [Fact]
    public async Task Axe_finds_what_is_wrong()
    {
        var page = await site.PageAsync("/figures");
        await page.EvaluateAsync("document.querySelector('main').appendChild(document.createElement('img')).src = '/x'");

        Assert.Contains("image-alt", await Axe.ViolationsAsync(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_tab_stop_skips_to_the_content()
    {
        var page = await site.PageAsync("/figures");

        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("跳到正文", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("content", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Fact]
    public async Task Paper_shows_the_table_without_the_controls()
    {
        var page = await site.PageAsync("/figures/WORK-001");
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.False(await page.GetByRole(AriaRole.Button, new() { Name = "查看" }).IsVisibleAsync());
        Assert.True(await page.Locator("table.townships").IsVisibleAsync());
    }
}
