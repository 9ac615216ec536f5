using Microsoft.Playwright;
using Wengang.App.Tests.Testing;
using Wengang.Browser.Tests.Setup;

[assembly: AssemblyFixture(typeof(SampleSite))]
[assembly: CollectionBehavior(CollectionBehavior.CollectionPerAssembly)]

namespace Wengang.Browser.Tests.Setup;

/// <summary>The site on the sample county, and one browser, for all tests.</summary>
public sealed class SampleSite : IAsyncLifetime
{
    private readonly CountySite site = new();
    private IPlaywright? playwright;

    public string Address => site.Address;

    public int Port => site.Port;

    public CountySite County => site;

    public IBrowser Browser { get; private set; } = null!;

    public HttpClient Http { get; } = new(new HttpClientHandler { AllowAutoRedirect = false });

    public async ValueTask InitializeAsync()
    {
        site.Command("init");
        site.Command("import", Repository.Sample);
        site.Command("findings");
        await site.StartAsync();
        Http.BaseAddress = new Uri(Address);
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

    /// <summary>A page of a fresh browser profile.</summary>
    public async Task<IPage> PageAsync(string path, int width = 1280, bool scripts = true, string? address = null)
    {
        var context = await Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 800 }, JavaScriptEnabled = scripts, AcceptDownloads = true, Locale = "zh-CN",
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync((address ?? Address) + path);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (Browser is not null)
        {
            await Browser.CloseAsync();
        }

        playwright?.Dispose();
        await site.DisposeAsync();
    }
}
