using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.Playwright;
using Wengang.Browser.Tests.Setup;
using static Microsoft.Playwright.Assertions;

namespace Wengang.Browser.Tests;

/// <summary>A report from its draft to the signed file, by two people.</summary>
public sealed class ReportTests(SampleSite site)
{
    private const string Signer = "renshe";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_report_is_written_by_one_and_signed_by_another(bool scripts)
    {
        var page = await BeginAsync(scripts);
        await Expect(page.Locator("textarea").Nth(2)).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("脱贫人口外出务工人数：3721人"));
        await page.Locator("#part1").FillAsync("上半年工作有序推进。");
        await page.Locator("#token").SelectOptionAsync("SHOP-001");
        await page.GetByRole(AriaRole.Button, new() { Name = "插入上面选好的指标：导语" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "保存并看成文" }).First.ClickAsync();
        await Expect(page.Locator(".paper")).ToContainTextAsync("上半年工作有序推进。12");
        await Expect(page.Locator(".paper a.fig").Filter(new() { HasText = "3721" }).First).ToHaveAttributeAsync("href", "/figures/WORK-001/people?date=2023-06-30");
        await page.GetByRole(AriaRole.Button, new() { Name = "送审" }).ClickAsync();
        await Expect(page.Locator("h1 + .lead .state")).ToHaveTextAsync("待签发");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "签发", Exact = true })).ToHaveCountAsync(0);

        var signer = await site.PageAsync(new Uri(page.Url).AbsolutePath, scripts: scripts, user: Signer);
        await signer.GetByRole(AriaRole.Button, new() { Name = "签发", Exact = true }).ClickAsync();
        await Expect(signer.Locator("h1 + .lead .state")).ToHaveTextAsync("已签发");
        await IsValidAsync(await DownloadAsync(signer, "下载 Word"));
        await PdfAsync(signer, scripts);
        var pdf = await DownloadAsync(signer, "下载 PDF");
        Assert.Equal("%PDF", System.Text.Encoding.ASCII.GetString(pdf[..4]));
        await signer.GetByRole(AriaRole.Link, new() { Name = "数字对照" }).ClickAsync();
        await Expect(signer.Locator(".none")).ToContainTextAsync("完全一致");
    }

    [Fact]
    public async Task Two_who_edit_at_once_see_both_versions()
    {
        var first = await BeginAsync(scripts: true);
        var second = await site.PageAsync(new Uri(first.Url).AbsolutePath, user: "zhenxing2");
        await first.Locator("#part1").FillAsync("甲写的导语。");
        await first.GetByRole(AriaRole.Button, new() { Name = "保存", Exact = true }).First.ClickAsync();
        await Expect(first.Locator(".done")).ToContainTextAsync("第 2 版");
        await second.Locator("#part1").FillAsync("乙写的导语。");
        await second.GetByRole(AriaRole.Button, new() { Name = "保存", Exact = true }).First.ClickAsync();
        await Expect(second.Locator(".conflict")).ToContainTextAsync("甲写的导语。");
        await Expect(second.Locator("#part1")).ToHaveValueAsync("乙写的导语。");
        Assert.Equal("", await Axe.ViolationsAsync(second));
        await second.GetByRole(AriaRole.Button, new() { Name = "保存", Exact = true }).First.ClickAsync();
        await Expect(second.Locator(".done")).ToContainTextAsync("第 3 版");
    }

    [Fact]
    public async Task What_was_typed_survives_a_lost_connection()
    {
        var page = await BeginAsync(scripts: true);
        await page.Locator("#part1").FillAsync("还没有存的话。");
        await KeptAsync(page);
        await page.ReloadAsync();
        await Expect(page.Locator(".kept")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "恢复这些内容" }).ClickAsync();
        await Expect(page.Locator("#part1")).ToHaveValueAsync("还没有存的话。");
        await page.GetByRole(AriaRole.Button, new() { Name = "保存", Exact = true }).First.ClickAsync();
        await Expect(page.Locator(".done")).ToContainTextAsync("已保存");
        Assert.Equal(0, await page.EvaluateAsync<int>("Object.keys(localStorage).filter(k => k.startsWith('draft:')).length"));
    }

    /// <summary>Waits for the PDF. Without scripts a download before it stops the page from loading itself anew; there is a link for that.</summary>
    private static async Task PdfAsync(IPage page, bool scripts)
    {
        for (var tries = 0; !scripts && tries < 60 && await page.GetByRole(AriaRole.Link, new() { Name = "看进度" }).CountAsync() > 0; tries++)
        {
            await Task.Delay(1000, TestContext.Current.CancellationToken);
            await page.GetByRole(AriaRole.Link, new() { Name = "看进度" }).ClickAsync(new() { Timeout = 5000 });
        }

        await page.GetByRole(AriaRole.Link, new() { Name = "下载 PDF" }).WaitForAsync(new() { Timeout = 60_000 });
    }

    /// <summary>Waits until the browser holds what was typed.</summary>
    private static async Task KeptAsync(IPage page)
    {
        for (var tries = 0; tries < 100 && await page.EvaluateAsync<int>("Object.keys(localStorage).filter(k => k.startsWith('draft:report-')).length") == 0; tries++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task Unknown_figures_are_named_while_writing()
    {
        var page = await BeginAsync(scripts: true);
        await page.Locator("#part1").FillAsync("今天【天气|晴】，外出务工3720人。");
        await Expect(page.Locator("#findings1")).ToContainTextAsync("不认识标记“天气”", new() { Timeout = 20_000 });
    }

    [Fact]
    public async Task The_pages_of_a_report_are_small_and_accessible()
    {
        var page = await BeginAsync(scripts: true);
        var path = new Uri(page.Url).AbsolutePath;
        foreach (var address in new[] { path, path.Replace("/edit", "", StringComparison.Ordinal) })
        {
            await site.Http.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            using var statements = new Statements();
            await site.Http.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.True(statements.Seen.Count <= 10, $"{address}: {statements.Seen.Count}\n{string.Join("\n---\n", statements.Seen.Select(s => s[..Math.Min(s.Length, 160)]))}");
            foreach (var width in new[] { 1280, 390 })
            {
                var seen = await site.PageAsync(address, width);
                Assert.Equal(width, await seen.EvaluateAsync<int>("document.documentElement.scrollWidth"));
                Assert.Equal("", await Axe.ViolationsAsync(seen));
                await seen.Context.CloseAsync();
            }
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_old_text_is_checked_claim_by_claim(bool scripts)
    {
        var page = await site.PageAsync("/reports/check", scripts: scripts);
        await page.GetByLabel("材料全文").FillAsync("截至2023年6月底，全县外出务工脱贫人口3721人，占2022年底外出务工人数（3684人）比例为101％。\n截至2023年6月30日，全县共有帮扶车间15个。\n全县有致富带头人37人。");
        await page.GetByRole(AriaRole.Button, new() { Name = "核对" }).ClickAsync();
        await Expect(page.Locator("mark.holds").First).ToContainTextAsync("3721人");
        await Expect(page.Locator("mark.contradicts")).ToContainTextAsync("15个");
        await Expect(page.Locator("mark.unknown")).ToContainTextAsync("37人");
    }

    [Fact]
    public async Task A_broken_template_is_refused_with_the_list()
    {
        var page = await site.PageAsync("/reports/templates");
        using var broken = new MemoryStream();
        App.Documents.OfficialTemplate.Write(new StringReader("标题 {{县名}}\n一级 工作情况\n正文 共{{WORK-999}}人，｛｛WORK-001｝｝人，{{天气}}"), broken);
        await page.GetByLabel("Word 文件").SetInputFilesAsync(new FilePayload { Name = "改过.docx", MimeType = "application/octet-stream", Buffer = broken.ToArray() });
        await page.GetByLabel("改了什么").FillAsync("试一试");
        await page.GetByRole(AriaRole.Button, new() { Name = "检查并启用" }).ClickAsync();
        var faults = page.Locator("#faults");
        foreach (var words in new[] { "没有代码为“WORK-999”的指标", "标记断开了", "不认识标记“天气”", "标题要写上“一、”" })
        {
            await Expect(faults).ToContainTextAsync(words);
        }
    }

    [Fact]
    public async Task A_report_that_is_not_there_is_said_so()
    {
        var page = await site.PageAsync("/reports/1");

        Assert.Contains("没有这一页", await page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("month", "2023年6月", "比2023年5月底")]
    [InlineData("quarter", "2023年第二季度", "比2023年3月底")]
    public void The_command_line_writes_the_other_kinds(string kind, string period, string comparison)
    {
        var path = Path.Combine(site.Site.Folder, kind + ".docx");
        site.Site.Command("report", kind, "--as-of", "2023-06-30", "--out", path);
        using var document = WordprocessingDocument.Open(path, isEditable: false);
        var words = document.MainDocumentPart!.Document!.Body!.InnerText;
        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(e => e.Description));
        Assert.Contains(period, words, StringComparison.Ordinal);
        Assert.Contains(comparison, words, StringComparison.Ordinal);
        Assert.DoesNotContain("【缺", words, StringComparison.Ordinal);
    }

    private async Task<IPage> BeginAsync(bool scripts)
    {
        var page = await site.PageAsync("/reports?date=2023-06-30", scripts: scripts);
        await page.GetByRole(AriaRole.Button, new() { Name = "起草" }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("修改报告");
        return page;
    }

    private static async Task<byte[]> DownloadAsync(IPage page, string name)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = name }).ClickAsync());
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await download.SaveAsAsync(path);
        var content = await File.ReadAllBytesAsync(path);
        File.Delete(path);
        return content;
    }

    private static Task IsValidAsync(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        Assert.Contains("3721", document.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);
        return Task.CompletedTask;
    }
}
