using Microsoft.Playwright;
using Wengang.Browser.Tests.Setup;
using static Microsoft.Playwright.Assertions;

namespace Wengang.Browser.Tests.Collecting;

/// <summary>Two phones without a signal, the township between them, and a phone that must be emptied.</summary>
public sealed class TwoPhonesTests(SampleSite browser)
{
    [Fact]
    public async Task Two_phones_say_otherwise_and_the_township_settles_it()
    {
        await using var village = await new CollectVillage(browser).StartAsync();
        var (first, second) = (await village.ReadyAsync(), await village.ReadyAsync());
        await first.Context.SetOfflineAsync(true);
        await second.Context.SetOfflineAsync(true);
        await ChangeAsync(first, "3000");
        await ChangeAsync(second, "3500");
        await first.Context.SetOfflineAsync(false);
        await Expect(first.Locator(".count")).ToContainTextAsync("全部送达");
        await second.Context.SetOfflineAsync(false);
        await Expect(second.Locator(".count")).ToContainTextAsync("全部送达");
        await second.GetByRole(AriaRole.Button, new() { Name = "看全部" }).ClickAsync();
        await Expect(second.Locator(".person").First).ToContainTextAsync("等乡镇核定");

        var office = await village.OfficeAsync("/monitoring/conflicts");
        await Expect(office.Locator(".conflict")).ToHaveCountAsync(1);
        Assert.Empty(await Axe.ViolationsAsync(office));
        await office.GetByLabel("3500元").CheckAsync();
        await office.GetByRole(AriaRole.Button, new() { Name = "核定" }).ClickAsync();
        await Expect(office.Locator(".done")).ToContainTextAsync("已核定");
        await office.GotoAsync(village.Site.Address + "/monitoring/conflicts?show=settled");
        await Expect(office.Locator(".conflict")).ToContainTextAsync("3000元");

        await second.Locator("#sync").ClickAsync();
        await Expect(second.Locator(".person").First).ToContainTextAsync("乡镇已核定");
        await Expect(second.Locator(".person").First).ToContainTextAsync("3500");
    }

    [Fact]
    public async Task The_office_empties_a_phone_at_its_next_contact()
    {
        await using var village = await new CollectVillage(browser).StartAsync();
        var page = await village.ReadyAsync();
        await page.Context.SetOfflineAsync(true);
        await page.Locator("button.same").First.ClickAsync();
        await Expect(page.Locator(".count")).ToContainTextAsync("已核 3 / 120 人");

        var office = await village.OfficeAsync("/monitoring/phones");
        Assert.Empty(await Axe.ViolationsAsync(office));
        await office.GetByRole(AriaRole.Button, new() { Name = "清除" }).ClickAsync();
        await Expect(office.Locator("main")).ToContainTextAsync("等待清除");

        await page.Context.SetOfflineAsync(false);
        await Expect(page.Locator("main")).ToContainTextAsync("单位要求清除这台手机");
        Assert.Equal(0, await page.EvaluateAsync<int>("async () => (await indexedDB.databases()).length"));
        await office.ReloadAsync();
        await Expect(office.Locator("td", new() { HasText = "已清除" })).ToBeVisibleAsync();
        Assert.Empty(village.Answers());
    }

    [Fact]
    public async Task What_is_kept_on_the_phone_can_be_read_by_nobody_without_the_pin()
    {
        await using var village = await new CollectVillage(browser).StartAsync();
        var page = await village.ReadyAsync();
        var name = await page.Locator(".person b").First.InnerTextAsync();
        await page.Locator("button.same").First.ClickAsync();
        await Expect(page.Locator(".count")).ToContainTextAsync("已核 3 / 120 人");
        await Expect(page.Locator(".count")).ToContainTextAsync("全部送达");
        var kept = await page.EvaluateAsync<string>("""
            async () => {
                const opened = await new Promise(yes => { const r = indexedDB.open('wengang-collect'); r.onsuccess = () => yes(r.result); });
                const all = [];
                for (const store of opened.objectStoreNames) {
                    all.push(...await new Promise(yes => { const r = opened.transaction(store).objectStore(store).getAll(); r.onsuccess = () => yes(r.result); }));
                }
                const text = value => value instanceof ArrayBuffer ? new TextDecoder().decode(value) : value instanceof Object ? Object.values(value).map(text).join('|') : String(value);
                return all.map(text).join('\n');
            }
            """);
        Assert.DoesNotContain(name, kept, StringComparison.Ordinal);
        Assert.DoesNotContain("unchanged", kept, StringComparison.Ordinal);

        await page.ReloadAsync();
        await page.Locator("input[name=pin]").FillAsync("258037");
        await page.GetByRole(AriaRole.Button, new() { Name = "打开" }).ClickAsync();
        await Expect(page.Locator(".problem")).ToContainTextAsync("口令不对");
        await Expect(page.Locator(".person")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Who_leaves_takes_the_list_off_the_phone()
    {
        await using var village = await new CollectVillage(browser).StartAsync();
        var page = await village.ReadyAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "更多" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "退出并清除" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "清除", Exact = true }).ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("已清除");
        Assert.Equal(0, await page.EvaluateAsync<int>("async () => (await indexedDB.databases()).length"));
    }

    private static async Task ChangeAsync(IPage page, string wage)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "有变化" }).First.ClickAsync();
        await page.Locator("input[name=wage]").FillAsync(wage);
        await page.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();
        await Expect(page.Locator(".count")).ToContainTextAsync("1 条在本机");
    }
}
