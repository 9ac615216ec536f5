using Microsoft.Playwright;
using Wengang.Browser.Tests.Setup;
using static Microsoft.Playwright.Assertions;

namespace Wengang.Browser.Tests.Analysis;

public sealed class FindingsTests(SampleSite site)
{
    [Fact]
    public async Task A_township_settles_and_the_county_strikes_off()
    {
        var clerk = await site.PageAsync("/findings", scripts: false, user: "jingban");
        await Expect(clerk.GetByRole(AriaRole.Button, new() { Name = "重新核查" })).ToHaveCountAsync(0);
        var finding = await clerk.Locator("input[name=ids]").First.GetAttributeAsync("value");
        await clerk.Locator("input[name=ids]").First.CheckAsync();
        await clerk.GetByLabel("误报", new() { Exact = true }).CheckAsync();
        await clerk.GetByRole(AriaRole.Button, new() { Name = "记下处理结果" }).ClickAsync();

        await Expect(clerk.Locator("#problem")).ToContainTextAsync("理由");
        await Expect(clerk.Locator("input[name=ids]").First).ToBeCheckedAsync();
        Assert.Equal("", await Axe.ViolationsAsync(await site.PageAsync("/findings", user: "jingban")));
        await clerk.Locator("#note").FillAsync("入户看过，属误报");
        await clerk.GetByRole(AriaRole.Button, new() { Name = "记下处理结果" }).ClickAsync();
        await Expect(clerk.Locator(".done")).ToHaveTextAsync("1条疑点已记为“误报”。");

        var county = await site.PageAsync("/findings?state=falseAlarm", scripts: false);
        await county.Locator($"input[value='{finding}']").CheckAsync();
        await county.GetByRole(AriaRole.Button, new() { Name = "销号" }).ClickAsync();
        await Expect(county.Locator(".done")).ToContainTextAsync("1条疑点已销号");
        await county.GotoAsync(site.Address + "/findings?state=struck");
        await Expect(county.Locator("table.findings")).ToContainTextAsync("入户看过，属误报");
    }

    [Fact]
    public async Task The_checks_run_in_the_background_and_keep_what_was_decided()
    {
        var page = await site.PageAsync("/findings", scripts: false);

        await page.GetByRole(AriaRole.Button, new() { Name = "重新核查" }).ClickAsync();
        await page.WaitForURLAsync("**/jobs/**");
        for (var tries = 0; tries < 120 && !(await page.Locator("main").InnerTextAsync()).Contains("核查完成", StringComparison.Ordinal); tries++)
        {
            await Task.Delay(500, TestContext.Current.CancellationToken);
            await page.ReloadAsync();
        }

        await Expect(page.Locator("main")).ToContainTextAsync("核查完成");
    }

    [Fact]
    public async Task Another_township_is_not_in_the_list()
    {
        var page = await site.PageAsync("/findings?state=all", user: "jingban");

        Assert.Single((await page.Locator("table.findings td[data-label=乡镇]").AllInnerTextsAsync()).Distinct());
    }
}
