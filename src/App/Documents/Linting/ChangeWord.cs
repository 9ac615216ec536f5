using System.Text.RegularExpressions;

namespace Wengang.App.Documents.Linting;

/// <summary>Recognises numbers that say by how much something changed.</summary>
internal static partial class ChangeWord
{
    /// <summary>1 for more, -1 for less, 0 when the number is no change.</summary>
    public static int Direction(Claim claim)
    {
        var match = Pattern().Match(claim.Before);
        if (!match.Success)
            return 0;
        return "多加长升高".Contains(match.Groups["last"].Value, StringComparison.Ordinal) || match.Groups["last"].Value == "增" ? 1 : -1;
    }

    [GeneratedRegex(@"(?<!新)(?:增(?<last>加|长)|上(?<last>升)|提(?<last>高)|减(?<last>少)|下(?<last>降)|降(?<last>低)|(?<last>多|少|增|减|降))了?(约|近)?$")]
    private static partial Regex Pattern();
}
