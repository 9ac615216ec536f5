using System.Text.RegularExpressions;

namespace Wengang.App.Auditing.Reading;

/// <summary>Takes identity numbers, cards and telephone numbers out of sentences before they are shown.</summary>
public static partial class PersonalText
{
    public static string Mask(string text) => Phone().Replace(Number().Replace(text, m => Covered(m.Value, 3, 2)), m => Covered(m.Value, 3, 4));

    /// <summary>A name with only its first character.</summary>
    public static string MaskName(string name) => name.Length < 2 ? name : name[0] + new string('*', name.Length - 1);

    private static string Covered(string text, int first, int last) => text[..first] + new string('*', text.Length - first - last) + text[^last..];

    [GeneratedRegex(@"(?<![0-9])[0-9]{14,18}[0-9Xx](?![0-9])")]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<![0-9])1[3-9][0-9]{9}(?![0-9])")]
    private static partial Regex Phone();
}
