using System.Diagnostics.CodeAnalysis;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using Wengang.App.Data.Writing;

namespace Wengang.Web.Operating;

/// <summary>
/// Sends what is measured to a collector by the OpenTelemetry protocol, when the environment names one by the standard variables
/// (OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_EXPORTER_OTLP_PROTOCOL, OTEL_METRIC_EXPORT_INTERVAL …); otherwise nothing of it is even loaded.
/// </summary>
public sealed class Telemetry(SiteMeter meter) : IHostedService, IDisposable
{
    public const string Variable = "OTEL_EXPORTER_OTLP_ENDPOINT";

    [SuppressMessage("Performance", "CA1859", Justification = "A field of the library's type would load the library with this class.")]
    private IDisposable? provider;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable(Variable)))
        {
            provider = Send(meter.Meter.Name);
        }

        return Task.CompletedTask;
    }

    /// <summary>What was measured last is sent before the site ends.</summary>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        provider?.Dispose();
        provider = null;
    }

    /// <summary>Apart from the rest, so that the libraries are loaded only when they are used.</summary>
    private static MeterProvider Send(string name) => Sdk.CreateMeterProviderBuilder()
        .ConfigureResource(r => r.AddService("wengang")).AddMeter(name).AddMeter(RowMeter.Name).AddOtlpExporter().Build();
}
