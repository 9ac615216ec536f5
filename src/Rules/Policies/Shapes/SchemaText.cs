using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Wengang.Rules.Policies;

/// <summary>Writes a grammar as JSON schema (2020-12).</summary>
internal static class SchemaText
{
    public static string Write(string title, ObjectShape root, params KindShape[] kinds)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            writer.WriteString("description", title);
            root.WriteSchema(writer);
            writer.WriteStartObject("$defs");
            foreach (var kind in kinds) kind.WriteDefinition(writer);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
