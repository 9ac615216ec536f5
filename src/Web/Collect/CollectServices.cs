using Wengang.App.Collecting.Receiving;

namespace Wengang.Web.Collect;

/// <summary>The offline app and the two addresses it talks to.</summary>
public static class CollectServices
{
    /// <summary>Sent by the app's own scripts only: a form or link of another site cannot set it.</summary>
    public const string Header = "X-Wengang-Collect";

    /// <summary>Names the phone.</summary>
    public const string DeviceHeader = "X-Wengang-Device";

    public static void Add(IServiceCollection services) => services.AddSingleton<SyncGate>();

    public static void AddAddresses(WebApplication site)
    {
        site.MapGet(PhoneFiles.Page, PhoneFiles.GetPage);
        site.MapGet(PhoneFiles.Path, PhoneFiles.Get);
        site.MapGet("/collect/data", CollectAddresses.Data);
        site.MapPost("/collect/sync", CollectAddresses.SyncAsync);
        site.MapPost("/collect/device", CollectAddresses.RegisterAsync);
        site.MapPost("/collect/wiped", CollectAddresses.Wiped);
    }

    /// <summary>Whether the request comes from the app itself on this site; the cookie alone proves nothing.</summary>
    public static bool IsFromApp(HttpRequest request) =>
        request.Headers[Header] == "1" && (!request.Headers.TryGetValue("Sec-Fetch-Site", out var site) || site == "same-origin");
}
