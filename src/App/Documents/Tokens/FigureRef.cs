using System.Text.RegularExpressions;

namespace Wengang.App.Documents.Tokens;

/// <summary>A figure named in a template: a code and the date it is wanted for.</summary>
internal sealed partial record FigureRef(string Code, RelativeDate Date)
{
    /// <summary>Reads <c>CODE</c> or <c>CODE@date</c>; null when it is neither.</summary>
    public static FigureRef? Parse(string text)
    {
        var match = Pattern().Match(HalfWidth.Of(text).Trim());
        return match.Success && RelativeDate.Parse(match.Groups["date"].Value.Trim()) is { } date
            ? new FigureRef(match.Groups["code"].Value, date)
            : null;
    }

    [GeneratedRegex(@"^(?<code>[A-Z][A-Z0-9]*-\d+)\s*(@(?<date>.+))?$")]
    private static partial Regex Pattern();
}
