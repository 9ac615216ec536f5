using System.Text;

namespace Wengang.Rules.Values;

/// <summary>
/// A person's name in comparison form: no blanks beside Han characters, every dot of a minority name as U+00B7.
/// Rare characters outside the basic plane stay whole. Two names are equal when their comparison forms are.
/// </summary>
public readonly record struct PersonName
{
    private const int MaxLength = 60;
    private readonly string? _value;

    private PersonName(string value) => _value = value;

    /// <summary>The comparison form; empty only for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>The first character, stars, the last character (张*丰); 张* for two characters.</summary>
    public string Masked
    {
        get
        {
            var runes = Value.EnumerateRunes().ToArray();
            if (runes.Length < 2) return new string('*', runes.Length);
            var last = runes.Length == 2 ? "" : runes[^1].ToString();
            return runes[0] + new string('*', Math.Max(1, runes.Length - 2)) + last;
        }
    }

    /// <summary>Reads a name as people write it; fails only when there is none or it cannot be one.</summary>
    public static bool TryParse(string? text, out PersonName name, out NameFailure failure)
    {
        name = default;
        var clean = IsPlain(text) ? text! : Normalise(TextCleaning.Clean(text));
        failure = clean.Length == 0 ? NameFailure.Missing : clean.Length > MaxLength ? NameFailure.TooLong : NameFailure.None;
        if (failure != NameFailure.None) return false;
        name = new PersonName(clean);
        return true;
    }

    /// <summary>Reads a name known to be good; throws <see cref="FormatException"/> otherwise.</summary>
    public static PersonName Parse(string text) =>
        TryParse(text, out var name, out var failure) ? name : throw new FormatException(failure.Text());

    /// <inheritdoc/>
    public override string ToString() => Value;

    // Han characters only: already in comparison form.
    private static bool IsPlain(string? text) => text is { Length: > 0 } && !text.AsSpan().ContainsAnyExceptInRange('\u4E00', '\u9FFF');

    private static string Normalise(string text)
    {
        var builder = new StringBuilder(text.Length);
        var blank = false;
        foreach (var c in text)
        {
            var folded = IsDot(c) ? '\u00B7' : TextCleaning.Fold(c);
            if (TextCleaning.IsBlank(folded))
            {
                blank = true;
                continue;
            }
            // A blank means something only between two words in Latin letters.
            if (blank && builder.Length > 0 && char.IsAsciiLetter(builder[^1]) && char.IsAsciiLetter(folded)) builder.Append(' ');
            blank = false;
            builder.Append(folded);
        }
        return builder.ToString();
    }

    private static bool IsDot(char c) =>
        c is '\u00B7' or '\u2022' or '\u2027' or '\uFF0E' or '\u30FB' or '\uFF65' or '\u2219' or '\u22C5' or '.';
}
