using System.Globalization;
using System.Text.Json.Nodes;

namespace Wengang.Web.Ui.Policies.Editing;

/// <summary>A change of a document's build that a button of the form asks for: one more, away with it, further up, another kind.</summary>
/// <param name="Name">item, object, list, kind, drop or up.</param>
/// <param name="Path">The list, the object or the item.</param>
public sealed record FormAct(string Name, string Path)
{
    /// <summary>Reads <c>item:who</c>; null when it is none.</summary>
    public static FormAct? Parse(string? text) => text?.Split(':', 2) is [var name, { Length: > 0 } path] ? new(name, path) : null;

    /// <summary>Carries it out; a place that is not there is left alone.</summary>
    /// <param name="root">The document.</param>
    /// <param name="kind">The kind of what is added; null where there are none.</param>
    public void On(JsonObject root, string? kind)
    {
        var (parent, last) = Parent(root, Path);
        switch (Name)
        {
            case "item" or "list" when parent is JsonObject owner:
                if (owner[last] is not JsonArray) owner[last] = new JsonArray();
                owner[last]!.AsArray().Add(Name == "list" ? new JsonArray() : New(kind));
                break;
            case "object" when parent is JsonObject owner:
                owner[last] = new JsonObject();
                break;
            case "kind" when parent is JsonObject owner && kind is not null:
                var clause = (owner[last] as JsonObject)?["clause"]?.DeepClone();
                var made = New(kind);
                if (clause is not null) made["clause"] = clause;
                owner[last] = made;
                break;
            case "drop" when parent is JsonObject owner:
                owner.Remove(last);
                break;
            case "drop" when parent is JsonArray list && Place(last, list) is { } place:
                list.RemoveAt(place);
                break;
            case "up" when parent is JsonArray list && Place(last, list) is > 0 and var place:
                var item = list[place];
                list.RemoveAt(place);
                list.Insert(place - 1, item);
                break;
        }
    }

    private static JsonObject New(string? kind) => string.IsNullOrEmpty(kind) ? [] : new JsonObject { ["kind"] = kind };

    private static int? Place(string text, JsonArray list) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < list.Count ? place : null;

    private static (JsonNode? Parent, string Last) Parent(JsonObject root, string path)
    {
        var steps = path.Replace("]", "", StringComparison.Ordinal).Split('.', '[');
        JsonNode? node = root;
        foreach (var step in steps.SkipLast(1)) node = node switch { JsonObject owner => owner[step], JsonArray list when Place(step, list) is { } place => list[place], _ => null };
        return (node, steps[^1]);
    }
}
