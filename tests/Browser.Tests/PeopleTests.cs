using System.Net;
using Microsoft.Playwright;
using Wengang.App.Spreadsheets;
using Wengang.Browser.Tests.Setup;
using static Microsoft.Playwright.Assertions;

namespace Wengang.Browser.Tests;

public sealed class PeopleTests(SampleSite site)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_clerk_corrects_a_spell_and_figure_list_and_history_follow(bool scripts)
    {
        await using var county = new CountySite();
        var folder = Path.Combine(county.Folder, "first");
        SmallCounty.Write(folder);
        county.Command("init");
        county.Command("import", folder, "--period", "2023-06");
        await county.WithAccount().StartAsync();
        var page = await site.PageAsync("/people", scripts: scripts, address: county.Address);

        await page.GetByLabel("找人").FillAsync("zxh");
        await page.GetByRole(AriaRole.Button, new() { Name = "查找" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "钟小禾" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "务工和监测" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "2023年2月开始的务工的务工区域" }).ClickAsync();
        await page.GetByLabel("改为").SelectOptionAsync("县外省内务工");
        await page.GetByLabel("原因").FillAsync("本人来电更正");
        await page.GetByRole(AriaRole.Button, new() { Name = "下一步" }).ClickAsync();
        await Expect(page.Locator("#sentence")).ToHaveTextAsync("更正：钟小禾（2023年2月开始的务工）的务工区域由“省外务工”改为“县外省内务工”，从2023年2月1日起。");
        await page.GetByRole(AriaRole.Button, new() { Name = "确认办理" }).ClickAsync();
        await Expect(page.Locator(".done")).ToContainTextAsync("已办理");

        await page.GetByRole(AriaRole.Link, new() { Name = "变动记录" }).ClickAsync();
        await Expect(page.Locator(".history li").First).ToContainTextAsync("务工区域由省外务工改为县外省内务工");
        await Expect(page.Locator(".history li").First).ToContainTextAsync("本人来电更正");
        await page.GotoAsync(county.Address + "/figures/WORK-003/people?date=2023-06-30");
        await Expect(page.Locator("#amount")).ToHaveTextAsync("2");
        await Expect(page.Locator("table.people")).Not.ToContainTextAsync("钟小禾");
    }

    [Fact]
    public async Task Pages_of_a_person_fit_a_telephone_and_are_accessible()
    {
        var somebody = Registered.Of(site.Site);
        var page = await site.PageAsync("/people", width: 360);
        foreach (var path in somebody.Pages.Prepend("/people?q=%E6%9D%8E"))
        {
            await page.GotoAsync(site.Address + path);
            Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 360, path);
            Assert.Equal("", await Axe.ViolationsAsync(page));
        }
    }

    [Fact]
    public async Task Pages_of_a_person_need_at_most_eight_statements()
    {
        foreach (var path in Registered.Of(site.Site).Pages)
        {
            await site.Http.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            using var statements = new Statements();
            await site.Http.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.True(statements.Seen.Count is > 0 and <= 8, $"{path}: {statements.Seen.Count}\n{string.Join("\n---\n", statements.Seen)}");
        }
    }

    [Fact]
    public async Task A_number_finds_its_person_and_stands_in_no_address()
    {
        var somebody = Registered.Of(site.Site);
        using var found = await Visitor.PostAsync(site.Http, "/people?handler=search", new() { ["words"] = somebody.Identity }, page: "/people");
        Assert.Equal((HttpStatusCode.Redirect, $"/people/{somebody.Id}"), (found.StatusCode, found.Headers.Location!.ToString()));

        using var wrong = await Visitor.PostAsync(site.Http, "/people?handler=search", new() { ["words"] = somebody.Identity[..17] + (somebody.Identity[17] == '1' ? '2' : '1') }, page: "/people");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Contains("校验位", await wrong.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);

        using var typed = await site.Http.GetAsync(new Uri("/people?q=" + somebody.Identity, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.Redirect, "/people?number=1"), (typed.StatusCode, typed.Headers.Location!.ToString()));
    }

    [Fact]
    public async Task A_whole_number_is_shown_for_a_purpose_and_never_to_the_leader()
    {
        var somebody = Registered.Of(site.Site);
        var path = $"/people/{somebody.Id}/reveal";
        using var none = await Visitor.PostAsync(site.Http, path, new() { ["what"] = "identity" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, none.StatusCode);

        using var shown = await Visitor.PostAsync(site.Http, path, new() { ["what"] = "identity", ["own"] = "核对补贴名单" });
        Assert.Contains(somebody.Identity, await shown.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal("no-store", shown.Headers.CacheControl!.ToString());
        var accesses = await site.Http.GetStringAsync(new Uri($"/people/{somebody.Id}/accesses", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("核对补贴名单", accesses, StringComparison.Ordinal);
        Assert.DoesNotContain(somebody.Identity, accesses, StringComparison.Ordinal);

        using var leader = await Visitor.PostAsync(await site.AsAsync("lingdao"), path, new() { ["own"] = "看看" }, page: "/account");
        Assert.Equal(HttpStatusCode.Forbidden, leader.StatusCode);
    }

    [Fact]
    public async Task A_form_opened_before_another_correction_shows_both()
    {
        var path = $"/people/{Registered.Of(site.Site).Id}/edit?field=health";
        var (mine, theirs) = (await FormAsync(path, "残疾（复核）"), await FormAsync(path, "慢性病（复核）"));
        using var first = await Visitor.PostAsync(site.Http, path, theirs);
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        using var again = await Visitor.PostAsync(site.Http, path, theirs);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);

        using var conflict = await Visitor.PostAsync(site.Http, path, mine);
        Assert.Equal(HttpStatusCode.Conflict, conflict.StatusCode);
        Assert.Contains("现在是“慢性病（复核）”", await conflict.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_is_taken_out_as_it_is_seen()
    {
        using var answer = await Visitor.PostAsync(site.Http, "/people?work=away&sex=F&c=identity&c=workplace&handler=excel", page: "/people");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".xlsx");
        await File.WriteAllBytesAsync(path, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        using (var workbook = Workbook.Open(path))
        {
            var rows = workbook.Worksheets[0].Rows().Select(r => new[] { r[0].Text, r[1].Text, r[2].Text }).ToList();
            Assert.Contains("外出务工，女", rows[0][0], StringComparison.Ordinal);
            Assert.Contains(SampleSite.County, rows[0][0], StringComparison.Ordinal);
            Assert.Equal(["姓名", "证件号码", "务工地点和单位"], rows[1]);
            Assert.All(rows.Skip(2), r => Assert.Matches(@"^\d{6}\*{8}\d{3}[\dX]$", r[1]));
            Assert.True(rows.Count > 100);
        }

        File.Delete(path);
        using var whole = await Visitor.PostAsync(site.Http, "/people?handler=excel", new() { ["whole"] = "true" }, page: "/people");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, whole.StatusCode);
        using var leader = await Visitor.PostAsync(await site.AsAsync("lingdao"), "/people?handler=excel", page: "/account");
        Assert.Equal(HttpStatusCode.Forbidden, leader.StatusCode);
    }

    /// <summary>The form as a browser would send it for confirmation.</summary>
    private async Task<Dictionary<string, string>> FormAsync(string path, string value)
    {
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await site.Http.GetStringAsync(new Uri(path, UriKind.Relative)));
        string Hidden(string name) => page.QuerySelector($"input[name={name}]")!.GetAttribute("value")!;
        return new() { ["Key"] = Hidden("Key"), ["Seen"] = Hidden("Seen"), ["Was"] = Hidden("Was"), ["Value"] = value, ["Mode"] = "correct", ["Reason"] = "入户核实", ["step"] = "confirm" };
    }
}
