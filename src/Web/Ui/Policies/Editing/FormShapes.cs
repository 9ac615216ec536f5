using System.Text.Json.Nodes;
using Wengang.Rules.Policies;

namespace Wengang.Web.Ui.Policies.Editing;

/// <summary>How the form shows shapes: as one control, as a group of controls, or, where a value is of the wrong kind, as it is written.</summary>
public static class FormShapes
{
    private const int MostInline = 15;

    /// <summary>Names that are posted beside a place: written as JSON, known to be nothing, written null, one more that is there, kind of what is added.</summary>
    public const string Raw = "~raw", None = "~none", Null = "~null", On = "~on", Kind = "~kind", More = "~more", Key = "~key", Value = "~value";

    public static bool IsLeaf(Shape shape) => shape is not (ObjectShape or KindShape or ListShape);

    /// <summary>A list that is ticked or written line by line.</summary>
    public static bool IsPlainList(Shape shape) => shape is ListShape list && IsLeaf(list.Item);

    /// <summary>An object of simple values: shown open, and left out when all of it is empty.</summary>
    public static bool IsInline(Shape shape) => shape is ObjectShape { Fields.Count: <= MostInline } group && group.Fields.All(field => IsLeaf(field.Shape) || IsPlainList(field.Shape));

    /// <summary>The closed list behind a list or text; null when anything may be written.</summary>
    public static WordList? WordsOf(Shape shape) => shape switch { ChoiceShape choice => choice.Words, TextShape text => text.Words, _ => null };

    /// <summary>Whether the controls can show a value; what they cannot is shown as it is written, so that nothing is lost.</summary>
    public static bool CanShow(Shape shape, JsonNode? node) => node is null || shape switch
    {
        ObjectShape => node is JsonObject,
        KindShape kinds => PlaceWords.KindOf(kinds, node) is not null,
        ListShape when IsPlainList(shape) => node is JsonArray texts && texts.All(item => item is JsonValue),
        ListShape => node is JsonArray items && items.All(item => item is not null),
        _ => node is JsonValue,
    };

    /// <summary>A simple value as text.</summary>
    public static string TextOf(JsonNode? node) => node is not JsonValue value ? "" : value.TryGetValue<string>(out var text) ? text : value.ToJsonString();
}
