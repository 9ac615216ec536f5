using System.Globalization;
using Microsoft.Playwright;
using Wengang.Browser.Tests.Setup;
using static Microsoft.Playwright.Assertions;

namespace Wengang.Browser.Tests.Checking;

/// <summary>The month of a village on a phone.</summary>
public sealed class VillageMonthTests(SampleSite site, ITestOutputHelper output)
{
    [Fact]
    public async Task One_tap_confirms_a_household_and_only_what_changed_is_typed()
    {
        var page = await site.PageAsync("/monitoring", width: 390, user: "xinxi");
        Assert.Equal("", await Axe.ViolationsAsync(page));
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 390);
        var total = await page.Locator(".household").CountAsync();
        var name = await ComeHomeAsync(page);

        var (taps, confirmed) = (0, 0);
        while (await page.Locator("button.confirm").CountAsync() is > 0 and var left)
        {
            await page.Locator("button.confirm").First.ClickAsync();
            (taps, confirmed) = (taps + 1, confirmed + 1);
            await Expect(page.Locator("button.confirm")).ToHaveCountAsync(left - 1);
        }

        var perHousehold = taps / (double)confirmed;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{confirmed} unchanged households of {total}: {taps} taps, {perHousehold:F2} a household"));
        Assert.True(confirmed >= total - 1);
        Assert.True(perHousehold <= 1.3);
        await Expect(page.Locator(".none")).ToContainTextAsync("本月都核完了");
        await TakeBackAsync(page, name);
    }

    [Fact]
    public async Task It_works_without_scripts_and_can_be_taken_back()
    {
        var page = await site.PageAsync(await VillageAsync(), width: 390, scripts: false, user: "jingban2");
        var before = await page.Locator("button.confirm").CountAsync();
        await page.Locator("button.confirm").First.ClickAsync();
        await Expect(page.Locator("button.confirm")).ToHaveCountAsync(before - 1);
        await page.Locator(".undo button").ClickAsync();
        await Expect(page.Locator("button.confirm")).ToHaveCountAsync(before);
        await Expect(page.Locator(".undo")).ToContainTextAsync("已撤回");
    }

    [Fact]
    public async Task Paper_is_entered_by_the_keyboard_and_a_wrong_key_is_told()
    {
        var page = await site.PageAsync(await VillageAsync() + "/entry", user: "jingban2");
        var keys = page.Locator("input.key");
        var count = await keys.CountAsync();
        await keys.First.FocusAsync();
        await page.Keyboard.TypeAsync("17");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("没有“7”这个键");
        await keys.Nth(1).FillAsync("1");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".done")).ToContainTextAsync("已录入 2 人");
        await Expect(keys).ToHaveCountAsync(count - 2);
        Assert.Equal("", await Axe.ViolationsAsync(page));
    }

    [Fact]
    public async Task The_county_sees_every_township_and_opens_villages()
    {
        var page = await site.PageAsync("/monitoring");
        await Expect(page.Locator("table.places tbody tr")).ToHaveCountAsync(12);
        Assert.Equal("", await Axe.ViolationsAsync(page));
        await page.Locator("table.places a").First.ClickAsync();
        await page.Locator("table.places a").First.ClickAsync();
        await Expect(page.Locator(".household").First).ToBeVisibleAsync();
    }

    /// <summary>Somebody at work comes home; gives the name.</summary>
    private static async Task<string> ComeHomeAsync(IPage page)
    {
        var person = page.Locator(".person", new() { HasText = "省外务工" }).First;
        await person.GetByText("有变化").ClickAsync();
        Assert.Equal("", await Axe.ViolationsAsync(page));
        var name = await page.Locator("h1").EvaluateAsync<string>("h => h.firstChild.textContent.trim()");
        await page.GetByRole(AriaRole.Button, new() { Name = "记下" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("请至少填一项变化");
        await page.GetByLabel("返乡了，不在那里做了").CheckAsync();
        await page.GetByLabel("想不想找工作").SelectOptionAsync("1");
        await page.GetByLabel("岗位推荐").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "记下" }).ClickAsync();
        await Expect(page.Locator(".undo")).ToContainTextAsync(name);
        return name;
    }

    /// <summary>The other tests find the county as it was.</summary>
    private static async Task TakeBackAsync(IPage page, string name)
    {
        await page.Locator(".filters").GetByText("有变化").ClickAsync();
        await Expect(page.Locator(".household")).ToContainTextAsync(name);
        await page.GetByRole(AriaRole.Button, new() { Name = $"撤回：{name}" }).ClickAsync();
        await Expect(page.Locator(".undo")).ToContainTextAsync("已撤回");
    }

    private async Task<string> VillageAsync()
    {
        var page = await site.PageAsync("/monitoring", user: "jingban2");
        var address = await page.Locator("table.places a").First.GetAttributeAsync("href");
        await page.Context.CloseAsync();
        return address!.Split('?')[0];
    }
}
