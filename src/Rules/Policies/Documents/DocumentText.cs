using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Wengang.Rules.Policies;

/// <summary>Reads JSON into nodes that know their line. Comments and commas at the end are refused, as is a key that occurs twice.</summary>
internal static class DocumentText
{
    private const int Deepest = 40;
    private const string FullWidth = "，：“”｛｝";

    /// <summary>The document, or null with the problem that stopped reading.</summary>
    public static DocumentNode? Read(string text, Problems problems)
    {
        if (string.IsNullOrWhiteSpace(text.TrimStart('\uFEFF')))
        {
            problems.Add(new DocumentNode(NodeKind.Null, "", 1, ""), "文件是空的", "换一个有内容的文件");
            return null;
        }
        var bytes = Encoding.UTF8.GetBytes(text.TrimStart('\uFEFF'));
        try
        {
            var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = Deepest });
            reader.Read();
            var lines = new LineCount(bytes);
            var root = Value(ref reader, "", lines, problems);
            return reader.Read() ? null : root;
        }
        catch (JsonException e)
        {
            var line = (int)(e.LineNumber ?? 0) + 1;
            problems.Add(new DocumentNode(NodeKind.Null, "", line, ""), "这里不是正确的 JSON", Syntax(bytes, line));
            return null;
        }
    }

    private static string Syntax(byte[] bytes, int line)
    {
        var written = Encoding.UTF8.GetString(bytes).Split('\n').ElementAtOrDefault(line - 1)?.Trim() ?? "";
        if (written.Any(FullWidth.Contains)) return "请把全角的逗号、冒号、引号、括号改成半角";
        return written.Contains("//", StringComparison.Ordinal) ? "请去掉注释：JSON 里不能写注释" : "请核对这一行和上一行的逗号、引号、括号：两项之间要有一个逗号，最后一项后面没有逗号";
    }

    private static DocumentNode Value(ref Utf8JsonReader reader, string path, LineCount lines, Problems problems)
    {
        var line = lines.At((int)reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return Members(ref reader, new DocumentNode(NodeKind.Object, path, line, ""), lines, problems);
            case JsonTokenType.StartArray:
                var list = new DocumentNode(NodeKind.List, path, line, "");
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    list.Add(Value(ref reader, string.Create(CultureInfo.InvariantCulture, $"{path}[{list.Items.Count}]"), lines, problems));
                return list;
            case JsonTokenType.String:
                return new DocumentNode(NodeKind.Text, path, line, reader.GetString() ?? "");
            case JsonTokenType.Number:
                return new DocumentNode(NodeKind.Number, path, line, Encoding.UTF8.GetString(reader.ValueSpan));
            case JsonTokenType.True or JsonTokenType.False:
                return new DocumentNode(NodeKind.YesNo, path, line, reader.TokenType == JsonTokenType.True ? "true" : "false");
            default:
                return new DocumentNode(NodeKind.Null, path, line, "");
        }
    }

    private static DocumentNode Members(ref Utf8JsonReader reader, DocumentNode node, LineCount lines, Problems problems)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reader.GetString() ?? "";
            reader.Read();
            var value = Value(ref reader, Problems.Join(node.Path, key), lines, problems);
            if (node.Has(key)) problems.Add(value, $"“{key}”写了两次", "只留一个");
            else node.Add(key, value);
        }
        return node;
    }
}
