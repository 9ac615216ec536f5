using System.Net;
using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.App.People;
using Wengang.Browser.Tests.Setup;

namespace Wengang.Browser.Tests.Operating;

public sealed class OperationTests(SampleSite sample)
{
    [Fact]
    public async Task The_operator_sets_where_backups_go_makes_one_and_rehearses_its_restoring()
    {
        await using var county = new CountySite();
        county.Command("init");
        SmallCounty.Write(county.Folder);
        county.Command("import", county.Folder);
        county.WithAccount("xitong", Role.SystemAdministrator, "");
        await county.StartAsync();
        var (http, _) = await Visitor.SignInAsync(county.Address, "xitong");
        var folder = Path.Combine(county.Folder, "backups");

        using var refused = await Visitor.PostAsync(http, "/operation/settings", Fields(folder, hour: "25"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("钟点要在 0 到 23 之间", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using var saved = await Visitor.PostAsync(http, "/operation/settings", Fields(folder, hour: "3"));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var screen = await sample.PageAsync("/operation", address: county.Address, user: "xitong");
        await screen.ClickAsync("text=立即备份");
        await screen.WaitForSelectorAsync("td:has-text('试恢复核验无误')");
        await screen.Context.CloseAsync();

        var page = await http.GetStringAsync(new Uri("/operation", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains("试恢复核验无误", page, StringComparison.Ordinal);
        Assert.Contains("每晚 3 点自动备份", page, StringComparison.Ordinal);
        Assert.Contains(".backup", page, StringComparison.Ordinal);
        var drill = county.Command("drill");
        Assert.Contains("演练通过", drill, StringComparison.Ordinal);
        Assert.DoesNotContain(" 0 项数据", drill, StringComparison.Ordinal);
        Assert.Contains("数据库已是最新", county.Command("init", "--dry-run"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_auditor_asks_for_a_resident_and_no_identity_number_stands_in_an_address()
    {
        var http = await sample.AsAsync("shenji");
        using var wrong = await Visitor.PostAsync(http, "/audit?handler=person", new() { ["identity"] = "369902198503041016" }, page: "/audit");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Contains("证件号码不对", await wrong.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using var db = CountyDatabase.At(sample.Site.Database).Open(Actor.Local("test"));
        var person = db.Set<Person>().First();
        var identity = db.Protector.Open(person.IdentityCipher);
        using var found = await Visitor.PostAsync(http, "/audit?handler=person", new() { ["identity"] = identity }, page: "/audit");
        Assert.Equal($"/audit?person={person.Id}", found.Headers.Location!.ToString());
        var page = await http.GetStringAsync(found.Headers.Location, TestContext.Current.CancellationToken);
        Assert.Contains(">导入</td>", page, StringComparison.Ordinal);
        Assert.DoesNotContain(">登录</td>", page, StringComparison.Ordinal);
        Assert.DoesNotContain(identity, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_auditor_reads_an_operation_and_has_the_chain_verified()
    {
        var http = await sample.AsAsync("shenji");
        var list = await http.GetStringAsync(new Uri("/audit?kind=Import", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("/audit/2", list, StringComparison.Ordinal);
        Assert.DoesNotContain("升级数据库</td>", list, StringComparison.Ordinal);

        var detail = await http.GetStringAsync(new Uri("/audit/2", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("<th scope=\"row\">导入的工作表</th>", detail, StringComparison.Ordinal);

        using var queued = await Visitor.PostAsync(http, "/audit?handler=verify", page: "/audit");
        var page = await JobPage.EndedAsync(http, queued.Headers.Location!.ToString());
        Assert.Contains("没有发现改动", page, StringComparison.Ordinal);

        using var workbook = await Visitor.PostAsync(http, "/audit?all=1&handler=excel", page: "/audit");
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", workbook.Content.Headers.ContentType!.MediaType);
        list = await http.GetStringAsync(new Uri("/audit?shown=1", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("导出操作记录", list, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/operation", "xitong")]
    [InlineData("/operation/settings", "xitong")]
    [InlineData("/audit", "shenji")]
    [InlineData("/audit?shown=1", "shenji")]
    [InlineData("/audit?person=1", "shenji")]
    [InlineData("/audit/3", "shenji")]
    public async Task The_pages_are_accessible_fit_a_phone_and_ask_little(string path, string user)
    {
        var http = await sample.AsAsync(user);
        using (var statements = new Statements())
        {
            using var answer = await http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.True(statements.Seen.Count <= 8, $"{statements.Seen.Count}\n{string.Join("\n---\n", statements.Seen)}");
        }

        var page = await sample.PageAsync(path, width: 360, user: user);
        Assert.Equal("", await Axe.ViolationsAsync(page));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "scrolls sideways at 360");
        await page.Context.CloseAsync();
    }

    private static Dictionary<string, string> Fields(string folder, string hour) =>
        new() { ["hour"] = hour, ["folder"] = folder, ["kept"] = "5", ["times[jobs]"] = "12", ["times[import-files]"] = "20" };
}
