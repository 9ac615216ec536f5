using System.Collections.Frozen;
using System.Text;

namespace Wengang.App.People.Searching;

/// <summary>The first letters of the pinyin of a name, in every reading (单 is d, s and c).</summary>
public static class Initials
{
    /// <summary>Spellings kept of one name; a name of many polyphones has more than anybody types.</summary>
    private const int Most = 16;

    private static readonly FrozenDictionary<Rune, string> Letters = Read();

    /// <summary>All spellings of the name from its first character on; characters without letters are passed over.</summary>
    public static IReadOnlyList<string> Of(string name)
    {
        List<string> spellings = [""];
        foreach (var rune in name.EnumerateRunes())
        {
            var letters = LettersOf(rune);
            if (letters.Length > 0)
            {
                spellings = [.. spellings.SelectMany(s => letters.Select(l => s + l)).Take(Most)];
            }
        }

        return spellings[0].Length == 0 ? [] : spellings;
    }

    private static string LettersOf(Rune rune) =>
        rune.IsAscii ? (Rune.IsLetter(rune) ? Rune.ToLowerInvariant(rune).ToString() : "") : Letters.GetValueOrDefault(rune, "");

    private static FrozenDictionary<Rune, string> Read()
    {
        using var stream = typeof(Initials).Assembly.GetManifestResourceStream("pinyin.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var letters = new Dictionary<Rune, string>();
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            foreach (var rune in line[(tab + 1)..].EnumerateRunes())
            {
                letters[rune] = line[..tab];
            }
        }

        return letters.ToFrozenDictionary();
    }
}
