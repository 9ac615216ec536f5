using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Wengang.Web.Access;

namespace Wengang.Web.Collect;

/// <summary>The files of the offline app. They hold nobody's data; the service worker keeps them on the phone.</summary>
public static class PhoneFiles
{
    public const string Page = "/collect";
    public const string Path = "/collect/{name}";

    /// <summary>Resource names that begin so belong to the app and not to the pages.</summary>
    public const string Prefix = "phone/";

    private const string Worker = "sw.js";

    private static readonly Dictionary<string, byte[]> Files = typeof(PhoneFiles).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).ToDictionary(n => n[Prefix.Length..], Read);

    /// <summary>Changes with any of the files: the phone then fetches all anew.</summary>
    public static string Version { get; } =
        Convert.ToHexStringLower(SHA256.HashData([.. Files.OrderBy(f => f.Key, StringComparer.Ordinal).SelectMany(f => f.Value)]))[..12];

    [OpenToAll]
    public static IResult GetPage(HttpContext context) => Get(context, "index.html");

    [OpenToAll]
    public static IResult Get(HttpContext context, string name)
    {
        if (!Files.TryGetValue(name, out var content))
        {
            return TypedResults.NotFound();
        }

        if (name == Worker)
        {
            context.Response.Headers["Service-Worker-Allowed"] = Page;
            var kept = string.Join(',', Files.Keys.Where(k => k != Worker && k != "index.html").Select(k => $"'/collect/{k}'"));
            content = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(content).Replace("'FILES'", kept, StringComparison.Ordinal).Replace("VERSION", Version, StringComparison.Ordinal));
        }

        return TypedResults.File(content, TypeOf(name));
    }

    private static string TypeOf(string name) => System.IO.Path.GetExtension(name) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".webmanifest" => "application/manifest+json; charset=utf-8",
        _ => "application/octet-stream",
    };

    private static byte[] Read(string name)
    {
        using var stream = typeof(PhoneFiles).Assembly.GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
