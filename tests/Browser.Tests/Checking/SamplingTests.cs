using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Wengang.App.Access;
using Wengang.Browser.Tests.Setup;
using Wengang.Rules.Monitoring.Sampling;
using static Microsoft.Playwright.Assertions;

namespace Wengang.Browser.Tests.Checking;

public sealed partial class SamplingTests(SampleSite sample)
{
    private const string East = "369902101000";
    private const string West = "369902102000";

    /// <summary>From the commitment to the error rate: the month closes, the seed is published, three people are called.</summary>
    [Fact]
    public async Task A_sample_is_committed_drawn_called_back_and_drawn_again()
    {
        await using var county = await CountyAsync();
        var office = await sample.PageAsync("/monitoring/sample", address: county.Address, user: "zhenxing");
        await Expect(office.Locator(".proof")).ToContainTextAsync("密封，截止以后公布");
        var commitment = await office.Locator(".proof code").First.InnerTextAsync();
        Assert.Equal(0, await office.Locator("button:has-text('公布种子并抽样')").CountAsync());
        await CheckAsync(county);

        await office.ReloadAsync();
        await office.ClickAsync("button:has-text('公布种子并抽样')");
        await Expect(office.GetByRole(AriaRole.Status)).ToContainTextAsync("种子已公布，抽中 9 人次");
        Assert.Equal(commitment, SampleDraw.Commitment(await office.InnerTextAsync("#seed")));

        var clerk = await sample.PageAsync($"/monitoring/sample/township/{East}", 390, scripts: false, address: county.Address, user: "jingban");
        await FirstAsync(clerk);
        await SecondAsync(clerk);
        Assert.Equal(390, await clerk.EvaluateAsync<int>("document.documentElement.scrollWidth"));

        await ThirdAsync(office, county.Address);
        await TaskAsync(county.Address);
    }

    [Fact]
    public async Task The_pages_fit_a_phone_and_please_axe()
    {
        var home = HomeTownship.Read(sample.Site);
        foreach (var path in new[] { "/monitoring/sample", $"/monitoring/sample/township/{home.Code}", $"/monitoring/sample/township/{home.Code}/{home.SampledKey}", "/monitoring/quality", $"/monitoring/quality/{home.FlagId}", "/monitoring/settings" })
        {
            foreach (var width in new[] { 1280, 360 })
            {
                var page = await sample.PageAsync(path, width);
                Assert.True(width == 1280 || await page.EvaluateAsync<int>("document.documentElement.scrollWidth") == 360, path);
                Assert.Equal("", await Axe.ViolationsAsync(page));
                await page.Context.CloseAsync();
            }
        }
    }

    [Fact]
    public async Task They_need_at_most_eight_statements()
    {
        var (home, http) = (HomeTownship.Read(sample.Site), await sample.AsAsync("jingban"));
        foreach (var path in new[] { "/monitoring/sample", $"/monitoring/sample/township/{home.Code}", $"/monitoring/sample/township/{home.Code}/{home.SampledKey}", $"/monitoring/quality/{home.FlagId}", $"/monitoring/villages/{home.Village}" })
        {
            await http.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            using var statements = new Statements();
            await http.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.True(statements.Seen.Count is > 0 and <= 8, $"{path}: {statements.Seen.Count}\n{string.Join("\n---\n", statements.Seen)}");
        }
    }

