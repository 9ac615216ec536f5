using System.Text.Json;

namespace Wengang.Rules.Policies;

/// <summary>One of a closed list of codes.</summary>
public sealed class ChoiceShape(WordList words) : Shape
{
    public WordList Words { get; } = words;

    public override string Wanted => $"其中之一：{string.Join("，", Words.All.Select(word => $"{word.Key}（{word.Value}）"))}";

    internal override void Check(DocumentNode node, Problems problems)
    {
        if (node.Kind != NodeKind.Text || !Words.Knows(node.Text)) Refuse(node, problems, $"不认识{Shown(node)}");
    }

    internal override void WriteSchema(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("enum");
        foreach (var word in Words.All) writer.WriteStringValue(word.Key);
        writer.WriteEndArray();
        writer.WriteString("$comment", string.Join("；", Words.All.Select(word => $"{word.Key} {word.Value}")));
    }
}
