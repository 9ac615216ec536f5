using System.IO.Compression;
using System.Net;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.ResponseCompression;
using Wengang.App.Data;
using Wengang.App.Jobs;
using Wengang.Web.Access;
using Wengang.Web.Forms;

namespace Wengang.Web.Hosting;

/// <summary>The web site of one county database.</summary>
public static class Site
{
    public static WebApplication Build(CountyDatabase database, SiteOptions options)
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
            kestrel.Listen(options.Address, options.Port);
        });
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true).SetMinimumLevel(LogLevel.Error)
            .AddFilter("Microsoft.Extensions.Hosting", LogLevel.None).AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.None);
        AddServices(builder.Services, database, options);
        var site = builder.Build();
        AddSteps(site, options);
        CheckPermissions(site);
        return site;
    }

    /// <summary>Where a started site can be opened.</summary>
    public static string AddressOf(WebApplication site) =>
        site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    private static void AddServices(IServiceCollection services, CountyDatabase database, SiteOptions options)
    {
        services.AddSingleton(database);
        services.AddSingleton<DatabaseCheck>();
        services.AddScoped<CurrentActor>();
        services.AddScoped<CountySession>();
        services.AddSingleton<UploadStore>();
        AddJobs(services);
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        SignInServices.Add(services, database);
        RequestLimits.Add(services);
        services.AddResponseCompression(o => o.EnableForHttps = true).Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
        services.AddAntiforgery(o => (o.Cookie.Name, o.Cookie.SameSite, o.SuppressXFrameOptionsHeader) = ("wengang-form", SameSiteMode.Strict, true));
        services.AddRazorPages().AddMvcOptions(o =>
        {
            o.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
            o.Filters.Add(new HandlerGuard());
        });
        services.Configure<ForwardedHeadersOptions>(o =>
        {
            o.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            if (!IPAddress.IsLoopback(options.Address))
            {
                // In a container the proxy is another machine; the site listens only where the proxy reaches it.
                o.KnownIPNetworks.Clear();
                o.KnownProxies.Clear();
            }
        });
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

    private static void AddSteps(WebApplication site, SiteOptions options)
    {
        if (options.PublicName is not null)
        {
            site.UseForwardedHeaders();
        }

        site.Use(SecurityHeaders.Add);
        site.Use(new HostGuard(options.PublicName).Check);
        site.UseResponseCompression();
        site.UseExceptionHandler("/error");
        site.UseStatusCodePagesWithReExecute("/error", "?status={0}");
        site.UseRouting();
        site.UseAuthentication();
        site.UseRateLimiter();
        site.Use(AccessGuard.Check);
        site.UseAntiforgery();
        site.MapGet(Assets.Path, Assets.Get);
        site.MapGet(LargeType.Path, LargeType.Switch);
        site.MapGet(SingleSignOn.Path, SingleSignOn.Start);
        site.MapRazorPages();
    }

    /// <exception cref="InvalidOperationException">A page or endpoint does not state what it needs.</exception>
    private static void CheckPermissions(WebApplication site)
    {
        var endpoints = ((IEndpointRouteBuilder)site).DataSources.SelectMany(s => s.Endpoints);
        var missing = StatedPermissions.Missing(typeof(Site).Assembly.GetTypes(), endpoints).ToList();
        if (missing.Count > 0)
        {
            throw new InvalidOperationException(string.Join('\n', missing));
        }
    }
}
