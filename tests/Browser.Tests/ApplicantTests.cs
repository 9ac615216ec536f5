using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.App.Subsidies.Claims;
using Wengang.Browser.Tests.Setup;
using static Microsoft.Playwright.Assertions;

namespace Wengang.Browser.Tests;

/// <summary>The public pages: a person and an enterprise, on a phone, from the door to the state of their claim.</summary>
public sealed partial class ApplicantTests(SampleSite sample, ApplicantSite county) : IClassFixture<ApplicantSite>
{
    private const int Most = 8;

    [Fact]
    public async Task A_person_gets_a_code_applies_and_sees_the_state_on_a_phone()
    {
        var page = await sample.PageAsync("/sign-in", 390, address: county.Address, user: null);
        await page.GetByRole(AriaRole.Link, new() { Name = "查本人" }).ClickAsync();
        await CheckAsync(page);
        await page.GetByLabel("身份证号码").FillAsync(ApplicantSite.Identity(0));
        await page.GetByLabel("登记的手机号码").FillAsync(ApplicantSite.Phone(0));
        await page.GetByRole(AriaRole.Button, new() { Name = "要验证码" }).ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("如果登记的信息相符，验证码已发送");
        Assert.DoesNotContain(ApplicantSite.Identity(0), page.Url + await page.ContentAsync(), StringComparison.Ordinal);
        await CheckAsync(page);
        var code = await ApplicantSite.CodeAsync(sample.Gateway, ApplicantSite.Phone(0));
        await page.GetByLabel("6 位数字").FillAsync(code == "000000" ? "000001" : "000000");
        await page.GetByRole(AriaRole.Button, new() { Name = "进入" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("验证码不对");
        await page.GetByLabel("6 位数字").FillAsync(code);
        await page.GetByRole(AriaRole.Button, new() { Name = "进入" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("钟小甲");
        await CheckAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "看看能申请什么" }).ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("符合条件");
        await Expect(page.Locator("main")).ToContainTextAsync("500");
        await CheckAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "申请外出务工交通补贴" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("申请已经交上去了");
        await page.GetByLabel("拍照片").SetInputFilesAsync(new FilePayload { Name = "合同.png", MimeType = "image/png", Buffer = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 1] });
        await page.GetByRole(AriaRole.Button, new() { Name = "交上去" }).ClickAsync();
        await Expect(page.Locator("#papers")).ToContainTextAsync("合同.png");
        await CheckAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "回到我的申请" }).ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("要登记收款账号");
        await page.GetByRole(AriaRole.Button, new() { Name = "退出" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("已经退出");
        await page.GotoAsync(county.Address + "/my/claims");
        Assert.EndsWith("/my?over=1", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_enterprise_promises_and_applies_for_its_people()
    {
        using var client = await county.EnterAsync(sample.Gateway, ApplicantSite.Credit, ApplicantSite.ShopPhone, "Enterprise");
        var schemes = await client.GetStringAsync(new Uri("/my/schemes", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("没有拖欠工资", schemes, StringComparison.Ordinal);
        Assert.Contains("花名册上的 6 人", schemes, StringComparison.Ordinal);
        Assert.DoesNotContain("外出务工交通补贴", schemes, StringComparison.Ordinal);
        using var refused = await Visitor.PostAsync(client, "/my/schemes?handler=apply", new() { ["scheme"] = "workshop-reward" }, page: "/my/schemes");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        using var applied = await Visitor.PostAsync(client, "/my/schemes?handler=apply", new() { ["scheme"] = "workshop-reward", ["promises"] = "true" }, page: "/my/schemes");
        Assert.StartsWith("/my/claims/", applied.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Contains("6000", (await client.GetStringAsync(new Uri("/my/claims", UriKind.Relative), TestContext.Current.CancellationToken)).Replace(",", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_enterprise_known_at_the_desk_claims_with_papers_on_a_phone()
    {
        var first = county.AtTheDesk();
        var page = await sample.PageAsync("/my?as=Enterprise", 390, address: county.Address, user: null);
        await page.GetByLabel("统一社会信用代码").FillAsync(ApplicantSite.FirmCredit);
        await page.GetByLabel("登记的手机号码").FillAsync(ApplicantSite.FirmPhone);
        await page.GetByRole(AriaRole.Button, new() { Name = "要验证码" }).ClickAsync();
        await page.GetByLabel("6 位数字").FillAsync(await ApplicantSite.CodeAsync(sample.Gateway, ApplicantSite.FirmPhone));
        await page.GetByRole(AriaRole.Button, new() { Name = "进入" }).ClickAsync();
        await Expect(page.Locator($"a[href='/my/claims/{first}']").First).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "看看能申请什么" }).ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("凭材料申请");
        await CheckAsync(page);
        await page.GetByLabel("哪一年").FillAsync("2023");
        await page.GetByLabel("申请金额").FillAsync("零元");
        await page.GetByLabel("符合条件的情况").FillAsync("招用脱贫人口 2 人，合同一年");
        await page.GetByRole(AriaRole.Button, new() { Name = "凭材料申请" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("金额不对");
        await Expect(page.GetByLabel("符合条件的情况")).ToHaveValueAsync("招用脱贫人口 2 人，合同一年");
        await page.GetByLabel("申请金额").FillAsync("600");
        await page.GetByRole(AriaRole.Button, new() { Name = "凭材料申请" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("申请已经交上去了，请在下面交材料");
        await CheckAsync(page);
    }

    /// <summary>Status, headers and bytes are the same for a number that is recorded, one that is not, and a telephone that is not the recorded one.</summary>
    [Fact]
    public async Task Nobody_can_tell_from_the_answer_whether_a_number_is_recorded()
    {
        var answers = new List<string>();
        foreach (var (number, phone) in new[] { (ApplicantSite.Identity(1), ApplicantSite.Phone(1)), (ApplicantSite.Identity(500), ApplicantSite.Phone(1)), (ApplicantSite.Identity(2), ApplicantSite.Phone(1)) })
        {
            using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(county.Address) };
            using var asked = await Visitor.PostAsync(client, "/my", new() { ["number"] = number, ["phone"] = phone });
            using var code = await client.GetAsync(new Uri("/my/code", UriKind.Relative), TestContext.Current.CancellationToken);
            using var tried = await Visitor.PostAsync(client, "/my/code", new() { ["code"] = "12345" });
            answers.Add(string.Join('\n', await PlainAsync(asked), await PlainAsync(code), await PlainAsync(tried)));
        }

        Assert.Contains("如果登记的信息相符", answers[0], StringComparison.Ordinal);
        Assert.Single(answers.Distinct());
    }

    [Fact]
    public async Task A_claim_of_somebody_else_is_not_found_and_asking_twice_makes_one()
    {
        using var own = await county.EnterAsync(sample.Gateway, ApplicantSite.Identity(3), ApplicantSite.Phone(3));
        using var other = await county.EnterAsync(sample.Gateway, ApplicantSite.Identity(4), ApplicantSite.Phone(4));
        var form = new Dictionary<string, string> { ["scheme"] = "transport" };
        using var first = await Visitor.PostAsync(own, "/my/schemes?handler=apply", form, page: "/my/schemes");
        using var second = await Visitor.PostAsync(own, "/my/schemes?handler=apply", form, page: "/my/schemes");
        var address = first.Headers.Location!.OriginalString;
        Assert.Equal(address, second.Headers.Location!.OriginalString);
        using var seen = await own.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        using var guessed = await other.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (seen.StatusCode, guessed.StatusCode));
        foreach (var handler in new[] { "withdraw", "object", "again" })
        {
            using var done = await Visitor.PostAsync(other, $"{address}?handler={handler}", new() { ["text"] = "这不是我的申请" }, page: "/my/claims");
            Assert.Equal(HttpStatusCode.NotFound, done.StatusCode);
        }

        using var db = CountyDatabase.At(county.Site.Database).Open(Actor.Local("test"));
        var id = long.Parse(address.Split('/')[^1], CultureInfo.InvariantCulture);
        var subject = db.Set<SubsidyClaim>().Single(c => c.Id == id).SubjectKey;
        Assert.Equal(1, db.Set<SubsidyClaim>().Count(c => c.SubjectKey == subject));
        foreach (var path in new[] { "/my/claims", "/my/schemes", address })
        {
            await own.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            using var statements = new Statements();
            await own.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.True(statements.Seen.Count is > 0 and <= Most, $"{path}: {statements.Seen.Count}\n{string.Join("\n---\n", statements.Seen)}");
        }
    }

    /// <summary>An account opens no page of applicants, and a visit none of the office.</summary>
    [Fact]
    public async Task A_visit_and_an_account_do_not_open_each_other_s_pages()
    {
        using var asAccount = await (await sample.AsAsync("jingban")).GetAsync(new Uri("/my/claims", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("/my?over=1", asAccount.Headers.Location!.OriginalString);
        using var client = await county.EnterAsync(sample.Gateway, ApplicantSite.Identity(5), ApplicantSite.Phone(5));
        using var office = await client.GetAsync(new Uri("/subsidies", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.StartsWith("/sign-in", office.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    private static async Task CheckAsync(IPage page)
    {
        Assert.Equal(390, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Equal(0, await page.Locator("script").CountAsync());
        Assert.Equal("", await Axe.ViolationsAsync(page));
    }

    private static async Task<string> PlainAsync(HttpResponseMessage answer)
    {
        var body = await answer.Content.ReadAsStringAsync();
        var headers = answer.Headers.Where(h => h.Key is not ("Date" or "Set-Cookie")).OrderBy(h => h.Key, StringComparer.Ordinal).Select(h => $"{h.Key}: {string.Join(',', h.Value)}");
        return string.Join('\n', [$"{(int)answer.StatusCode}", .. headers, Token().Replace(body, "")]);
    }

    [GeneratedRegex("""(?<=name="__RequestVerificationToken" type="hidden" value=")[^"]*""")]
    private static partial Regex Token();
}
