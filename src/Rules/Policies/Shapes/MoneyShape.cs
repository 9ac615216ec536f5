using System.Text.Json;
using Wengang.Rules.Values;

namespace Wengang.Rules.Policies;

/// <summary>An amount of money, not negative, written with its unit so that yuan and fen cannot be mixed up.</summary>
public sealed class MoneyShape : Shape
{
    public override string Wanted => "带“元”的金额，如 \"500元\" 或 \"1.2万元\"";

    internal override void Check(DocumentNode node, Problems problems)
    {
        if (node.Kind != NodeKind.Text) Refuse(node, problems, $"金额应是带引号和单位的文字，写的是{Shown(node)}");
        else if (!node.Text.EndsWith('元')) Refuse(node, problems, node.Text.Contains('元') ? $"{Shown(node)}在“元”后面还有字" : $"{Shown(node)}没有写“元”");
        else if (!Fen.TryFromYuan(node.Text, out var fen, out var failure)) Refuse(node, problems, $"{Shown(node)}：{failure.Text()}");
        else if (fen.Value < 0) Refuse(node, problems, $"{Shown(node)}小于零");
        else if (fen.Value > 100_000_000_000_000) Refuse(node, problems, $"{Shown(node)}太大");
    }

    internal override void WriteSchema(Utf8JsonWriter writer)
    {
        writer.WriteString("type", "string");
        writer.WriteString("pattern", "^([0-9]+|[0-9]{1,3}(,[0-9]{3})+)(\\.[0-9]+)?[千万亿]?元$");
    }
}
