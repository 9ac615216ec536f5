using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.App.People;
using Wengang.App.Referrals;
using Wengang.Browser.Tests.Setup;
using static Microsoft.Playwright.Assertions;

namespace Wengang.Browser.Tests;

public sealed class HelpTests(SampleSite site)
{
    private const string HelperVillagePrefix = "369901100";

    /// <summary>A referral from the village to the placement, and what the village then sees.</summary>
    [Fact]
    public async Task From_the_village_to_work_and_back()
    {
        var (person, name) = Somebody();
        var village = await site.PageAsync($"/people/{person}/help", 390, user: "jingban");
        await village.GetByLabel("情况和想做的工作").FillAsync("想去县城做缝纫");
        await village.GetByLabel("紧急").CheckAsync();
        await village.GetByRole(AriaRole.Button, new() { Name = "列入待推送" }).ClickAsync();
        await Expect(village.GetByRole(AriaRole.Status)).ToHaveTextAsync("已列入待推送。");

        var county = await site.PageAsync("/referrals/batches");
        await county.Locator("#waiting").GetByLabel($"勾选：{name}", new() { Exact = true }).First.CheckAsync();
        await county.GetByLabel("作为紧急推送").CheckAsync();
        await county.GetByRole(AriaRole.Button, new() { Name = "推送勾选的人" }).ClickAsync();
        await Expect(county.GetByRole(AriaRole.Status)).ToContainTextAsync("已推送 1 人");

        var bureau = await site.PageAsync("/referrals/inbox", user: "renshe");
        await bureau.GetByLabel($"勾选：{name}", new() { Exact = true }).First.CheckAsync();
        await bureau.GetByLabel("帮扶人", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = await HelperAsync(bureau) });
        await bureau.GetByRole(AriaRole.Button, new() { Name = "接收勾选的人" }).ClickAsync();
        await Expect(bureau.GetByRole(AriaRole.Status)).ToContainTextAsync("已接收 1 人");

        await HelpAsync(person, name);

        await village.ReloadAsync();
        await Expect(village.Locator("article.spell").First).ToContainTextAsync("已就业");
        await village.GotoAsync($"{site.Address}/people/{person}/spells");
        await Expect(village.Locator("main")).ToContainTextAsync("虚拟制衣厂");
    }

    [Theory]
    [InlineData("/referrals/inbox")]
    [InlineData("/referrals/mine")]
    [InlineData(null)]
    public async Task The_pages_of_the_bureau_and_the_helper_fit_a_phone_and_please_axe(string? path)
    {
        foreach (var width in new[] { 1280, 360 })
        {
            var page = await site.PageAsync(path ?? $"/referrals/{HomeTownship.Read(site.Site).ReferralId}", width, user: "renshe");
            Assert.True(width == 1280 || await page.EvaluateAsync<int>("document.documentElement.scrollWidth") == 360, path);
            Assert.Equal("", await Axe.ViolationsAsync(page));
            await page.Context.CloseAsync();
        }
    }

    [Theory]
    [InlineData("/referrals/inbox")]
    [InlineData("/referrals/mine")]
    [InlineData(null)]
    public async Task These_pages_need_at_most_eight_statements(string? path)
    {
        var client = await site.AsAsync("renshe");
        var address = path ?? $"/referrals/{HomeTownship.Read(site.Site).ReferralId}";
        await client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        using var statements = new Statements();

        await client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.True(statements.Seen.Count is > 0 and <= 8, $"{statements.Seen.Count}\n{string.Join("\n---\n", statements.Seen)}");
    }

    [Fact]
    public async Task A_return_without_a_reason_keeps_the_page_and_says_so()
    {
        var page = await site.PageAsync("/referrals/inbox", user: "renshe");
        await page.Locator("input[name=ids]").First.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "退回勾选的人" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("退回要写明理由。");
        await Expect(page.Locator("input[name=ids]").First).ToBeCheckedAsync();
    }

    private static async Task<string> HelperAsync(IPage page) =>
        (await page.Locator("#helper option").AllInnerTextsAsync()).First(o => o.Contains('骆'));

    private async Task HelpAsync(long person, string name)
    {
        var page = await site.PageAsync("/referrals/mine", 390, user: "renshe");
        await page.GetByLabel($"登记对{name}的帮扶").First.ClickAsync();
        await page.GetByLabel("说明").FillAsync("愿意去县城");
        await page.GetByRole(AriaRole.Button, new() { Name = "登记", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("已登记。");
        await page.GetByLabel("岗位推荐", new() { Exact = true }).CheckAsync();
        await page.GetByLabel(new Regex("^推荐的岗位")).FillAsync("虚拟制衣厂 缝纫");
        await page.GetByRole(AriaRole.Button, new() { Name = "登记", Exact = true }).ClickAsync();
        await Expect(page.Locator("#offers")).ToContainTextAsync("虚拟制衣厂 缝纫");
        await page.GetByRole(AriaRole.Button, new() { Name = "记下答复" }).ClickAsync();
        await page.Locator("#place").GetByLabel("务工区域").SelectOptionAsync("省外务工");
        await page.Locator("#place").GetByLabel("务工企业").FillAsync("虚拟制衣厂");
        await page.GetByRole(AriaRole.Button, new() { Name = "登记就业" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("已登记就业");
        await Expect(page.Locator(".now")).ToContainTextAsync("已就业");
        Assert.Contains($"/people/{person}", await page.ContentAsync(), StringComparison.Ordinal);
    }

    /// <summary>Of the clerk's township, with a name of their own, on no list.</summary>
    private (long Person, string Name) Somebody()
    {
        using var db = CountyDatabase.At(site.Site.Database).Open(Actor.Local("test"));
        var names = db.Set<PersonRecord>().AsNoTracking().Where(r => r.ValidTo == null).GroupBy(r => r.Name).Where(g => g.Count() == 1).Select(g => g.Key).ToHashSet();
        return db.Set<PersonRecord>().AsNoTracking()
            .Where(r => r.ValidTo == null && r.RegionCode.StartsWith(HelperVillagePrefix) && !db.Set<Referral>().Any(f => f.PersonId == r.PersonId))
            .Select(r => new { r.PersonId, r.Name }).AsEnumerable().Where(r => names.Contains(r.Name)).Select(r => (r.PersonId, r.Name)).Last();
    }
}
