using DocumentFormat.OpenXml.Packaging;
using Microsoft.Playwright;
using Wengang.Browser.Tests.Setup;

namespace Wengang.Browser.Tests;

public sealed class ReportTests(SampleSite site)
{
    [Fact]
    public async Task The_report_is_made_and_downloaded()
    {
        var page = await site.PageAsync("/reports", scripts: false);

        await page.GetByRole(AriaRole.Button, new() { Name = "写出报告" }).ClickAsync();
        var link = page.GetByRole(AriaRole.Link, new() { Name = "下载 Word 文件" });
        await link.WaitForAsync(new() { Timeout = 60_000 });
        Assert.Equal("", await Axe.ViolationsAsync(await Same(page)));
        var download = await page.RunAndWaitForDownloadAsync(() => link.ClickAsync());

        Assert.Equal("清溪县稳岗就业工作情况汇报_20230630.docx", download.SuggestedFilename);
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".docx");
        await download.SaveAsAsync(path);
        using (var document = WordprocessingDocument.Open(path, isEditable: false))
        {
            Assert.Contains("3721", document.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);
        }

        File.Delete(path);
    }

    [Fact]
    public async Task A_report_that_is_not_there_is_said_so()
    {
        var page = await site.PageAsync($"/reports/{Guid.NewGuid()}");

        Assert.Contains("没有这一页", await page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
    }

    /// <summary>The same address in a browser that runs scripts, which the checker needs.</summary>
    private Task<IPage> Same(IPage page) => site.PageAsync(new Uri(page.Url).PathAndQuery);
}
