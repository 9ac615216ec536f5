using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Wengang.Web.Hosting;

/// <summary>The style sheet and the icon; they travel inside the program, and their addresses change with their content.</summary>
public static class Assets
{
    public const string Path = "/assets/{name}";

    /// <summary>They may be kept: another content has another address.</summary>
    public const string Cached = "public, max-age=31536000, immutable";

    private static readonly Dictionary<string, (byte[] Content, string Type)> Files = new()
    {
        ["site.css"] = (Read("site.css"), "text/css; charset=utf-8"),
        ["icon.svg"] = (Read("icon.svg"), "image/svg+xml"),
    };

    private static readonly Dictionary<string, string> Addresses =
        Files.ToDictionary(f => f.Key, f => $"/assets/{f.Key}?v={Convert.ToHexStringLower(SHA256.HashData(f.Value.Content))[..12]}");

    public static string Address(string name) => Addresses[name];

    public static Results<FileContentHttpResult, NotFound> Get(HttpContext context, string name)
    {
        if (!Files.TryGetValue(name, out var file))
        {
            return TypedResults.NotFound();
        }

        context.Response.Headers.CacheControl = Cached;
        return TypedResults.File(file.Content, file.Type);
    }

    private static byte[] Read(string name)
    {
        using var stream = typeof(Assets).Assembly.GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
