using System.Text.Json;

namespace Wengang.App.Documents;

/// <summary>Texts of the judgement sections, by topic, each with the condition under which it may be used.</summary>
/// <param name="Topics">By topic name, such as 存在的问题.</param>
public sealed record TextLibrary(IReadOnlyDictionary<string, LibraryTopic> Topics)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>A library without texts.</summary>
    public static TextLibrary Empty { get; } = new(new Dictionary<string, LibraryTopic>());

    /// <summary>Reads the data file (<c>sample/templates/library.json</c> is the example).</summary>
    /// <exception cref="FormatException">The file is not a text library; the message says where, in Chinese.</exception>
    public static TextLibrary Read(Stream json)
    {
        try
        {
            return JsonSerializer.Deserialize<TextLibrary>(json, Options) ?? Empty;
        }
        catch (JsonException error)
        {
            throw new FormatException($"文库文件第{(error.LineNumber ?? 0) + 1}行（{error.Path}）不合要求：{error.Message}", error);
        }
    }
}
