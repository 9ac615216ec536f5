using System.Text.Encodings.Web;
using System.Text.Json;

namespace Wengang.Web.Commands;

/// <summary>How results are written for programs: indented, Chinese as it is.</summary>
internal static class JsonOutput
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(object value, TextWriter output) => output.WriteLine(JsonSerializer.Serialize(value, Options));
}
