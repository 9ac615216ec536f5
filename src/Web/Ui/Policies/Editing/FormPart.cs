using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Wengang.Rules.Policies;

namespace Wengang.Web.Ui.Policies.Editing;

/// <summary>A place of the form: what may stand there, what stands there and what is wrong with it.</summary>
/// <param name="Document">The whole, with its problems.</param>
/// <param name="Shape">What may stand there.</param>
/// <param name="Node">What stands there; null for nothing.</param>
/// <param name="Path">Where.</param>
public sealed record FormPart(CheckedDocument Document, Shape Shape, JsonNode? Node, string Path)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    /// <summary>The key under which it stands; null for an item of a list.</summary>
    public Field? Field { get; init; }

    /// <summary>Whether null was written there.</summary>
    public bool IsNull { get; init; }

    public string Id => IdOf(Path);

    public string Title => Field?.Title ?? "";

    public string Text => FormShapes.TextOf(Node);

    public bool CanShow => FormShapes.CanShow(Shape, Node);

    /// <summary>Cases distinguish what is not known from what is known to be none.</summary>
    public bool TellsNone => Path.StartsWith("examples[", StringComparison.Ordinal) && Path.Contains(".case.", StringComparison.Ordinal);

    public string Json => Node?.ToJsonString(Plain) ?? "";

    /// <summary>Values of a list that is ticked or written line by line.</summary>
    public IReadOnlyList<string> Texts => Node is JsonArray list ? [.. list.Select(FormShapes.TextOf)] : [];

    /// <summary>What is wrong here; with what stands in it where it is one control.</summary>
    public IReadOnlyList<PolicyProblem> Problems => [.. Document.Problems.Where(problem => problem.Path == Path
        || ((FormShapes.IsLeaf(Shape) || FormShapes.IsPlainList(Shape) || !CanShow) && problem.Path.StartsWith(Path + "[", StringComparison.Ordinal)))];

    /// <summary>Whether something is wrong here or below.</summary>
    public bool HasProblem => Document.Problems.Any(problem => problem.Path == Path || problem.Path.StartsWith(Path + ".", StringComparison.Ordinal) || problem.Path.StartsWith(Path + "[", StringComparison.Ordinal));

    /// <summary>The object's shape: of a kind where it has one.</summary>
    public ObjectShape? Group => Shape switch { ObjectShape group => group, KindShape kinds => PlaceWords.KindOf(kinds, Node), _ => null };

    public IEnumerable<FormPart> Members => Group is not { } group ? [] : group.Fields.Where(member => !(Shape is KindShape && member.Key == "kind")).Select(Member);

    public IEnumerable<FormPart> Items => Shape is ListShape list && Node is JsonArray items ? items.Select((item, i) => new FormPart(Document, list.Item, item, FormReader.ItemOf(Path, i))) : [];

    /// <summary>Members that no shape knows.</summary>
    public IEnumerable<FormPart> Strangers => Node is JsonObject owner && Group is { } group
        ? owner.Where(pair => group.Fields.All(member => member.Key != pair.Key)).Select(pair => new FormPart(Document, group, pair.Value, Join(pair.Key))) : [];

    public static string IdOf(string path) => "f-" + path.Replace("[", "-", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Replace('.', '-');

    /// <summary>What to write, without the words that are for those who write JSON.</summary>
    public static string Words(PolicyProblem problem) => $"{problem.Reason}。{problem.Write}。".Replace("，不带引号", "", StringComparison.Ordinal).Replace("带引号的", "", StringComparison.Ordinal);

    public FormPart Member(Field field) => new(Document, field.Shape, (Node as JsonObject)?[field.Key], Join(field.Key))
    {
        Field = field, IsNull = Node is JsonObject owner && owner.TryGetPropertyValue(field.Key, out var value) && value is null,
    };

    private string Join(string key) => Path.Length == 0 ? key : $"{Path}.{key}";
}
