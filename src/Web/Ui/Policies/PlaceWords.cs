using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Wengang.Rules.Policies;

namespace Wengang.Web.Ui.Policies;

/// <summary>A place of a document in words: who[0].male.min is 什么人 › 第 1 项：年龄 › 男 › 下限.</summary>
public static partial class PlaceWords
{
    /// <param name="root">The document; null when it cannot be read, then the kinds of conditions are not named.</param>
    /// <param name="path">As a problem gives it.</param>
    public static string Of(JsonNode? root, string path)
    {
        var words = new List<string>();
        var (shape, node) = ((Shape?)PolicyDocument.Form, root);
        foreach (Match step in Step().Matches(path))
        {
            (shape, node) = step.Groups[1].Success ? Item(shape, node, int.Parse(step.Groups[1].ValueSpan, CultureInfo.InvariantCulture), words) : Member(shape, node, step.Value, words);
        }
        return string.Join(" › ", words);
    }

    /// <summary>The title of a field without its explanation.</summary>
    public static string Short(string title) => title.Split('，', '；', '：', '（')[0];

    /// <summary>The document as a tree; null when it cannot be read.</summary>
    public static JsonObject? Tree(string document)
    {
        try
        {
            return JsonNode.Parse(document.TrimStart('\uFEFF'), documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = 40 }) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static (Shape?, JsonNode?) Item(Shape? shape, JsonNode? node, int place, List<string> words)
    {
        var item = node is JsonArray list && place < list.Count ? list[place] : null;
        var inner = (shape as ListShape)?.Item;
        var kind = inner is KindShape kinds && KindOf(kinds, item) is { } found ? "：" + found.Title : "";
        words.Add(string.Create(CultureInfo.InvariantCulture, $"第 {place + 1} 项{kind}"));
        return (inner, item);
    }

    private static (Shape?, JsonNode?) Member(Shape? shape, JsonNode? node, string key, List<string> words)
    {
        var members = shape is KindShape kinds ? KindOf(kinds, node) : shape as ObjectShape;
        var field = members?.Fields.FirstOrDefault(f => f.Key == key);
        words.Add(field is null ? $"“{key}”" : Short(field.Title));
        return (field?.Shape, node is JsonObject parent ? parent[key] : null);
    }

    /// <summary>The shape of a node by its kind; null when it has none that is known.</summary>
    internal static ObjectShape? KindOf(KindShape shape, JsonNode? node) =>
        node is JsonObject item && item["kind"] is JsonValue value && value.TryGetValue<string>(out var kind) ? shape.Kinds.GetValueOrDefault(kind) : null;

    [GeneratedRegex(@"\[(\d+)\]|[^.\[\]]+")]
    private static partial Regex Step();
}
