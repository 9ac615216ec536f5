using System.Text.Json;

namespace Wengang.Rules.Policies;

/// <summary>true or false.</summary>
public sealed class YesNoShape : Shape
{
    public override string Wanted => " true（是）或 false（否），不带引号";

    internal override void Check(DocumentNode node, Problems problems)
    {
        if (node.Kind != NodeKind.YesNo) Refuse(node, problems, $"这里应是 true 或 false，写的是{Shown(node)}");
    }

    internal override void WriteSchema(Utf8JsonWriter writer) => writer.WriteString("type", "boolean");
}
