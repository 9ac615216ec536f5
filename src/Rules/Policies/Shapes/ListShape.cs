using System.Globalization;
using System.Text.Json;

namespace Wengang.Rules.Policies;

/// <summary>A list of values of one shape.</summary>
public sealed class ListShape(Shape item, int least = 0) : Shape
{
    public Shape Item { get; } = item;

    public override string Wanted => "列表 [ ]" + (least > 0 ? string.Create(CultureInfo.InvariantCulture, $"，至少 {least} 项") : "");

    internal override void Check(DocumentNode node, Problems problems)
    {
        if (node.Kind != NodeKind.List) Refuse(node, problems, $"这里应是列表，写的是{Shown(node)}");
        else if (node.Items.Count < least) Refuse(node, problems, "列表里没有内容");
        foreach (var item in node.Items) Item.Check(item, problems);
        if (Item is not ChoiceShape) return;
        foreach (var twice in node.Items.Where((item, i) => node.Items.Take(i).Any(before => before.Text == item.Text))) problems.Add(twice, $"{Shown(twice)}写了两次", "只留一个");
    }

    internal override void WriteSchema(Utf8JsonWriter writer)
    {
        writer.WriteString("type", "array");
        if (least > 0) writer.WriteNumber("minItems", least);
        writer.WriteStartObject("items");
        Item.WriteSchema(writer);
        writer.WriteEndObject();
    }
}
