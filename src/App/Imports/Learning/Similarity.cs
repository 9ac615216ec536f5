using Wengang.App.Imports.Recognition;

namespace Wengang.App.Imports.Learning;

/// <summary>Which column a heading that nobody knows comes nearest to.</summary>
public static class Similarity
{
    /// <summary>Less alike than this is no suggestion.</summary>
    private const double Least = 0.4;

    /// <summary>The best column; null when none is alike.</summary>
    public static SheetColumn? Suggest(SheetKind kind, string heading)
    {
        var text = Heading.Of(heading).Text;
        var best = kind.Columns.Select(c => (Column: c, Score: c.Headings.Max(h => Of(text, Heading.Of(h).Text)))).MaxBy(c => c.Score);
        return best.Score >= Least ? best.Column : null;
    }

    /// <summary>How much two texts share: twice the common pairs of neighbours (and single characters) by all of them, 0 to 1.</summary>
    public static double Of(string a, string b)
    {
        var (left, right) = (Parts(a), Parts(b));
        if (left.Count == 0 || right.Count == 0)
        {
            return 0;
        }

        var rest = right.ToList();
        var common = left.Count(rest.Remove);
        return 2.0 * common / (left.Count + right.Count);
    }

    private static List<string> Parts(string text) =>
        [.. text.Select(c => c.ToString()), .. Enumerable.Range(0, Math.Max(0, text.Length - 1)).Select(i => text.Substring(i, 2))];
}
