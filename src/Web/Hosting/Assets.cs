using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Wengang.Web.Access;
using Wengang.Web.Collect;

namespace Wengang.Web.Hosting;

/// <summary>Style sheet, scripts and icon; they travel inside the program, and their addresses change with their content.</summary>
public static class Assets
{
    public const string Path = "/assets/{name}";

    /// <summary>They may be kept: another content has another address.</summary>
    public const string Cached = "public, max-age=31536000, immutable";

    private const string StyleSheet = "site.css";

    private static readonly Dictionary<string, (byte[] Content, string Type)> Files = All();

    private static readonly Dictionary<string, string> Addresses =
        Files.ToDictionary(f => f.Key, f => $"/assets/{f.Key}?v={Convert.ToHexStringLower(SHA256.HashData(f.Value.Content))[..12]}");

    public static string Address(string name) => Addresses[name];

    [OpenToAll]
    public static Results<FileContentHttpResult, NotFound> Get(HttpContext context, string name)
    {
        if (!Files.TryGetValue(name, out var file))
        {
            return TypedResults.NotFound();
        }

        context.Response.Headers.CacheControl = Cached;
        return TypedResults.File(file.Content, file.Type);
    }

    /// <summary>The style sheets of all areas, in the order of their names, are sent as one.</summary>
    private static Dictionary<string, (byte[] Content, string Type)> All()
    {
        var names = typeof(Assets).Assembly.GetManifestResourceNames().Where(n => !n.StartsWith(PhoneFiles.Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        var files = names.Where(n => TypeOf(n) is not null && !n.EndsWith(".css", StringComparison.Ordinal)).ToDictionary(n => n, n => (Read(n), TypeOf(n)!));
        var styles = names.Where(n => n.EndsWith(".css", StringComparison.Ordinal)).Select(n => Encoding.UTF8.GetString(Read(n)));
        files[StyleSheet] = (Encoding.UTF8.GetBytes(string.Join('\n', styles)), TypeOf(StyleSheet)!);
        return files;
    }

    private static string? TypeOf(string name) => System.IO.Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => null,
    };

    private static byte[] Read(string name)
    {
        using var stream = typeof(Assets).Assembly.GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
