using Microsoft.Playwright;
using Wengang.Browser.Tests.Setup;
using static Microsoft.Playwright.Assertions;

namespace Wengang.Browser.Tests.Policies;

public sealed class SchemeFlowTests(SampleSite site)
{
    /// <summary>A flow that contradicts itself is refused with what was typed; a sound one is kept for tomorrow, shown, and taken back.</summary>
    [Fact]
    public async Task The_county_changes_the_flow_of_a_scheme_from_tomorrow_on()
    {
        var page = await site.PageAsync("/subsidies/settings", user: "renshe");
        await page.GetByRole(AriaRole.Link, new() { Name = "一次性创业补贴" }).ClickAsync();
        await page.GetByLabel("县级公示：公示几天").FillAsync("61");
        await page.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("“县级公示”写了 61 天，要在 1 到 60 天之间。");
        await Expect(page.GetByLabel("县级公示：公示几天")).ToHaveValueAsync("61");
        await page.GetByLabel("县级公示：公示几天").FillAsync("7");
        await page.GetByLabel("按哪项已发布的政策").SelectOptionAsync("qingxi-transport");
        await page.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("没有设“村级公示”");
        await page.GetByLabel("按哪项已发布的政策").SelectOptionAsync("");
        await page.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("起申请的按新流程办，以前申请的不变。");
        await Expect(page.Locator(".flowline").Last).ToContainTextAsync("公示 7 个工作日");
        Assert.Equal("", await Axe.ViolationsAsync(page));
        await page.GetByRole(AriaRole.Button, new() { Name = "取消这次改动" }).ClickAsync();
        await Expect(page.Locator(".flowline")).ToHaveCountAsync(1);
    }
}
