using Microsoft.Playwright;
using Wengang.Browser.Tests.Setup;
using static Microsoft.Playwright.Assertions;

namespace Wengang.Browser.Tests;

public sealed class CorrectionTests(SampleSite site)
{
    [Fact]
    public async Task The_reported_and_the_corrected_number_stand_side_by_side()
    {
        await using var county = new CountySite();
        await FreezeAndCorrectAsync(county);

        var page = await site.PageAsync("/figures", 390, address: county.Address);
        await Expect(page.Locator(".hero .corrected")).ToHaveTextAsync("上报数 3更正数 2");

        await page.GotoAsync(county.Address + "/figures/WORK-001");
        var east = (await page.Locator("table.townships tbody tr").First.InnerTextAsync()).Split('\t', StringSplitOptions.TrimEntries);
        Assert.Equal(["东岭镇", "2", "1"], east[..3]);
        Assert.Equal(390, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Equal("", await Axe.ViolationsAsync(page));
    }

    [Fact]
    public async Task As_known_then_the_old_number_and_its_people_come_back()
    {
        await using var county = new CountySite();
        await FreezeAndCorrectAsync(county);

        var page = await site.PageAsync("/figures", address: county.Address);
        await Expect(page.Locator(".hero .big a")).ToHaveTextAsync("2");
        var then = await page.Locator("select[name=known] option", new() { HasText = "定稿时" }).GetAttributeAsync("value");
        await page.GetByLabel("掌握时间").SelectOptionAsync(then!);
        await page.GetByRole(AriaRole.Button, new() { Name = "查看" }).ClickAsync();

        await Expect(page.Locator(".hero .big a")).ToHaveTextAsync("3");
        await page.Locator(".hero .big a").ClickAsync();
        await Expect(page.Locator("#rows")).ToHaveTextAsync("3");
    }

    private static async Task FreezeAndCorrectAsync(CountySite county)
    {
        var first = Path.Combine(county.Folder, "first");
        var second = Path.Combine(county.Folder, "second");
        SmallCounty.Write(first);
        SmallCounty.WriteWorkers(second, returned: 1);
        county.Command("init");
        county.Command("import", first, "--period", "2023-06");
        county.Command("freeze", "2023-06");
        county.Command("import", second);
        await county.WithAccount().StartAsync();
    }
}
