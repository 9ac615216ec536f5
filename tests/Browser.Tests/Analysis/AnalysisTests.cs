using System.Globalization;
using Microsoft.Playwright;
using Wengang.Browser.Tests.Setup;
using static Microsoft.Playwright.Assertions;

namespace Wengang.Browser.Tests.Analysis;

/// <summary>What leaders do: from a number to its people, why it changed, where people went, onto paper.</summary>
public sealed class AnalysisTests(SampleSite site)
{
    private const string Leader = "lingdao";

    [Fact]
    public async Task A_leader_opens_a_bar_down_to_masked_people_and_prints_them()
    {
        var page = await site.PageAsync("/figures", user: Leader);
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.AddRange(message.Type is "error" or "warning" ? [message.Text] : []);
        await page.GetByRole(AriaRole.Link, new() { Name = "脱贫人口外出务工人数", Exact = true }).ClickAsync();

        await Expect(page.Locator(".chart svg")).ToHaveCountAsync(2);
        await page.Locator(".chart[data-chart=bar] svg path[fill='#5b9fb2']").First.ClickAsync();
        await page.WaitForURLAsync("**/people?township=**", new() { WaitUntil = WaitUntilState.Commit });
        await Expect(page.Locator("table.people tbody tr")).ToHaveCountAsync(50);
        Assert.DoesNotMatch(@"\d{17}[\dX]", await page.Locator("main").InnerTextAsync());
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "打印" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "下载名单" })).ToHaveCountAsync(0);

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(page.Locator(".printline")).ToContainTextAsync("打印：");
        await Expect(page.Locator(".printline")).ToContainTextAsync("数据日期：2023年6月30日");
        Assert.Empty(complaints);
    }

    [Theory]
    [InlineData("/figures/WORK-001", 2)]
    [InlineData("/ranking", 1)]
    [InlineData("/figures/flow", 2)]
    public async Task A_sheet_fits_its_paper(string path, int pages)
    {
        var page = await site.PageAsync(path, user: Leader);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        // A4 with the margins of the style sheet, in CSS pixels.
        await page.SetViewportSizeAsync((int)((210 - 32) / 25.4 * 96), 1000);
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0);

        var paper = System.Text.Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true }));
        Assert.Equal(pages, System.Text.RegularExpressions.Regex.Count(paper, "/Type ?/Page[^s]"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Why_a_figure_changed_adds_up_on_the_screen(bool scripts)
    {
        var page = await site.PageAsync("/figures/WORK-001", scripts: scripts, user: Leader);
        await page.Locator("table.compared tr", new() { HasText = "上年底" }).GetByRole(AriaRole.Link, new() { Name = "为什么变了" }).ClickAsync();

        await Expect(page.Locator("#before")).ToHaveTextAsync("3684");
        await Expect(page.Locator("#after")).ToHaveTextAsync("3721");
        var steps = (await page.Locator(".equation li > a").AllInnerTextsAsync()).Select(Number).ToList();
        Assert.Equal(3721 - 3684, steps.Sum());
        foreach (var row in await page.Locator("table.split-change tbody tr").AllAsync())
        {
            var numbers = (await row.Locator("td").AllInnerTextsAsync()).Select(Number).ToList();
            Assert.Equal(numbers[^1], numbers[..^1].Sum());
        }

        await page.Locator(".equation li", new() { HasText = "退出" }).GetByRole(AriaRole.Link).ClickAsync();
        Assert.Contains($"共 {-steps[1]} 行", await page.Locator(".pager").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\d{17}[\dX]", await page.Locator("main").InnerTextAsync());
    }

    [Fact]
    public async Task A_percentage_explains_its_numerator_and_its_base()
    {
        var page = await site.PageAsync("/figures/WORK-010/change?from=2023-05-31", user: Leader);

        await Expect(page.Locator("section.panel h2").Nth(0)).ToHaveTextAsync("分子：现在的人数");
        await Expect(page.Locator("section.panel h2").Nth(1)).ToHaveTextAsync("分母：上年底的人数");
        await Expect(page.Locator("main")).ToContainTextAsync("同一个上年底数：3684，没有变化");
    }

    [Fact]
    public async Task The_flow_agrees_with_the_figures_and_opens_its_people()
    {
        var page = await site.PageAsync("/figures/flow", scripts: false, user: Leader);
        var totals = (await page.Locator("table.flow tfoot tr").First.Locator("td").AllInnerTextsAsync()).Select(Number).ToList();

        Assert.Equal(3721, totals[1] + totals[2] + totals[3]);
        Assert.Equal(totals[^1], totals[..^1].Sum());
        await page.Locator("table.flow tfoot tr").First.GetByRole(AriaRole.Link).Nth(2).ClickAsync();
        await Expect(page.Locator("#rows")).ToHaveTextAsync($"{totals[2]}");
    }

    private static int Number(string text) => int.Parse(text.Replace("−", "-", StringComparison.Ordinal).Replace("+", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
}
