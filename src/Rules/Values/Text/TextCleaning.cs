using System.Text;

namespace Wengang.Rules.Values;

/// <summary>Removes from cell text what spreadsheets and people leave around the meaning (domain W.4).</summary>
public static class TextCleaning
{
    /// <summary>
    /// Free text: blanks of every kind and zero-width characters cut at both ends, a leading apostrophe and a ="…" wrapper taken off.
    /// Null gives the empty text. Inner blanks and widths stay.
    /// </summary>
    public static string Clean(string? text)
    {
        if (text is null) return "";
        var span = text.AsSpan();
        while (true)
        {
            var next = Unwrap(TrimBlanks(span));
            if (next.Length == span.Length) break;
            span = next;
        }
        return span.Length == text.Length ? text : span.ToString();
    }

    /// <summary>Comparison form of codes, numbers and headings: <see cref="Clean"/>, full width to half width, no inner blanks.</summary>
    public static string CleanCode(string? text)
    {
        var clean = Clean(text);
        return IsPlain(clean) ? clean : Clean(Without(Fold(clean), IsBlank));
    }

    /// <summary>Full-width letters, digits, brackets and signs (U+FF01–U+FF5E) and the wide blank become half width.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var i = 0; i < target.Length; i++) target[i] = Fold(source[i]);
    });

    /// <summary>True for white space, control characters and characters without width.</summary>
    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || c
        is '\u00AD' or '\u180E' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or '\u2060' or '\uFEFF';

    /// <summary>The text without the characters that <paramref name="drop"/> names.</summary>
    public static string Without(string text, Func<char, bool> drop)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!drop(c)) builder.Append(c);
        }
        return builder.Length == text.Length ? text : builder.ToString();
    }

    internal static char Fold(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\u3000' => ' ',
        _ => c,
    };

    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not (>= '\u4E00' and <= '\u9FFF')) return false;
        }
        return true;
    }

    private static ReadOnlySpan<char> TrimBlanks(ReadOnlySpan<char> span)
    {
        while (span.Length > 0 && IsBlank(span[0])) span = span[1..];
        while (span.Length > 0 && IsBlank(span[^1])) span = span[..^1];
        return span;
    }

    private static ReadOnlySpan<char> Unwrap(ReadOnlySpan<char> span)
    {
        if (span.Length > 0 && span[0] is '\'' or '\uFF07') return span[1..];
        return span.Length >= 3 && span[0] == '=' && span[1] == '"' && span[^1] == '"' ? span[2..^1] : span;
    }
}
