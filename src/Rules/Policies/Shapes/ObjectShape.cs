using System.Text.Json;

namespace Wengang.Rules.Policies;

/// <summary>An object with known keys only.</summary>
public sealed class ObjectShape(string title, params Field[] fields) : Shape
{
    private readonly Dictionary<string, Field> _byKey = fields.ToDictionary(field => field.Key);

    public string Title { get; } = title;

    public IReadOnlyList<Field> Fields { get; } = fields;

    public override string Wanted => $"对象 {{ }}（{Title}）";

    internal override void Check(DocumentNode node, Problems problems)
    {
        if (node.Kind != NodeKind.Object)
        {
            Refuse(node, problems, $"这里应是{Title}，写的是{Shown(node)}");
            return;
        }
        foreach (var (key, value) in node.Members)
        {
            if (!_byKey.TryGetValue(key, out var field)) problems.Add(value, $"{Title}没有“{key}”这一项", Known(key));
            else if (value.Kind == NodeKind.Null && field.Nullable is null) problems.Add(value, $"“{key}”（{field.Title}）不能写 null", "不知道就不写这一项");
            else if (value.Kind != NodeKind.Null) field.Shape.Check(value, problems);
        }
        foreach (var field in Fields.Where(field => field.Required && !node.Has(field.Key)))
            problems.Add(node, field.Key, $"{Title}缺少“{field.Key}”（{field.Title}）", $"加上 \"{field.Key}\": {field.Shape.Wanted}{(field.Nullable is null ? "" : $"，或写 null（{field.Nullable}）")}");
    }

    internal override void WriteSchema(Utf8JsonWriter writer)
    {
        writer.WriteString("title", Title);
        writer.WriteString("type", "object");
        WriteMembers(writer);
    }

    internal void WriteMembers(Utf8JsonWriter writer, string? kind = null)
    {
        writer.WriteBoolean("additionalProperties", false);
        writer.WriteStartObject("properties");
        if (kind is not null)
        {
            writer.WriteStartObject("kind");
            writer.WriteString("const", kind);
            writer.WriteEndObject();
        }
        foreach (var field in Fields.Where(field => kind is null || field.Key != "kind")) WriteField(writer, field);
        writer.WriteEndObject();
        writer.WriteStartArray("required");
        if (kind is not null) writer.WriteStringValue("kind");
        foreach (var field in Fields.Where(field => field.Required && (kind is null || field.Key != "kind"))) writer.WriteStringValue(field.Key);
        writer.WriteEndArray();
    }

    private static void WriteField(Utf8JsonWriter writer, Field field)
    {
        writer.WriteStartObject(field.Key);
        writer.WriteString("description", field.Title + (field.Nullable is null ? "" : $"；null：{field.Nullable}"));
        if (field.Nullable is not null)
        {
            writer.WriteStartArray("anyOf");
            writer.WriteStartObject();
            writer.WriteString("type", "null");
            writer.WriteEndObject();
            writer.WriteStartObject();
        }
        field.Shape.WriteSchema(writer);
        if (field.Nullable is not null)
        {
            writer.WriteEndObject();
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
    }

    private string Known(string key)
    {
        var near = Fields.Where(field => Near(field.Key, key)).Select(field => $"“{field.Key}”（{field.Title}）").FirstOrDefault();
        return near is not null ? $"是不是 {near}" : $"可以写：{string.Join("，", Fields.Select(field => $"{field.Key}（{field.Title}）"))}";
    }

    /// <summary>True when a few letters make the one out of the other.</summary>
    private static bool Near(string known, string written)
    {
        var row = Enumerable.Range(0, written.Length + 1).ToArray();
        for (var i = 1; i <= known.Length; i++)
        {
            var before = row[0];
            row[0] = i;
            for (var j = 1; j <= written.Length; j++)
            {
                var same = char.ToUpperInvariant(known[i - 1]) == char.ToUpperInvariant(written[j - 1]) ? before : before + 1;
                before = row[j];
                row[j] = Math.Min(same, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[^1] <= Math.Max(1, known.Length / 4);
    }
}
