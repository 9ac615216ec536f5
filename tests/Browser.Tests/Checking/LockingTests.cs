using System.Net;
using Microsoft.Playwright;
using Wengang.App.Access;
using Wengang.Browser.Tests.Setup;

namespace Wengang.Browser.Tests.Checking;

public sealed class LockingTests(SampleSite sample)
{
    [Fact]
    public async Task A_month_is_locked_unlocked_by_two_people_corrected_and_its_difference_read()
    {
        await using var county = await CountyAsync();
        var one = await sample.PageAsync("/monitoring/lock", address: county.Address, user: "zhenxing");
        Assert.Contains("还有 2 个村没有标记完成", await one.InnerTextAsync(".lockchecks"), StringComparison.Ordinal);
        await LockAsync(one, "第 1 版");

        await AskAsync(one, county.Address);
        var two = await sample.PageAsync("/", 390, address: county.Address, user: "zhenxing2");
        await ApproveAsync(two);
        SmallCounty.WriteWorkers(county.Folder, returned: 1);
        county.Command("import", county.Folder);
        await LockAsync(two, "第 2 版");
        await two.GotoAsync(county.Address + "/monitoring/lock");
        await CompareAsync(two);
        await two.GotoAsync(county.Address + "/figures?date=2023-06-30");
        Assert.Contains("已定稿（第2版）", await two.InnerTextAsync("main"), StringComparison.Ordinal);

        var (http, _) = await Visitor.SignInAsync(county.Address, "zhenxing");
        var address = new Uri("/monitoring/versions?month=2023-06&from=1&to=2&code=WORK-001", UriKind.Relative);
        await http.GetStringAsync(address, TestContext.Current.CancellationToken);
        using var statements = new Statements();
        await http.GetStringAsync(address, TestContext.Current.CancellationToken);
        Assert.InRange(statements.Seen.Count, 1, 8);
    }

    [Fact]
    public async Task The_operator_sees_what_was_sent_and_sets_the_words()
    {
        var http = await sample.AsAsync("xitong");
        var page = await http.GetStringAsync(new Uri("/operation/messages", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("消息发送", page, StringComparison.Ordinal);
        using var refused = await Visitor.PostAsync(http, "/operation/messages/words", new() { ["kind"] = "Reminder", ["title"] = "催办", ["text"] = "请{姓名}抓紧", ["sms"] = "" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("请{姓名}抓紧", WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        using var quiet = await Visitor.PostAsync(http, "/operation/messages/words?handler=quiet", new() { ["from"] = "22", ["to"] = "7" }, "/operation/messages/words");
        Assert.Equal(HttpStatusCode.Redirect, quiet.StatusCode);
        foreach (var path in new[] { "/operation/messages", "/operation/messages/words" })
        {
            var screen = await sample.PageAsync(path, 360, user: "xitong");
            Assert.Equal(360, await screen.EvaluateAsync<int>("document.documentElement.scrollWidth"));
            Assert.Equal("", await Axe.ViolationsAsync(screen));
            await screen.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task Everybody_sets_the_own_reminders_and_reads_the_own_messages()
    {
        await using var county = await CountyAsync();
        var (http, _) = await Visitor.SignInAsync(county.Address, "xinxi");
        using var refused = await Visitor.PostAsync(http, "/account/reminders", new() { ["phone"] = "123", ["mail"] = "", ["sms"] = "true" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        using var saved = await Visitor.PostAsync(http, "/account/reminders", new() { ["phone"] = "13900000001", ["mail"] = "" });
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);

        var page = await sample.PageAsync("/messages", 390, scripts: false, address: county.Address, user: "xinxi");
        Assert.Contains("上村2023年6月的月监测已开启", await page.InnerTextAsync(".inbox"), StringComparison.Ordinal);
        Assert.Contains("1", await page.InnerTextAsync(".bell"), StringComparison.Ordinal);
        await page.ClickAsync("text=全部标为已读");
        await Assertions.Expect(page.Locator(".bell b")).ToHaveCountAsync(0);
    }

    private static async Task AskAsync(IPage one, string address)
    {
        await one.GotoAsync(address + "/monitoring/lock");
        await one.FillAsync("input[name=reason]", "上村一人五月已返乡，漏报");
        await one.ClickAsync("text=提交申请");
        await one.WaitForSelectorAsync(".unlock:has-text('要由另一个人审批')");
        Assert.Equal(0, await one.Locator("text=批准解锁").CountAsync());
    }

    private static async Task ApproveAsync(IPage two)
    {
        await two.ClickAsync(".bell");
        await two.WaitForSelectorAsync(".inbox:has-text('上村一人五月已返乡')");
        await two.ClickAsync("text=去办");
        await two.ClickAsync("button:has-text('批准解锁')");
        await two.WaitForSelectorAsync(".lockrunning:has-text('重新锁定')");
        Assert.Equal(390, await two.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    private static async Task CompareAsync(IPage two)
    {
        await two.ClickAsync("text=与第 1 版对照");
        await two.ClickAsync("a[href*='code=WORK-001']");
        await two.WaitForSelectorAsync("#list");
        var list = await two.InnerTextAsync("#list");
        Assert.Contains("钟小禾", list, StringComparison.Ordinal);
        Assert.Contains("减少", list, StringComparison.Ordinal);
        Assert.Equal("", await Axe.ViolationsAsync(two));
        Assert.Equal(390, await two.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        var download = await two.RunAndWaitForDownloadAsync(() => two.ClickAsync("text=下载（Excel"));
        Assert.EndsWith("第1版与第2版对照.xlsx", download.SuggestedFilename, StringComparison.Ordinal);
    }

    private static async Task LockAsync(IPage page, string version)
    {
        await page.CheckAsync("input[name=accepted]");
        await page.ClickAsync(".lockform button");
        await page.WaitForSelectorAsync($"text=这是{version}", new() { Timeout = 60_000 });
    }

    private static async Task<CountySite> CountyAsync()
    {
        var county = new CountySite();
        county.Command("init");
        SmallCounty.Write(county.Folder);
        county.Command("import", county.Folder);
        county.WithAccount("zhenxing").WithAccount("zhenxing2").WithAccount("xinxi", Role.VillageWorker, "369902101201");
        county.Command("month", "2023-06");
        return await county.StartAsync();
    }
}
