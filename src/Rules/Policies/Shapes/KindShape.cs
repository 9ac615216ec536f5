using System.Text.Json;

namespace Wengang.Rules.Policies;

/// <summary>An object whose key <c>kind</c> says which keys it has. It is named in the schema, because it may hold its own like.</summary>
public sealed class KindShape(string name, string title) : Shape
{
    private readonly Dictionary<string, ObjectShape> _kinds = [];

    /// <summary>The name under which the schema defines it.</summary>
    public string Name { get; } = name;

    public IReadOnlyDictionary<string, ObjectShape> Kinds => _kinds;

    public override string Wanted => $"对象 {{ \"kind\": … }}（{title}），kind 是其中之一：{string.Join("，", _kinds.Select(kind => $"{kind.Key}（{kind.Value.Title}）"))}";

    public void Add(string kind, ObjectShape shape) => _kinds.Add(kind, shape);

    internal override void Check(DocumentNode node, Problems problems)
    {
        if (node.Kind != NodeKind.Object) Refuse(node, problems, $"这里应是{title}，写的是{Shown(node)}");
        else if (node["kind"] is not { Kind: NodeKind.Text } kind) problems.Add(node, "kind", $"{title}缺少“kind”（种类）", $"写成{Wanted}");
        else if (!_kinds.TryGetValue(kind.Text, out var shape)) Refuse(kind, problems, $"没有“{kind.Text}”这种{title}");
        else shape.Check(node, problems);
    }

    internal override void WriteSchema(Utf8JsonWriter writer) => writer.WriteString("$ref", $"#/$defs/{Name}");

    internal void WriteDefinition(Utf8JsonWriter writer)
    {
        writer.WriteStartObject(Name);
        writer.WriteString("title", title);
        writer.WriteStartArray("oneOf");
        foreach (var (kind, shape) in _kinds)
        {
            writer.WriteStartObject();
            writer.WriteString("title", shape.Title);
            writer.WriteString("type", "object");
            shape.WriteMembers(writer, kind);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
