using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Primitives;
using Wengang.Rules.Policies;

namespace Wengang.Web.Ui.Policies.Editing;

/// <summary>Makes a document of what the form posts. Values that do not fit are taken as they were typed: the checks say what is wrong with them.</summary>
public sealed class FormReader(IFormCollection form)
{
    public JsonObject Read() => Members(PolicyDocument.Form, "", []);

    private JsonObject Members(ObjectShape shape, string path, JsonObject into)
    {
        foreach (var field in shape.Fields.Where(field => !into.ContainsKey(field.Key))) Put(into, field, path.Length == 0 ? field.Key : $"{path}.{field.Key}");
        var (keys, values) = (form[path + FormShapes.Key], form[path + FormShapes.Value]);
        for (var i = 0; i < Math.Min(keys.Count, values.Count); i++)
        {
            if (!string.IsNullOrWhiteSpace(values[i]) && keys[i] is { } key && !into.ContainsKey(key)) into[key] = Written(values[i]!);
        }
        return into;
    }

    private void Put(JsonObject into, Field field, string path)
    {
        if (Value(field.Shape, path) is { } node) into[field.Key] = node;
        else if (field.Nullable is not null && Has(path + FormShapes.Null)) into[field.Key] = null;
    }

    private JsonNode? Value(Shape shape, string path)
    {
        if (Text(path + FormShapes.Raw) is { } raw) return Written(raw);
        switch (shape)
        {
            case ObjectShape group:
                var members = Members(group, path, []);
                return members.Count > 0 || Has(path + FormShapes.On) ? members : null;
            case KindShape kinds:
                return Text(path + ".kind") is { } kind ? kinds.Kinds.TryGetValue(kind, out var known) ? Members(known, path, new JsonObject { ["kind"] = kind }) : new JsonObject { ["kind"] = kind } : null;
            case ListShape list:
                return List(list, path);
            default:
                return (Text(path + FormShapes.More) ?? Text(path)) is { } text ? Typed(shape, text) : null;
        }
    }

    private static JsonValue Typed(Shape shape, string text) => shape switch
    {
        YesNoShape when text is "true" or "false" => JsonValue.Create(text == "true"),
        WholeShape when int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => JsonValue.Create(whole),
        _ => JsonValue.Create(text),
    };

    private JsonArray? List(ListShape shape, string path)
    {
        var items = new JsonArray();
        if (FormShapes.IsPlainList(shape))
        {
            foreach (var text in form[path].OfType<string>().Concat(Lines(form[path + FormShapes.More])).Where(text => text.Length > 0)) items.Add(Typed(shape.Item, text));
        }
        else
        {
            for (var i = 0; Has(ItemOf(path, i) + FormShapes.On); i++) items.Add(Value(shape.Item, ItemOf(path, i)) ?? (shape.Item is ListShape ? new JsonArray() : new JsonObject()));
        }
        return items.Count > 0 || Has(path + FormShapes.None) ? items : null;
    }

    internal static string ItemOf(string path, int place) => string.Create(CultureInfo.InvariantCulture, $"{path}[{place}]");

    private static IEnumerable<string> Lines(StringValues texts) => texts.OfType<string>().SelectMany(text => text.ReplaceLineEndings("\n").Split('\n')).Select(line => line.Trim());

    /// <summary>What stands there as JSON; what is none as text.</summary>
    private static JsonNode? Written(string text)
    {
        try
        {
            return JsonNode.Parse(text, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = 40 });
        }
        catch (JsonException)
        {
            return JsonValue.Create(text.Trim());
        }
    }

    private bool Has(string name) => form.ContainsKey(name);

    private string? Text(string name) => form[name].FirstOrDefault(text => !string.IsNullOrWhiteSpace(text))?.Trim();
}
