namespace Wengang.App.Documents.Tokens;

/// <summary>Full-width letters, digits and signs as ASCII, one character for one, so that positions stay.</summary>
internal static class HalfWidth
{
    public static string Of(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < source.Length; i++)
            span[i] = Of(source[i]);
    });

    /// <summary>Only digits and the signs inside numbers; punctuation between clauses keeps its width.</summary>
    public static string Digits(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < source.Length; i++)
            span[i] = source[i] is (>= '０' and <= '９') or '．' or '％' ? Of(source[i]) : source[i];
    });

    private static char Of(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - '！' + '!'),
        '　' => ' ',
        _ => c,
    };
}