    [Fact]
    public async Task The_frame_holds_keys_only_and_the_number_is_shown_as_a_link()
    {
        var (home, http) = (HomeTownship.Read(sample.Site), await sample.AsAsync("jingban"));
        var text = await http.GetStringAsync(new Uri($"/monitoring/sample/township/{home.Code}?handler=frame", UriKind.Relative), TestContext.Current.CancellationToken);
        var frame = SampleFrameFile.Read(text);
        Assert.Contains(home.SampledKey, frame.Keys);
        Assert.DoesNotContain(text, c => c > 127);
        var person = $"/monitoring/sample/township/{home.Code}/{home.SampledKey}";
        using var shown = await Visitor.PostAsync(http, person + "?handler=call", page: person);
        Assert.Contains("href=\"tel:1", await shown.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using var refused = await Visitor.PostAsync(http, person + "?handler=result", new() { ["answers[work]"] = "", ["note"] = "没说什么" }, person);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var again = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains("请至少选一项", again, StringComparison.Ordinal);
        Assert.Contains("没说什么", again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_flag_is_explained_and_that_is_taken_back()
    {
        var added = SampleChecks.AddFlag(sample.Site);
        var page = await sample.PageAsync("/monitoring/quality", 390, scripts: false, user: "jingban");
        var flag = page.Locator($"#f{added}");
        await flag.GetByRole(AriaRole.Button, new() { Name = "情况属实" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("请写明看到的情况");
        await flag.GetByLabel("了解到的情况").FillAsync("白天走访，晚上一起点的");
        await flag.GetByRole(AriaRole.Button, new() { Name = "情况属实" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("情况属实");
        await Expect(flag).ToHaveCountAsync(0);
        await page.GetByText("看已处理的").ClickAsync();
        await Expect(flag).ToContainTextAsync("白天走访");
        await flag.GetByRole(AriaRole.Button, new() { Name = "撤回处理" }).ClickAsync();
        await Expect(flag).ToHaveCountAsync(1);
        await flag.GetByText("看名单").ClickAsync();
        await Expect(page.Locator("table.people tbody tr").First).ToBeVisibleAsync();
    }

    /// <summary>The village answers and both villages say that they are done.</summary>
    private async Task CheckAsync(CountySite county)
    {
        var worker = await sample.PageAsync("/monitoring/villages/369902101201", 390, scripts: false, address: county.Address, user: "xinxi");
        await worker.Locator("button.confirm").First.ClickAsync();
        await worker.Locator("button.confirm").First.ClickAsync();
        await worker.ClickAsync("button:has-text('标记本村完成')");
        var (http, _) = await Visitor.SignInAsync(county.Address, "zhenxing");
        using var done = await Visitor.PostAsync(http, "/monitoring/villages/369902102201?handler=done", page: "/monitoring/villages/369902102201");
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
    }

    private static async Task FirstAsync(IPage clerk)
    {
        await Expect(clerk.Locator("table.samples tbody tr")).ToHaveCountAsync(2);
        await clerk.GetByRole(AriaRole.Link, new() { NameRegex = Call() }).First.ClickAsync();
        await Expect(clerk.Locator(".checks")).ToContainTextAsync("本月核实：xinxi");
        await clerk.Locator("input[name='answers[work]'][value='1']").CheckAsync();
        await clerk.Locator("input[name='answers[employer]'][value='0']").CheckAsync();
        await clerk.GetByLabel("不对的，请写明实际情况").FillAsync("换到丙厂了");
        await clerk.ClickAsync("text=按上面选的记下");
        await Expect(clerk.GetByRole(AriaRole.Status)).ToContainTextAsync("有误，已退回村里重新核对");
    }

    /// <summary>The next one comes by itself.</summary>
    private static async Task SecondAsync(IPage clerk)
    {
        await clerk.ClickAsync("text=都对，看下一个");
        await Expect(clerk.Locator("#error")).ToHaveTextAsync("50.0%");
        await Expect(clerk.Locator(".checkfacts")).ToContainTextAsync("95% 区间 9.5%～90.5%");
        await clerk.ClickAsync("text=重新抽一遍");
        await Expect(clerk.GetByRole(AriaRole.Status)).ToContainTextAsync("一致：种子与承诺相符，抽样框 2 人没有变，抽中的 2 人一个不差");
    }

    private static async Task ThirdAsync(IPage office, string address)
    {
        await office.GotoAsync($"{address}/monitoring/sample/township/{West}");
        await office.GetByRole(AriaRole.Link, new() { NameRegex = Call() }).ClickAsync();
        await office.GetByLabel("没打通，或接电话的人说不清").CheckAsync();
        await office.ClickAsync("text=按上面选的记下");
        await office.GotoAsync($"{address}/monitoring/sample");
        var rows = office.Locator("table.samples tbody tr");
        await Expect(rows.Nth(0)).ToContainTextAsync("东岭镇");
        await Expect(rows.Nth(0)).ToContainTextAsync("50.0%");
        await Expect(rows.Nth(1)).ToContainTextAsync("—");
        await Expect(office.Locator("#error")).ToHaveTextAsync("50.0%");
        var download = await office.RunAndWaitForDownloadAsync(() => office.ClickAsync("text=下载（Excel"));
        Assert.Contains("乡镇抽查差错率", download.SuggestedFilename, StringComparison.Ordinal);
    }

    private async Task TaskAsync(string address)
    {
        var worker = await sample.PageAsync("/monitoring/villages/369902101201", 390, address: address, user: "xinxi");
        await Expect(worker.Locator(".recheck")).ToHaveTextAsync("核实有误，请重新核对：务工单位（换到丙厂了）");
        Assert.Equal("", await Axe.ViolationsAsync(worker));
        Assert.Equal(390, await worker.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    private static async Task<CountySite> CountyAsync()
    {
        var county = new CountySite();
        county.Command("init");
        SmallCounty.Write(county.Folder);
        county.Command("import", county.Folder);
        county.WithAccount("zhenxing").WithAccount("xinxi", Role.VillageWorker, "369902101201").WithAccount("jingban", Role.TownshipClerk, East);
        county.Command("month", "2023-06");
        return await county.StartAsync();
    }

    [GeneratedRegex("^回访：")]
    private static partial Regex Call();
}
