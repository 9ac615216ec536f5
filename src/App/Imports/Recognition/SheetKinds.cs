using System.Text.Json;

namespace Wengang.App.Imports.Recognition;

/// <summary>The kinds of sheets and their headings, as data (headings.json).</summary>
public static class SheetKinds
{
    public static readonly IReadOnlyList<SheetKind> All = Load();

    public static SheetKind Get(string key) => All.First(k => k.Key == key);

    private static List<SheetKind> Load()
    {
        using var stream = typeof(SheetKinds).Assembly.GetManifestResourceStream("headings.json")!;
        using var json = JsonDocument.Parse(stream);
        var common = json.RootElement.GetProperty("common").EnumerateObject().ToDictionary(p => p.Name, p => Texts(p.Value));
        return [.. json.RootElement.GetProperty("kinds").EnumerateArray().Select(k => Kind(k, common))];
    }

    private static SheetKind Kind(JsonElement kind, Dictionary<string, List<string>> common) => new(
        kind.GetProperty("key").GetString()!,
        kind.GetProperty("name").GetString()!,
        kind.GetProperty("rank").GetInt32(),
        [.. kind.GetProperty("columns").EnumerateObject().Select(c => Column(c, common)), new SheetColumn("reject_reason", false, false, common["reject_reason"])]);

    private static SheetColumn Column(JsonProperty column, Dictionary<string, List<string>> common)
    {
        var key = column.Name.TrimEnd('*', '+');
        var own = Texts(column.Value);
        return new SheetColumn(key, column.Name.EndsWith('*'), column.Name.EndsWith('+'), own.Count > 0 ? own : common[key]);
    }

    private static List<string> Texts(JsonElement array) => [.. array.EnumerateArray().Select(e => e.GetString()!)];
}
