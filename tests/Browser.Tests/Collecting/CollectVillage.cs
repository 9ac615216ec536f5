using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Wengang.App.Access;
using Wengang.App.Accounts;
using Wengang.App.Data;
using Wengang.App.Monitoring.Checking;
using Wengang.Browser.Tests.Setup;
using static Microsoft.Playwright.Assertions;

namespace Wengang.Browser.Tests.Collecting;

/// <summary>A county with a village of 120 people in 40 households and one of 200 in 50; July is open. None of them exists.</summary>
public sealed class CollectVillage(SampleSite browser) : IAsyncDisposable
{
    public const string Worker = "cunli";
    public const string Large = "dacun";
    public const string Clerk = "zhenli";
    public const string Pin = "258036";
    public const string Place = "369902101201";

    private static readonly string[] Surnames = ["钟", "傅", "蓝", "骆", "阮", "程", "温", "杜"];
    private static readonly string[] Given = ["小禾", "远舟", "青田", "晓岚", "木生", "春桃", "水根", "冬梅", "石匠", "秋菊"];

    private static readonly Lazy<CountySite> Template = new(Make);

    private readonly List<IBrowserContext> contexts = [];

    public CountySite Site { get; } = new();

    public async Task<CollectVillage> StartAsync()
    {
        Site.CopyOf(Template.Value);
        await Site.StartAsync();
        return this;
    }

    /// <summary>A phone of its own, 360 wide, signed in by the form.</summary>
    public async Task<IPage> PhoneAsync(string user = Worker)
    {
        var context = await browser.Browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 360, Height = 740 }, Locale = "zh-CN", HasTouch = true });
        contexts.Add(context);
        var page = await context.NewPageAsync();
        await page.GotoAsync(Site.Address + "/sign-in?back=/collect");
        await page.Locator("input[name=UserName]").FillAsync(user);
        await page.Locator("input[name=Password]").FillAsync(SampleAccounts.Password);
        await page.Locator("main form button").First.ClickAsync();
        await Expect(page.Locator("input[name=pin]")).ToBeVisibleAsync();
        return page;
    }

    /// <summary>Registered, with the list on it and able to open without a signal.</summary>
    public async Task<IPage> ReadyAsync(string user = Worker)
    {
        var page = await PhoneAsync(user);
        await RegisterAsync(page);
        await Expect(page.Locator(".count")).ToContainTextAsync("已核");
        await page.EvaluateAsync("() => navigator.serviceWorker.ready");
        await page.WaitForFunctionAsync("() => caches.keys().then(k => k.length === 1 && caches.open(k[0])).then(c => c && c.keys()).then(f => f && f.length > 10)");
        return page;
    }

    /// <summary>The township's desk.</summary>
    public async Task<IPage> OfficeAsync(string path)
    {
        var page = await browser.PageAsync(path, address: Site.Address, user: Clerk);
        contexts.Add(page.Context);
        return page;
    }

    public static async Task RegisterAsync(IPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        await page.Locator("input[name=pin]").FillAsync(Pin);
        await page.Locator("input[name=again]").FillAsync(Pin);
        await page.GetByRole(AriaRole.Button, new() { Name = "登记这台手机" }).ClickAsync();
    }

    public static async Task UnlockAsync(IPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        await page.Locator("input[name=pin]").FillAsync(Pin);
        await page.GetByRole(AriaRole.Button, new() { Name = "打开" }).ClickAsync();
        await Expect(page.Locator(".count")).ToBeVisibleAsync();
    }

    public List<AnsweredCheck> Answers()
    {
        using var db = CountyDatabase.At(Site.Database).Open(Actor.Local("test"));
        return [.. db.Set<AnsweredCheck>().AsNoTracking()];
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var context in contexts)
        {
            await context.CloseAsync();
        }

        await Site.DisposeAsync();
    }

    /// <summary>Imported once, copied for each test.</summary>
    private static CountySite Make()
    {
        var site = new CountySite();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => site.DisposeAsync().AsTask().Wait();
        var folder = Directory.CreateDirectory(Path.Combine(site.Folder, "tables")).FullName;
        File.WriteAllText(Path.Combine(folder, "行政区划.csv"), "区划代码,名称,级别,上级代码\n369902000000,河湾县,县,\n369902101000,东岭镇,乡镇,369902000000\n"
            + $"{Place},上村,村,369902101000\n369902101202,下村,村,369902101000\n");
        File.WriteAllLines(Path.Combine(folder, "人口信息_20230630.csv"), People().Prepend("户编号,姓名,证件号码,户类型,与户主关系,劳动技能,乡镇,行政村,联系电话"));
        File.WriteAllLines(Path.Combine(folder, "已外出务工信息_202306.csv"), Workers().Prepend("姓名,证件号码,开始时间,结束时间,务工区域,务工省,务工企业名称,月收入"));
        site.Command("init");
        site.Command("import", folder);
        site.Command("month", "2023-07");
        return site.WithAccount(Worker, Role.VillageWorker, Place).WithAccount(Large, Role.VillageWorker, "369902101202").WithAccount(Clerk, Role.TownshipClerk, "369902101000");
    }

    private static IEnumerable<string> People() =>
        Every().Select(p => $"36990210{p.Village}{p.Household:0000},{p.Name},{p.Identity},脱贫户,{(p.Member == 0 ? "户主" : "之子")},普通劳动力,东岭镇,{(p.Village == 1 ? "上村" : "下村")},139{p.Number:00000000}");

    private static IEnumerable<string> Workers() =>
        Every().Select(p => $"{p.Name},{p.Identity},2023-02,,省外务工,广东省,东莞市第{p.Number % 37}电子有限公司,{3000 + (p.Number % 9 * 100)}");

    private static IEnumerable<(int Village, int Household, int Member, int Number, string Name, string Identity)> Every() =>
        new[] { (Village: 1, Households: 40, Size: 3), (Village: 2, Households: 50, Size: 4) }.SelectMany(v => Enumerable.Range(0, v.Households * v.Size).Select(i =>
        {
            var number = (v.Village * 200) + i;
            var name = Surnames[i / v.Size % Surnames.Length] + Given[(i / 7) % Given.Length] + (char)('一' + (number % 97));
            return (v.Village, i / v.Size, i % v.Size, number, name, WithCheck(string.Create(CultureInfo.InvariantCulture, $"36990219{70 + (i % 30):00}{1 + (i % 12):00}{1 + (i % 28):00}{number:000}")));
        }));

    private static string WithCheck(string digits) => digits + Rules.Values.IdentityNumber.CheckCharacter(digits);
}
