using System.Globalization;
using System.Text.Json;

namespace Wengang.Rules.Policies;

/// <summary>A whole number between two bounds, both included.</summary>
public sealed class WholeShape(int least, int most) : Shape
{
    public override string Wanted => string.Create(CultureInfo.InvariantCulture, $"{least} 到 {most} 的整数，不带引号");

    internal override void Check(DocumentNode node, Problems problems)
    {
        var whole = 0;
        var good = node.Kind == NodeKind.Number && int.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out whole);
        if (!good) Refuse(node, problems, $"这里应是整数，写的是{Shown(node)}");
        else if (whole < least || whole > most) Refuse(node, problems, $"{node.Text}不在范围内");
    }

    internal override void WriteSchema(Utf8JsonWriter writer)
    {
        writer.WriteString("type", "integer");
        writer.WriteNumber("minimum", least);
        writer.WriteNumber("maximum", most);
    }
}
