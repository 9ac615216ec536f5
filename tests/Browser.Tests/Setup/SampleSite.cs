using System.Collections.Concurrent;
using System.Net;
using Microsoft.Playwright;
using Wengang.App.Access;
using Wengang.App.Accounts;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Tests.Testing;
using Wengang.Browser.Tests.Setup;
using Wengang.Web.Gateway;
using Xunit.Sdk;

[assembly: AssemblyFixture(typeof(SampleSite))]
[assembly: CollectionBehavior(CollectionBehavior.CollectionPerAssembly)]

namespace Wengang.Browser.Tests.Setup;

/// <summary>The site on the sample county with its sample accounts, and one browser, for all tests.</summary>
public sealed class SampleSite : IAsyncLifetime
{
    /// <summary>Who asks when a test does not say: the county's rural revitalisation bureau.</summary>
    public const string County = "zhenxing";

    /// <summary>Milliseconds until something that does not come is given up: a slow machine is no fault of the site.</summary>
    private const float Patience = 120_000;

    private readonly CountySite site = new();
    private readonly ConcurrentDictionary<(string Address, string User), Lazy<Task<(HttpClient Client, CookieContainer Cookies)>>> visitors = new();
    private readonly List<(ITest? Test, IBrowserContext Context)> open = [];
    private IPlaywright? playwright;

    public string Address => site.Address;

    public int Port => site.Port;

    public CountySite Site => site;

    public IBrowser Browser { get; private set; } = null!;

    /// <summary>Signed in as <see cref="County"/>.</summary>
    public HttpClient Http { get; private set; } = null!;

    /// <summary>What every site of this process sends by SMS arrives here.</summary>
    public LocalGateway Gateway { get; } = new("browser tests");

    /// <summary>Not signed in.</summary>
    public HttpClient Stranger { get; } = new(new HttpClientHandler { AllowAutoRedirect = false });

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        Gateway.Start();
        Environment.SetEnvironmentVariable("WENGANG_SMS_URL", Gateway.Url.ToString());
        Environment.SetEnvironmentVariable("WENGANG_SMS_KEY", "browser tests");
        site.Command("init");
        site.Command("import", Repository.Sample);
        site.Command("findings");
        site.Command("accounts", "sample");
        site.Command("month", "2023-07");
        SamplePolicies.Begin(site);
        SampleHelp.Begin(site);
        SampleChecks.Begin(site);
        SampleSubsidies.Begin(site);
        KeepSessions();
        await site.StartAsync();
        Stranger.BaseAddress = new Uri(Address);
        Http = await AsAsync(County);
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = "/usr/bin/chromium",
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
    }

    /// <summary>A client signed in as a sample account (see SampleAccounts); one session for all tests.</summary>
    public async Task<HttpClient> AsAsync(string user, string? address = null) => (await VisitorAsync(user, address ?? Address)).Client;

    /// <summary>A page of a fresh browser profile, signed in.</summary>
    /// <param name="user">A sample account; null for a stranger.</param>
    public async Task<IPage> PageAsync(string path, int width = 1280, bool scripts = true, string? address = null, string? user = County)
    {
        await CloseEarlierAsync();
        var context = await Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 800 }, JavaScriptEnabled = scripts, AcceptDownloads = true, Locale = "zh-CN",
        });
        context.SetDefaultTimeout(Patience);
        open.Add((TestContext.Current.Test, context));
        if (user is not null)
        {
            var (_, cookies) = await VisitorAsync(user, address ?? Address);
            await context.AddCookiesAsync(cookies.GetCookies(new Uri(address ?? Address)).Select(c => new Microsoft.Playwright.Cookie { Name = c.Name, Value = c.Value, Url = address ?? Address }));
        }

        var page = await context.NewPageAsync();
        await page.GotoAsync((address ?? Address) + path);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        Stranger.Dispose();
        foreach (var visitor in visitors.Values)
        {
            (await visitor.Value).Client.Dispose();
        }

        if (Browser is not null)
        {
            await Browser.CloseAsync();
        }

        playwright?.Dispose();
        await site.DisposeAsync();
        await Gateway.DisposeAsync();
    }

    /// <summary>Tests run one after the other: what an earlier one left open would only take time from the next.</summary>
    private async Task CloseEarlierAsync()
    {
        foreach (var (_, context) in open.Where(o => o.Test != TestContext.Current.Test))
        {
            await context.CloseAsync();
        }

        open.RemoveAll(o => o.Test != TestContext.Current.Test);
    }

    /// <summary>One session serves all tests of a user: it must outlast the slowest run.</summary>
    private void KeepSessions()
    {
        var idle = SecuritySettings.All.Single(s => s.Key == "idle minutes");
        using var db = CountyDatabase.At(site.Database).Open(Actor.Local("test"));
        new AccountService(db, OperationSource.Command).Set(idle, idle.Most);
    }

    private Task<(HttpClient Client, CookieContainer Cookies)> VisitorAsync(string user, string address) =>
        visitors.GetOrAdd((address, user), key => new(() => Visitor.SignInAsync(key.Address, key.User))).Value;
}
