using System.Text.Json;

namespace Wengang.Rules.Policies;

/// <summary>What may stand at a place of a document: it checks a node, and writes itself as JSON schema.</summary>
public abstract class Shape
{
    /// <summary>What a reader is asked to write, for messages: 日期，如 2023-06-30.</summary>
    public abstract string Wanted { get; }

    /// <summary>Finds what does not fit.</summary>
    internal abstract void Check(DocumentNode node, Problems problems);

    /// <summary>Writes the members of the schema's object, which is open.</summary>
    internal abstract void WriteSchema(Utf8JsonWriter writer);

    internal void Refuse(DocumentNode node, Problems problems, string reason) => problems.Add(node, reason, $"写成{Wanted}");

    internal static string Shown(DocumentNode node) => node.Kind switch
    {
        NodeKind.Object => "一个对象 { }",
        NodeKind.List => "一个列表 [ ]",
        NodeKind.Null => "null",
        NodeKind.Text => $"“{(node.Text.Length > 30 ? node.Text[..30] + "…" : node.Text)}”",
        _ => node.Text,
    };
}
