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
using Wengang.Web.Access;
using Wengang.Web.Collect;
using Wengang.Web.Forms;
using Wengang.Web.Operating;

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
        Logs.Add(builder.Logging, options.Log);
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
        OperatingServices.Add(services, database);
        CollectServices.Add(services);
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        SignInServices.Add(services, database);
        RequestLimits.Add(services);
        services.AddResponseCompression(o => o.EnableForHttps = true).Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
        services.AddAntiforgery(o => (o.Cookie.Name, o.Cookie.SameSite, o.Cookie.SecurePolicy, o.SuppressXFrameOptionsHeader) =
            ("wengang-form", SameSiteMode.Strict, CookieSecurePolicy.SameAsRequest, true));
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

    private static void AddSteps(WebApplication site, SiteOptions options)
    {
        if (options.PublicName is not null)
        {
            site.UseForwardedHeaders();
        }

        site.Use(OperatingServices.Measure);
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
        OperatingServices.AddAddresses(site);
        CollectServices.AddAddresses(site);
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
