using System.Net;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc;
using Wengang.App.Data;
using Wengang.App.Jobs;
using Wengang.Web.Reporting;
using Wengang.Web.Ui;

namespace Wengang.Web.Hosting;

/// <summary>The web site of one county database. It reads no settings from outside: nothing can widen where it listens.</summary>
public static class Site
{
    /// <param name="address">A loopback address.</param>
    /// <param name="port">0: any free port.</param>
    public static WebApplication Build(CountyDatabase database, IPAddress address, int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(Site).Assembly.GetName().Name,
            EnvironmentName = Environments.Production,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(address, port);
        });
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true).SetMinimumLevel(LogLevel.Error)
            .AddFilter("Microsoft.Extensions.Hosting", LogLevel.None).AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.None);
        AddServices(builder.Services, database);
        var site = builder.Build();
        AddSteps(site);
        return site;
    }

    /// <summary>Where a started site can be opened.</summary>
    public static string AddressOf(WebApplication site) =>
        site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    private static void AddServices(IServiceCollection services, CountyDatabase database)
    {
        services.AddSingleton(database);
        services.AddSingleton<DatabaseCheck>();
        services.AddScoped<CurrentActor>();
        services.AddScoped<CountySession>();
        services.AddSingleton<ReportJobs>();
        AddJobs(services);
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddAntiforgery(o => (o.Cookie.Name, o.Cookie.SameSite, o.SuppressXFrameOptionsHeader) = ("wengang-form", SameSiteMode.Strict, true));
        services.AddRazorPages().AddMvcOptions(o => o.Filters.Add(new AutoValidateAntiforgeryTokenAttribute()));
    }

    /// <summary>What the modules do in the background; a kind that needs services of the web is added here by a factory.</summary>
    private static void AddJobs(IServiceCollection services)
    {
        services.AddSingleton<JobBoard>();
        foreach (var kind in App.Modules.Jobs)
        {
            services.AddSingleton(kind);
        }

        services.AddHostedService<JobWorker>();
    }

    private static void AddSteps(WebApplication site)
    {
        site.Use(SecurityHeaders.Add);
        site.Use(HostGuard.Check);
        site.UseExceptionHandler("/error");
        site.UseStatusCodePagesWithReExecute("/error", "?status={0}");
        site.UseRouting();
        site.UseAntiforgery();
        site.MapGet(Assets.Path, Assets.Get);
        site.MapGet(LargeType.Path, LargeType.Switch);
        site.MapRazorPages();
    }
}
