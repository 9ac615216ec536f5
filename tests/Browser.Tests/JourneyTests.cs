using Microsoft.Playwright;
using Wengang.App.Spreadsheets;
using Wengang.Browser.Tests.Setup;
using static Microsoft.Playwright.Assertions;

namespace Wengang.Browser.Tests;

public sealed class JourneyTests(SampleSite site)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_the_overview_to_the_people_and_their_workbook(bool scripts)
    {
        var page = await site.PageAsync("/figures", scripts: scripts);
        await Expect(page.Locator(".hero .big a")).ToHaveTextAsync("3721");

        await page.GetByLabel("数据日期").SelectOptionAsync("2022-12-31");
        await page.GetByRole(AriaRole.Button, new() { Name = "查看" }).ClickAsync();
        await Expect(page.Locator(".hero .big a")).ToHaveTextAsync("3684");

        await page.GetByRole(AriaRole.Heading, new() { Name = "脱贫人口外出务工人数" }).GetByRole(AriaRole.Link).ClickAsync();
        await page.Locator("tr", new() { HasText = "青石镇" }).GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page.Locator("#rows")).ToHaveTextAsync("357");
        await Expect(page.Locator("table.people tbody tr")).ToHaveCountAsync(50);

        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "下载名单" }).ClickAsync());
        Assert.Equal("青石镇_脱贫人口外出务工人数名单_20221231.xlsx", download.SuggestedFilename);
        var rows = await FirstCellsAsync(download);
        Assert.Equal(Enumerable.Range(1, 357).Select(n => $"{n}"), rows.SkipLast(1));
        Assert.Equal("共357行，合计357人", rows[^1]);
    }

    [Fact]
    public async Task Pages_of_a_list_hold_every_person_once()
    {
        var page = await site.PageAsync("/figures/HOME-001/people");
        var seen = new List<string>();
        while (true)
        {
            seen.AddRange(await page.Locator("table.people tbody tr td:first-child").AllInnerTextsAsync());
            var next = page.GetByRole(AriaRole.Link, new() { Name = "下一页" }).First;
            if (await next.CountAsync() == 0)
            {
                break;
            }

            await page.GotoAsync(site.Address + await next.GetAttributeAsync("href"));
        }

        Assert.Equal(Enumerable.Range(1, 284).Select(i => $"{i}"), seen);
    }

    [Fact]
    public async Task No_whole_identity_number_is_shown()
    {
        var page = await site.PageAsync("/figures/WORK-001/people");

        // The addresses of people's pages hold keys, which are long numbers as well.
        var seen = await page.Locator("main").InnerTextAsync();
        Assert.DoesNotMatch(@"\d{17}[\dX]", seen);
        Assert.Matches(@"\d{6}\*{8}\d{3}[\dX]", seen);
    }

    [Fact]
    public async Task A_figure_comes_as_a_workbook_by_township()
    {
        var page = await site.PageAsync("/figures/POST-001");

        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "下载表格" }).ClickAsync());

        Assert.Equal(13, (await FirstCellsAsync(download)).Count);
    }

    [Fact]
    public async Task The_ranking_begins_with_the_best_township()
    {
        var page = await site.PageAsync("/ranking");

        var best = await page.Locator("table.ranking tbody tr").First.InnerTextAsync();

        Assert.Contains("石门乡", best, StringComparison.Ordinal);
        Assert.Contains("48.72%", best, StringComparison.Ordinal);
    }

    /// <summary>The first cell of each row below the heading, which the title row precedes.</summary>
    private static async Task<List<string>> FirstCellsAsync(IDownload download)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".xlsx");
        await download.SaveAsAsync(path);
        using var workbook = Workbook.Open(path);
        List<string> cells = [.. workbook.Worksheets[0].Rows().Select(row => $"{row[0]}").Skip(2)];
        File.Delete(path);
        return cells;
    }
}
