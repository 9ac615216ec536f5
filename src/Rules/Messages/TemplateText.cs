using System.Text.RegularExpressions;

namespace Wengang.Rules.Messages;

/// <summary>A text with words in braces that are filled in: 请在{截止日}前完成.</summary>
public static partial class TemplateText
{
    /// <summary>The words in braces, each once, in their order.</summary>
    public static IReadOnlyList<string> Tokens(string text) => [.. Token().Matches(text).Select(m => m.Groups[1].Value).Distinct()];

    /// <summary>Fills every word in; what nothing is known of becomes empty.</summary>
    public static string Fill(string text, IReadOnlyDictionary<string, string> values) => Token().Replace(text, m => values.GetValueOrDefault(m.Groups[1].Value, ""));

    /// <summary>What is wrong with a template, Chinese; null when nothing is.</summary>
    public static string? Problem(string text, IReadOnlyCollection<string> allowed, int longest)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "不能空着。";
        }

        if (text.Length > longest)
        {
            return $"最多 {longest} 个字，现在 {text.Length} 个。";
        }

        if (Tokens(text).FirstOrDefault(t => !allowed.Contains(t)) is { } unknown)
        {
            return $"这里不能用“{{{unknown}}}”，可以用 {string.Join('、', allowed.Select(a => $"{{{a}}}"))}。";
        }

        return Token().Replace(text, "").IndexOfAny(['{', '}']) >= 0 ? "花括号没有成对。" : null;
    }

    /// <summary>Whether a text holds digits like those of an identity number, a telephone or a card.</summary>
    public static bool HoldsNumber(string text) => LongNumber().IsMatch(text);

    [GeneratedRegex(@"\{([^{}\s]+)\}")]
    private static partial Regex Token();

    [GeneratedRegex(@"\d{11,}")]
    private static partial Regex LongNumber();
}
