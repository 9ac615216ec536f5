using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Notices;
using Wengang.App.Subsidies.Papers;
using Wengang.App.Subsidies.Paying;
using Wengang.Browser.Tests.Setup;
using Wengang.Rules.Subsidies.Flow;
using static Microsoft.Playwright.Assertions;

namespace Wengang.Browser.Tests;

public sealed class SubsidyTests(SampleSite site)
{
    [Fact]
    public async Task An_enterprise_is_claimed_for_at_the_desk_and_what_was_typed_stays()
    {
        var page = await site.PageAsync("/subsidies/apply", user: "jingban");
        await page.GetByRole(AriaRole.Link, new() { Name = "替企业" }).ClickAsync();
        await Expect(page.GetByLabel("补贴项目").Locator("option")).ToContainTextAsync(["就业帮扶车间奖补", "企业招工补贴", "稳岗返还"]);
        await page.GetByLabel("统一社会信用代码").FillAsync("91369902MA00000TE1");
        await page.GetByLabel("单位名称").FillAsync("测试电子厂");
        await page.GetByLabel("所在乡镇或村").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.GetByLabel("金额").FillAsync("2000");
        await page.GetByLabel("符合条件的情况").FillAsync("招用脱贫人口2人");
        await page.GetByRole(AriaRole.Button, new() { Name = "提交申请" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("校验位");
        await Expect(page.GetByLabel("单位名称")).ToHaveValueAsync("测试电子厂");
    }

    /// <summary>From the end of the notices to the archive: batch, second person, file, answer with a bounce, new account, again.</summary>
    [Fact]
    public async Task Two_claims_are_paid_and_one_of_them_only_the_second_time()
    {
        var bureau = await site.PageAsync("/subsidies/payments", user: "renshe");
        await bureau.GetByRole(AriaRole.Button, new() { Name = "编制批次" }).ClickAsync();
        await Expect(bureau.GetByRole(AriaRole.Status)).ToContainTextAsync("列入批次 2 件");
        var batch = new Uri(bureau.Url).AbsolutePath;
        await Expect(bureau.GetByRole(AriaRole.Button, new() { Name = "审批通过" })).ToHaveCountAsync(0);

        await ApproveAsync(batch);
        var lines = await TakeOutAsync(bureau, batch);
        Assert.Equal(3, lines.Count);
        var (first, second) = (lines[1].Split('|')[1], lines[2].Split('|')[1]);
        await AnswerAsync(bureau, $"流水号,结果,原因\n{first},成功,\n{second},退汇,账户久悬\n9999-1,成功,\n");
        await Expect(bureau.GetByRole(AriaRole.Alert)).ToContainTextAsync("成功 1 笔，退汇 1 笔，1 行没有采用");
        await Expect(bureau.Locator("main")).ToContainTextAsync("第 4 行：这一批里没有流水号“9999-1”");

        await MendAsync();
        await bureau.GotoAsync(site.Address + "/subsidies/payments");
        await bureau.Locator("#bounced input[name=ids]").CheckAsync();
        await bureau.GetByRole(AriaRole.Button, new() { Name = "重新发放勾选的" }).ClickAsync();
        var again = new Uri(bureau.Url).AbsolutePath;
        await ApproveAsync(again);
        var reissued = await TakeOutAsync(bureau, again);
        Assert.Contains("6228480402564890034", reissued[1], StringComparison.Ordinal);
        await AnswerAsync(bureau, $"流水号,结果\n{reissued[1].Split('|')[1]},成功\n");
        await bureau.GetByRole(AriaRole.Button, new() { Name = "归档" }).ClickAsync();
        await Expect(bureau.GetByRole(AriaRole.Status)).ToHaveTextAsync("批次已归档。");

        await bureau.GotoAsync(site.Address + "/subsidies/ledger");
        await Expect(bureau.Locator("main")).ToContainTextAsync("合计");
        Assert.DoesNotContain("差 ", await bureau.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    /// <summary>Anybody objects on the public page; the township cannot go on until it is settled.</summary>
    [Fact]
    public async Task An_objection_from_the_public_page_holds_the_claim()
    {
        var notice = HomeTownship.Read(site.Site).NoticeId;
        var anybody = await site.PageAsync($"/notices/{notice}", 390, scripts: false, user: null);
        Assert.DoesNotContain("369902", await anybody.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await anybody.GetByLabel("对第几号有异议").FillAsync("1");
        await anybody.GetByLabel("情况").FillAsync("没有出去，一直在家");
        await anybody.GetByRole(AriaRole.Button, new() { Name = "提交异议" }).ClickAsync();
        await Expect(anybody.GetByRole(AriaRole.Status)).ToContainTextAsync("异议已收到");

        var clerk = await site.PageAsync("/subsidies/cases", user: "jingban");
        var one = clerk.Locator("article").Filter(new() { HasText = "没有出去，一直在家" });
        await one.GetByRole(AriaRole.Button, new() { Name = "不属实，继续办理" }).ClickAsync();
        await Expect(clerk.GetByRole(AriaRole.Alert)).ToHaveTextAsync("请写明核查结果。");
        await one.GetByLabel("核查结果").FillAsync("电话核实在外");
        await one.GetByRole(AriaRole.Button, new() { Name = "不属实，继续办理" }).ClickAsync();
        await Expect(clerk.GetByRole(AriaRole.Status)).ToContainTextAsync("已办结");
    }

    /// <summary>The village's notice of two months ago: on the board no more, in the archive of the township still.</summary>
    [Fact]
    public async Task A_notice_whose_days_are_over_is_found_by_nobody_without_an_account()
    {
        long over;
        using (var db = CountyDatabase.At(site.Site.Database).Open(Actor.Local("test")))
        {
            over = db.Set<PublicNotice>().OrderBy(n => n.LastDay).First().Id;
        }

        var hanging = HomeTownship.Read(site.Site).NoticeId;
        foreach (var (id, status) in new[] { (over, HttpStatusCode.NotFound), (hanging, HttpStatusCode.OK) })
        {
            using var answer = await site.Stranger.GetAsync(new Uri($"/notices/{id}", UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(status, answer.StatusCode);
        }

        var board = await site.Stranger.GetStringAsync(new Uri("/notices", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains($"/notices/{hanging}", board, StringComparison.Ordinal);
        Assert.DoesNotContain($"/notices/{over}", board, StringComparison.Ordinal);
        var clerk = await site.PageAsync($"/subsidies/notices/{over}", user: "jingban");
        await Expect(clerk.Locator("main")).ToContainTextAsync("已期满，公示网页不再显示");
    }

    /// <summary>The photo hangs beside the notice and has no address of its own; on paper is the notice and nothing else.</summary>
    [Fact]
    public async Task A_notice_is_printed_on_A4_or_A3_and_the_photo_of_its_board_is_kept()
    {
        var address = $"/subsidies/notices/{HomeTownship.Read(site.Site).NoticeId}";
        var page = await site.PageAsync(address, 360, scripts: false, user: "jingban");
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "公示栏.pdf", MimeType = "application/pdf", Buffer = "%PDF-1"u8.ToArray() });
        await page.GetByRole(AriaRole.Button, new() { Name = "上传照片" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("公示栏照片请上传 JPG 或 PNG。");
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "公示栏.png", MimeType = "image/png", Buffer = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 1] });
        await page.GetByRole(AriaRole.Button, new() { Name = "上传照片" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("照片已上传。");
        await Expect(page.GetByAltText("公示栏照片")).ToHaveCountAsync(1);
        long photo;
        using (var db = CountyDatabase.At(site.Site.Database).Open(Actor.Local("test")))
        {
            photo = db.Set<EvidenceFile>().Where(f => f.NoticeId != null).OrderBy(f => f.Id).Last().Id;
        }

        foreach (var path in new[] { $"/evidence/{photo}", $"/data/evidence/{photo}", $"{address}?handler=photo" })
        {
            using var answer = await site.Stranger.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
        }

        await page.GotoAsync(site.Address + address);
        Assert.Matches(@"/MediaBox ?\[0 0 59\d", await PaperAsync(page));
        await page.GetByRole(AriaRole.Link, new() { Name = "换成 A3（贴公示栏）" }).ClickAsync();
        Assert.Matches(@"/MediaBox ?\[0 0 84\d", await PaperAsync(page));
    }

    [Fact]
    public async Task The_village_reviews_many_at_once_and_posts_its_notice_on_a_phone()
    {
        var page = await site.PageAsync("/subsidies?state=submitted", 390, user: "jingban");
        await page.Locator("input[name=ids]").Last.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "村级评议通过" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("村级评议通过 1 件");
        await page.GotoAsync(site.Address + "/subsidies/notices");
        await page.GetByRole(AriaRole.Button, new() { Name = "张贴公示" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("已张贴 1 张公示，共 1 人");
        await page.GotoAsync(site.Address + "/subsidies?state=submitted");
        await page.GetByRole(AriaRole.Button, new() { Name = "退回补正" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("请先勾选申请。");
    }

    /// <summary>No mouse: from one claim to the next, ticked, sent back with a reason, taken back, let through, jumped to.</summary>
    [Fact]
    public async Task A_village_reviews_its_claims_by_keyboard_alone()
    {
        var page = await site.PageAsync("/subsidies/review?state=submitted", user: "xinxi");
        Assert.Equal("", await Axe.ViolationsAsync(page));
        await Expect(page.Locator("article[data-place='1']")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("j");
        await Expect(page.Locator("article[data-place='2']")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("x");
        await Expect(page.Locator("article[data-place='2'] input[name=ids]")).ToBeCheckedAsync();
        await page.Keyboard.PressAsync("x");
        await page.Keyboard.PressAsync("k");
        await page.Keyboard.PressAsync("r");
        await page.Keyboard.TypeAsync("缺合同");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("退回补正 1 件");
        await Expect(page.Locator("article[data-place='1']")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("u");
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("已撤销刚才的办理。");

        var id = await page.Locator("article[data-place='1'] button[name=forward]").GetAttributeAsync("value");
        await page.Keyboard.PressAsync("a");
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("村级评议通过 1 件");
        await Expect(page.Locator($"button[name=forward][value='{id}']")).ToHaveCountAsync(0);
        await Expect(page.Locator("[data-undo]")).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("g");
        await page.Keyboard.TypeAsync("3");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("article[data-place='3']")).ToBeFocusedAsync();

        var plain = await site.PageAsync($"/subsidies/claims/{id}", scripts: false, user: "jingban");
        await plain.GetByLabel("理由").FillAsync("重新评议");
        await plain.GetByRole(AriaRole.Button, new() { Name = "退回补正" }).ClickAsync();
        await plain.GotoAsync(site.Address + "/subsidies/review?state=submitted&at=2");
        await plain.Locator("article[data-place='2'] button[name=back]").ClickAsync();
        await Expect(plain.GetByRole(AriaRole.Alert)).ToContainTextAsync("要写明理由");
    }

    [Theory]
    [InlineData("/subsidies/review?state=submitted")]
    [InlineData("/subsidies/claims/{0}")]
    [InlineData("/subsidies/notices/{1}")]
    [InlineData("/notices/{1}")]
    public async Task The_pages_of_one_claim_and_notice_fit_a_phone_please_axe_and_need_few_statements(string pattern)
    {
        var home = HomeTownship.Read(site.Site);
        var path = string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, home.ClaimId, home.NoticeId);
        foreach (var width in new[] { 1280, 360 })
        {
            var page = await site.PageAsync(path, width, user: "jingban");
            Assert.True(width == 1280 || await page.EvaluateAsync<int>("document.documentElement.scrollWidth") == 360, path);
            Assert.Equal("", await Axe.ViolationsAsync(page));
            await page.Context.CloseAsync();
        }

        var client = await site.AsAsync("jingban");
        await client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        using var statements = new Statements();
        await client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.True(statements.Seen.Count is > 0 and <= 8, $"{statements.Seen.Count}\n{string.Join("\n---\n", statements.Seen)}");
    }

    /// <summary>The worklist names who could claim and has not; the number opens the masked list of exactly those.</summary>
    [Fact]
    public async Task Who_could_claim_and_has_not_is_named_on_the_worklist()
    {
        var page = await site.PageAsync("/subsidies/worklist?date=2023-05-31", 390, user: "xinxi");
        await Expect(page.Locator("tfoot")).ToContainTextAsync("13");
        await page.GetByRole(AriaRole.Link, new() { Name = "合计应享未享名单：13" }).ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("外出务工交通补贴");
        await Expect(page.Locator("main")).ToContainTextAsync("清乡振字〔2023〕6号");
        Assert.DoesNotMatch("[0-9]{17}[0-9X]", await page.Locator("main").InnerTextAsync());

        await page.GotoAsync(site.Address + "/subsidies/worklist?date=2024-05-31");
        await Expect(page.Locator("main")).ToContainTextAsync("要有已发布并在有效期内的政策");
        await page.GotoAsync(site.Address + "/subsidies/worklist?date=2023-05-31");
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "下载表格（Excel）" }).ClickAsync());
        Assert.Equal("补贴该办的人_20230531.xlsx", download.SuggestedFilename);
    }

    private static async Task<string> PaperAsync(IPage page)
    {
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(page.Locator(".board")).ToBeVisibleAsync();
        await Expect(page.Locator(".screenonly >> visible=true")).ToHaveCountAsync(0);
        await Expect(page.Locator(".masthead >> visible=true")).ToHaveCountAsync(0);
        var paper = Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true }));
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
        Assert.Single(Regex.Matches(paper, "/Type ?/Page[^s]"));
        return paper;
    }

    private async Task ApproveAsync(string batch)
    {
        var finance = await site.PageAsync(batch, user: "caizheng");
        await finance.GetByRole(AriaRole.Button, new() { Name = "审批通过" }).ClickAsync();
        await Expect(finance.GetByRole(AriaRole.Status)).ToHaveTextAsync("已审批，可以出盘。");
    }

    private async Task<IReadOnlyList<string>> TakeOutAsync(IPage page, string batch)
    {
        await page.GotoAsync(site.Address + batch);
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "出盘（文本）" }).ClickAsync());
        await page.GotoAsync(site.Address + batch);
        return (await File.ReadAllTextAsync((await download.PathAsync())!)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }

    private static async Task AnswerAsync(IPage page, string content)
    {
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "回盘.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(content) });
        await page.GetByRole(AriaRole.Button, new() { Name = "读回盘" }).ClickAsync();
    }

    /// <summary>The township's clerk writes down another account.</summary>
    private async Task MendAsync()
    {
        long id;
        using (var db = CountyDatabase.At(site.Site.Database).Open(Actor.Local("test")))
        {
            id = db.Set<SubsidyClaim>().Single(c => c.State == ClaimState.Bounced).Id;
            Assert.Equal("账户久悬", db.Set<PaymentItem>().Single(i => i.ClaimId == id).Why);
        }

        var page = await site.PageAsync($"/subsidies/claims/{id}", user: "jingban");
        await page.GetByLabel("账号", new() { Exact = true }).FillAsync("6228480402564890033");
        await page.GetByRole(AriaRole.Button, new() { Name = "更换账号" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("校验位不对");
        await page.GetByLabel("账号", new() { Exact = true }).FillAsync("6228480402564890034");
        await page.GetByRole(AriaRole.Button, new() { Name = "更换账号" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("收款账号已登记。");
    }
}
