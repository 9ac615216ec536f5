using System.Diagnostics;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Wengang.App;
using Wengang.App.Data;
using Wengang.App.Jobs;
using Wengang.App.Monitoring.Checking;
using Wengang.App.Upkeep;
using Wengang.Web.Access;
using Wengang.Web.Hosting;

namespace Wengang.Web.Operating;

/// <summary>What keeps the site running and lets others see that it does: jobs, nightly upkeep, health, metrics, log of requests.</summary>
public static class OperatingServices
{
    private const string HealthPath = "/health";
    private const string MetricsPath = "/metrics";

    /// <summary>A kind of job that needs services of the web is added beside these as a singleton <see cref="JobKind"/>.</summary>
    public static void Add(IServiceCollection services, CountyDatabase database)
    {
        services.AddSingleton<JobBoard>();
        services.AddSingleton(s => new JobOffice(s.GetRequiredService<DatabaseCheck>().Open));
        services.AddSingleton(s => new CheckWriter(s.GetRequiredService<DatabaseCheck>().OpenApart, () => DateOnly.FromDateTime(DateTime.Today)));
        foreach (var kind in Modules.Jobs.Concat(UpkeepJobs.Of(database, Modules.Retention)))
        {
            services.AddSingleton(kind);
        }

        services.AddScoped<WideSession>();
        services.AddSingleton<SiteMeter>();
        services.AddSingleton<PrometheusText>();
        services.AddHostedService<Telemetry>();
        services.AddHostedService<JobWorker>();
        services.AddHostedService<NightlyClock>();
    }

    public static void AddAddresses(WebApplication site)
    {
        // Measures from the first request on, not from the first look at the metrics.
        site.Services.GetRequiredService<PrometheusText>();
        site.MapGet(HealthPath, Health);
        site.MapGet(MetricsPath, Metrics);
    }

    /// <summary>Measures and logs every answer by its route, never by what stood in the address.</summary>
    public static async Task Measure(HttpContext context, RequestDelegate next)
    {
        var started = Stopwatch.GetTimestamp();
        await next(context);
        var elapsed = Stopwatch.GetElapsedTime(started);
        var endpoint = context.Features.Get<IStatusCodeReExecuteFeature>()?.Endpoint ?? context.Features.Get<IExceptionHandlerFeature>()?.Endpoint ?? context.GetEndpoint();
        var route = (endpoint as RouteEndpoint)?.RoutePattern.RawText ?? "none";
        context.RequestServices.GetRequiredService<SiteMeter>().Answered(route, context.Response.StatusCode, elapsed);
        var actor = context.RequestServices.GetRequiredService<CurrentActor>().Actor;
        var log = context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Wengang.Requests");
        Log.Answered(log, context.Request.Method, route, context.Response.StatusCode, (long)elapsed.TotalMilliseconds, actor.AccountId);
    }

    /// <summary>For whoever watches the machine: 200 while it works, 503 when it does not; no version, no numbers.</summary>
    [OpenToAll]
    public static async Task Health(HttpContext context, CountyDatabase county, DatabaseCheck database)
    {
        var health = App.Upkeep.Health.Check(() => database.Open(JobActor.Service), county, DateTime.UtcNow);
        context.Response.StatusCode = health.State == HealthState.Failed ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK;
        context.Response.ContentType = "application/json; charset=utf-8";
        var answer = new { status = Word(health.State), checks = health.Checks.ToDictionary(c => c.Key, c => Word(c.Value)) };
        await context.Response.WriteAsync(JsonSerializer.Serialize(answer));
    }

    /// <summary>For a collector on this machine only; for anybody else there is no such page.</summary>
    [OpenToAll]
    public static Results<ContentHttpResult, NotFound> Metrics(HttpContext context, PrometheusText metrics)
    {
        var isHere = context.Connection.RemoteIpAddress is { } remote && IPAddress.IsLoopback(remote)
            && context.Request.Host.Host is "localhost" or "127.0.0.1" or "[::1]";
        return isHere ? TypedResults.Content(metrics.Write(), "text/plain; version=0.0.4; charset=utf-8") : TypedResults.NotFound();
    }

    private static string Word(HealthState state) => state.ToString().ToLowerInvariant();
}
