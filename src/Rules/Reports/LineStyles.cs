using System.Text.RegularExpressions;

namespace Wengang.Rules.Reports;

/// <summary>Tells headings from text by their numbers, as official documents write them: 一、 then （一） then 1.</summary>
public static partial class LineStyles
{
    /// <summary>A heading ends without a full stop and is no longer than a line and a half.</summary>
    private const int LongestHeading = 40;

    public static LineStyle Of(string line)
    {
        var text = line.Trim();
        if (text.Length > LongestHeading || text.Length == 0 || "。；：，".Contains(text[^1], StringComparison.Ordinal))
        {
            return LineStyle.Body;
        }

        return One().IsMatch(text) ? LineStyle.HeadingOne
            : Two().IsMatch(text) ? LineStyle.HeadingTwo
            : Three().IsMatch(text) ? LineStyle.HeadingThree : LineStyle.Body;
    }

    [GeneratedRegex("^[一二三四五六七八九十]{1,3}、")]
    private static partial Regex One();

    [GeneratedRegex("^[（(][一二三四五六七八九十]{1,3}[）)]")]
    private static partial Regex Two();

    [GeneratedRegex(@"^\d{1,2}[.．](?!\d)")]
    private static partial Regex Three();
}
