using System.Globalization;
using System.Text.Json;

namespace Wengang.App.Policies.Versions;

/// <summary>What a document says of itself, also while it has problems; null where it says nothing that can be read.</summary>
public sealed record PolicyHead(string? Code, string? Name, string? DocumentNumber, string? Issuer, string? Fund, string? Subject, DateOnly? ValidFrom, DateOnly? ValidTo)
{
    /// <param name="document">A JSON object.</param>
    /// <exception cref="JsonException">It is none, or it holds a key twice.</exception>
    public static PolicyHead Of(string document)
    {
        using var json = JsonDocument.Parse(document.TrimStart('\uFEFF'), new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = 40 });
        var root = json.RootElement;
        if (root.ValueKind != JsonValueKind.Object) throw new JsonException("A policy is an object.");
        return new(Text(root, "code"), Text(root, "name"), Text(root, "documentNumber"), Text(root, "issuer"), Text(root, "fund"), Text(root, "subject"), Day(root, "validFrom"), Day(root, "validTo"));
    }

    private static string? Text(JsonElement root, string key) =>
        root.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { } text && text.Trim().Length > 0 ? text.Trim() : null;

    private static DateOnly? Day(JsonElement root, string key) =>
        DateOnly.TryParseExact(Text(root, key), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
