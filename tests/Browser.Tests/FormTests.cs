using System.Globalization;
using System.Net;
using Microsoft.Playwright;
using Wengang.App.Spreadsheets;
using Wengang.Browser.Tests.Setup;
using static Microsoft.Playwright.Assertions;

namespace Wengang.Browser.Tests;

/// <summary>A blank table from above goes in, is understood, corrected once, and comes out filled.</summary>
public sealed class FormTests(SampleSite site)
{
    private const string Roster = "脱贫人口外出务工花名册.xlsx";

    [Fact]
    public async Task A_roster_is_corrected_once_and_not_asked_about_again()
    {
        var page = await site.PageAsync("/tables/fill");
        await page.GetByLabel("空表").SetInputFilesAsync(File(Roster, Blank("2023年6月脱贫人口外出务工花名册", "序号", "姓名", "身份证号码", "务工省份", "人员属性", "包保干部")));
        await page.GetByRole(AriaRole.Button, new() { Name = "认一认" }).ClickAsync();
        await Expect(page.Locator("#rows")).ToHaveTextAsync("3721");
        await Expect(page.Locator("#open")).ToContainTextAsync("包保干部");
        Assert.Equal("", await Axe.ViolationsAsync(page));

        await page.GetByLabel("“人员属性”填什么").SelectOptionAsync("household_type");
        await page.GetByRole(AriaRole.Button, new() { Name = "再看一遍" }).ClickAsync();
        await Expect(page.Locator("tr", new() { HasText = "人员属性" })).ToContainTextAsync("您选的");
        var rows = await RowsAsync(await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "下载填好的表" }).ClickAsync()));
        Assert.Equal(3723, rows.Count);
        Assert.Equal(("1", "脱贫户"), (rows[2][0], rows[2][4]));
        Assert.Matches(@"^\d{6}\*{8}\d{3}[\dX]$", rows[2][2]);

        await page.GotoAsync(site.Address + "/tables/fill");
        await DropAsync(page, Blank("2023年7月脱贫人口外出务工花名册", "序号", "姓名", "身份证号码", "务工省份", "人员属性", "包保干部"));
        await Expect(page.Locator("#known")).ToContainTextAsync("这张表认得");
        await Expect(page.Locator("table.matching")).Not.ToBeVisibleAsync();
        var again = await RowsAsync(await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "下载填好的表" }).ClickAsync()));
        Assert.Equal("脱贫户", again[2][4]);
    }

    [Fact]
    public async Task A_table_by_township_works_without_scripts()
    {
        var page = await site.PageAsync("/tables/fill", scripts: false);
        await page.GetByLabel("空表").SetInputFilesAsync(File("进度.xlsx", Blank("各乡镇脱贫人口务工进度表", "乡镇", "外出务工人数", "上年底外出务工人数", "占上年底比例")));
        await page.GetByRole(AriaRole.Button, new() { Name = "认一认" }).ClickAsync();
        await Expect(page.Locator("#rows")).ToHaveTextAsync("12");
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "下载填好的表" }).ClickAsync());
        Assert.EndsWith("_进度_20230630.xlsx", download.SuggestedFilename, StringComparison.Ordinal);
        var rows = (await RowsAsync(download)).Skip(2).ToList();
        Assert.Equal((12, 3721, 3684), (rows.Count, rows.Sum(r => Number(r[1])), rows.Sum(r => Number(r[2]))));
    }

    [Fact]
    public async Task A_clerk_sees_the_own_township_and_nobody_elses_upload()
    {
        var page = await site.PageAsync("/tables/fill", user: "jingban2");
        await page.GetByLabel("空表").SetInputFilesAsync(File("表.xlsx", Blank("脱贫劳动力外出务工名单", "姓名", "乡镇")));
        await page.GetByRole(AriaRole.Button, new() { Name = "认一认" }).ClickAsync();
        var rows = await RowsAsync(await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "下载填好的表" }).ClickAsync()));
        Assert.Equal("青石镇", Assert.Single(rows.Skip(2).Select(r => r[1]).Distinct()));

        using var other = await site.Http.GetAsync(new Uri(page.Url), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, other.StatusCode);
    }

    [Fact]
    public async Task What_is_no_workbook_is_refused_in_words()
    {
        var page = await site.PageAsync("/tables/fill");
        await page.GetByLabel("空表").SetInputFilesAsync(File("表.xlsx", "not a workbook"u8.ToArray()));
        await page.GetByRole(AriaRole.Button, new() { Name = "认一认" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync(".xlsx");
    }

    [Fact]
    public async Task A_standing_table_comes_as_a_workbook_with_the_numbers_of_the_page()
    {
        var page = await site.PageAsync("/tables/work");
        var total = await page.Locator("table.standing tfoot td").AllInnerTextsAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "下载 Excel" }).ClickAsync());
        Assert.Equal("清溪县_脱贫人口（含监测对象）务工就业情况月报表_20230630.xlsx", download.SuggestedFilename);
        var sum = (await RowsAsync(download)).Single(r => r.Count > 1 && r[1] == "合计" && r[0] == "");
        Assert.Equal([.. Enumerable.Range(2, 7).Select(i => Number(total[i].Replace(",", "", StringComparison.Ordinal)))], Enumerable.Range(2, 7).Select(i => Number(sum[i])));
        await page.Locator("table.standing tbody tr").First.GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(page.Locator("#amount")).ToHaveTextAsync("1524");
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static FilePayload File(string name, byte[] content) =>
        new() { Name = name, MimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Buffer = content };

    /// <summary>A title, a heading and two blank rows.</summary>
    private static byte[] Blank(string title, params string[] headings)
    {
        using var file = new MemoryStream();
        using (var book = new WorkbookWriter(file))
        {
            var sheet = book.AddSheet("表", new SheetLayout([.. headings.Select(h => new SheetColumn(h))]) { Title = title });
            sheet.EndRow();
            sheet.EndRow();
        }

        return file.ToArray();
    }

    private static async Task DropAsync(IPage page, byte[] content) => await page.EvaluateAsync(
        """
        ([name, text]) => {
          const data = new DataTransfer();
          data.items.add(new File([Uint8Array.from(atob(text), c => c.charCodeAt(0))], name));
          document.querySelector('form[data-drop]').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
        }
        """,
        new[] { Roster, Convert.ToBase64String(content) });

    private static async Task<List<List<string>>> RowsAsync(IDownload download)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".xlsx");
        await download.SaveAsAsync(path);
        using var workbook = Workbook.Open(path);
        var rows = workbook.Worksheets[0].Rows().Select(r => Enumerable.Range(0, r.Count).Select(c => r[c].Text).ToList()).ToList();
        System.IO.File.Delete(path);
        return rows;
    }
}
