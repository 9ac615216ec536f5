using System.Globalization;
using System.Text.Json;

namespace Wengang.App.Policies.Versions;

/// <summary>What of a checked document is kept beside it, to search by.</summary>
internal sealed record PolicyHead(string DocumentNumber, DateOnly ValidFrom, DateOnly? ValidTo)
{
    public static PolicyHead Of(string document)
    {
        using var json = JsonDocument.Parse(document.TrimStart('\uFEFF'));
        return new PolicyHead(json.RootElement.GetProperty("documentNumber").GetString()!, Day(json.RootElement.GetProperty("validFrom"))!.Value, Day(json.RootElement.GetProperty("validTo")));
    }

    private static DateOnly? Day(JsonElement element) =>
        element.GetString() is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
