using System.IO.Compression;
using System.Text;
using Microsoft.Playwright;
using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.App.People;
using Wengang.Browser.Tests.Setup;

namespace Wengang.Browser.Tests.Imports;

/// <summary>A clerk imports files with errors, decides, confirms, mends what came back and imports it again.</summary>
public sealed class ImportJourneyTests(SampleSite site)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task Files_with_errors_are_previewed_decided_confirmed_and_mended(bool scripts)
    {
        await using var county = new CountySite();
        county.Command("init");
        await county.WithAccount().StartAsync();
        var files = Faulty(Path.Combine(county.Folder, "sheets"));
        var page = await site.PageAsync("/imports", scripts: scripts, address: county.Address);

        await UploadAsync(page, files);
        await page.GetByText("要您先决定采用哪一个").WaitForAsync();
        Assert.Contains("1 行与已有内容", await MainAsync(page), StringComparison.Ordinal);
        Assert.Equal("", scripts ? await Axe.ViolationsAsync(page) : "");
        await page.GetByRole(AriaRole.Link, new() { Name = "逐行决定" }).ClickAsync();
        Assert.Contains("这一批里有两行互相矛盾", await MainAsync(page), StringComparison.Ordinal);
        await page.Locator("select[name=choices]").SelectOptionAsync("Keep");
        await page.GetByRole(AriaRole.Button, new() { Name = "保存这一页的决定" }).ClickAsync();

        var confirm = page.GetByRole(AriaRole.Button, new() { Name = "确认入库" });
        await confirm.WaitForAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "人口信息 退回 1 行" }).ClickAsync();
        Assert.Contains("D4", await MainAsync(page), StringComparison.Ordinal);
        Assert.Equal(0, People(county));
        await confirm.ClickAsync();
        var rejects = page.GetByRole(AriaRole.Link, new() { Name = "下载退回表（1 行）" });
        await rejects.WaitForAsync();
        Assert.Equal(2, People(county));

        await MendAsync(page, county, rejects);
        await confirm.WaitForAsync();
        Assert.Contains("确认后写入 1 行", await MainAsync(page), StringComparison.Ordinal);
        await confirm.ClickAsync();
        await page.GetByText("导错了？").WaitForAsync();
        Assert.Equal(3, People(county));
        await page.Context.CloseAsync();
    }

    /// <summary>Downloads what was sent back, mends it and drops it again.</summary>
    private static async Task MendAsync(IPage page, CountySite county, ILocator rejects)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => rejects.ClickAsync());
        var mended = Path.Combine(county.Folder, download.SuggestedFilename);
        await download.SaveAsAsync(mended);
        Mend(mended, "不知道", "脱贫户");
        await UploadAsync(page, mended);
    }

    private static async Task UploadAsync(IPage page, params string[] files)
    {
        await page.Locator("input[type=file]").First.SetInputFilesAsync(files);
        await page.GetByRole(AriaRole.Button, new() { Name = "上传并核对" }).ClickAsync();
    }

    private static Task<string> MainAsync(IPage page) => page.Locator("main").InnerTextAsync();

    private static int People(CountySite county)
    {
        using var db = CountyDatabase.At(county.Database).Open(Actor.Local("test"));
        return db.Set<PersonRecord>().Count();
    }

    /// <summary>The small county's divisions, and its register with one wrong cell and one person told twice differently.</summary>
    private static string[] Faulty(string folder)
    {
        SmallCounty.Write(folder);
        var register = Path.Combine(folder, "人口信息_20230630.csv");
        var lines = File.ReadAllLines(register);
        lines[3] = lines[3].Replace("脱贫户", "不知道", StringComparison.Ordinal);
        File.WriteAllLines(register, [.. lines, lines[1].Replace("普通劳动力", "丧失劳动力", StringComparison.Ordinal)]);
        return [Path.Combine(folder, "行政区划.csv"), register];
    }

    private static void Mend(string path, string wrong, string right)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Update);
        foreach (var name in zip.Entries.Select(e => e.FullName).Where(n => n.EndsWith(".xml", StringComparison.Ordinal) && n.StartsWith("xl/", StringComparison.Ordinal)).ToList())
        {
            using var reader = new StreamReader(zip.GetEntry(name)!.Open());
            var text = reader.ReadToEnd();
            reader.Dispose();
            if (text.Contains(wrong, StringComparison.Ordinal))
            {
                zip.GetEntry(name)!.Delete();
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text.Replace(wrong, right, StringComparison.Ordinal)));
            }
        }
    }
}
