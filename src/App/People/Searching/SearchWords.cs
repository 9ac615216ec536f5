using System.Text;
using Wengang.Rules.Values;

namespace Wengang.App.People.Searching;

/// <summary>What somebody typed into the search box, and what it must mean.</summary>
public sealed record SearchWords(SearchKind Kind, string Text)
{
    private const int LongestName = 60;

    /// <summary>Whether it must never stand in an address or a log.</summary>
    public bool IsSecret => Kind is SearchKind.Identity or SearchKind.Phone or SearchKind.BadNumber;

    /// <summary>Null for nothing.</summary>
    public static SearchWords? Parse(string? typed)
    {
        var code = TextCleaning.CleanCode(typed);
        if (code.Length == 0)
        {
            return null;
        }

        if (IdentityNumber.TryParse(code, out var identity, out _))
        {
            return new SearchWords(SearchKind.Identity, identity.Value);
        }

        if (PhoneNumber.TryParse(code, out var phone, out _))
        {
            return new SearchWords(SearchKind.Phone, phone.Value);
        }

        if (code.Any(char.IsAsciiDigit) && code.All(char.IsAscii))
        {
            return new SearchWords(LooksLikeNumber(code) ? SearchKind.BadNumber : SearchKind.Household, code);
        }

        return PersonName.TryParse(code, out var name, out _)
            ? new SearchWords(SearchKind.Name, name.Value.ToLowerInvariant())
            : new SearchWords(SearchKind.Name, code[..LongestName]);
    }

    /// <summary>The first text after all that begin with <see cref="Text"/>, in the order of code points.</summary>
    internal string After
    {
        get
        {
            var runes = Text.EnumerateRunes().ToArray();
            var last = runes[^1].Value;
            var next = last == 0xD7FF ? new Rune(0xE000) : new Rune(Math.Min(last + 1, 0x10FFFF));
            return string.Concat(runes[..^1].Select(r => r.ToString())) + next;
        }
    }

    /// <summary>15 to 20 characters that are nearly all digits: an identity number with a slip in it.</summary>
    private static bool LooksLikeNumber(string code) => code.Length is >= 15 and <= 22 && code.Count(char.IsAsciiDigit) >= code.Length - 1;
}
