using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Wengang.App.Messages.Sending;

namespace Wengang.Web.Gateway;

/// <summary>
/// An SMS gateway that sends nothing: it checks and keeps what it is given, so that tests and trials need no provider. It speaks what
/// docs/messages.md asks of a gateway, and fails when it is told to.
/// </summary>
public sealed class LocalGateway : IAsyncDisposable
{
    private static readonly TimeSpan MostSkew = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, GatewayMessage> taken = new();
    private readonly string key;
    private readonly WebApplication site;
    private int failures;

    /// <param name="key">The secret shared with the sender.</param>
    /// <param name="port">0: any free port.</param>
    public LocalGateway(string key, int port = 0)
    {
        this.key = key;
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(o => o.Listen(IPAddress.Loopback, port));
        builder.Services.AddRoutingCore();
        site = builder.Build();
        site.UseRouting();
        site.MapPost("/sms", TakeAsync);
        site.MapPost("/fail", (HttpContext c) => Fail(int.TryParse(c.Request.Query["times"], out var times) ? times : 1));
        site.MapGet("/messages", c => c.Response.WriteAsync(JsonSerializer.Serialize(Taken)));
    }

    /// <summary>Told of every message that was taken, once.</summary>
    public event Action<GatewayMessage>? Received;

    /// <summary>How often a message came, repeats and refused ones included.</summary>
    public int Calls { get; private set; }

    /// <summary>Each message once, in the order in which they came.</summary>
    public IReadOnlyList<GatewayMessage> Taken => [.. taken.Values.OrderBy(m => m.At)];

    /// <summary>Where senders post to; once started.</summary>
    public Uri Url => new(site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First().TrimEnd('/') + "/sms");

    /// <summary>The next messages are taken, but the sender is told that something went wrong: the worst that can happen to it.</summary>
    public void Fail(int times) => failures = times;

    public void Start() => site.Start();

    public void WaitForShutdown() => site.WaitForShutdown();

    public async ValueTask DisposeAsync()
    {
        await site.StopAsync();
        await site.DisposeAsync();
    }

    private async Task TakeAsync(HttpContext context)
    {
        Calls++;
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        if (!IsSigned(context.Request.Headers, body))
        {
            await Answer(context, StatusCodes.Status401Unauthorized, "signature");
            return;
        }

        using var json = JsonDocument.Parse(body);
        var message = new GatewayMessage(Text(json, "id"), Text(json, "phone"), Text(json, "text"), Text(json, "template"), DateTime.UtcNow);
        var isNew = taken.TryAdd(message.Id, message);
        if (isNew)
        {
            Received?.Invoke(message);
        }

        if (failures > 0)
        {
            failures--;
            await Answer(context, StatusCodes.Status503ServiceUnavailable, "told to fail");
            return;
        }

        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(JsonSerializer.Serialize(new { result = isNew ? "accepted" : "repeated", reference = "local-" + message.Id[..Math.Min(8, message.Id.Length)] }));
    }

    private bool IsSigned(IHeaderDictionary headers, string body)
    {
        var time = headers[SmsSignature.TimeHeader].ToString();
        return long.TryParse(time, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            && (DateTimeOffset.UtcNow - DateTimeOffset.FromUnixTimeSeconds(seconds)).Duration() < MostSkew
            && SmsSignature.Fits(key, time, body, headers[SmsSignature.Header].ToString());
    }

    private static string Text(JsonDocument json, string name) => json.RootElement.GetProperty(name).GetString() ?? "";

    private static Task Answer(HttpContext context, int status, string error)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsync(JsonSerializer.Serialize(new { error }));
    }
}
