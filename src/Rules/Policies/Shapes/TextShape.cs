using System.Text.Json;

namespace Wengang.Rules.Policies;

/// <summary>A text that passes a test.</summary>
/// <param name="wanted">What to write.</param>
/// <param name="fits">Whether a text is one.</param>
/// <param name="pattern">A regular expression that says nearly the same, for the schema.</param>
public sealed class TextShape(string wanted, Func<string, bool> fits, string? pattern = null) : Shape
{
    public override string Wanted => wanted;

    /// <summary>Codes with their names that are among what may be written; null where there are none.</summary>
    public WordList? Words { get; init; }

    internal bool Fits(string text) => fits(text);

    internal override void Check(DocumentNode node, Problems problems)
    {
        if (node.Kind != NodeKind.Text) Refuse(node, problems, $"这里应是带引号的文字，写的是{Shown(node)}");
        else if (!fits(node.Text)) Refuse(node, problems, string.IsNullOrWhiteSpace(node.Text) ? "这里是空的" : $"{Shown(node)}用不了");
    }

    internal override void WriteSchema(Utf8JsonWriter writer)
    {
        writer.WriteString("type", "string");
        if (pattern is not null) writer.WriteString("pattern", pattern);
    }
}
