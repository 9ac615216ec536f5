namespace Wengang.Rules.Reports;

/// <summary>What differs between two versions of a text, in pieces between punctuation marks.</summary>
public static class TextDifference
{
    private const string Marks = "，。；：、！？\n";

    /// <summary>The pieces of both texts in order; those in both are the longest common sequence.</summary>
    public static IReadOnlyList<Difference> Between(string old, string now)
    {
        var (a, b) = (Pieces(old), Pieces(now));
        var common = new int[a.Count + 1, b.Count + 1];
        for (var i = a.Count - 1; i >= 0; i--)
        {
            for (var j = b.Count - 1; j >= 0; j--)
            {
                common[i, j] = a[i] == b[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return Joined(Walk(a, b, common));
    }

    private static IEnumerable<Difference> Walk(List<string> a, List<string> b, int[,] common)
    {
        var (i, j) = (0, 0);
        while (i < a.Count || j < b.Count)
        {
            if (i < a.Count && j < b.Count && a[i] == b[j])
            {
                yield return new Difference(a[i++], true, true);
                j++;
            }
            else if (j == b.Count || (i < a.Count && common[i + 1, j] >= common[i, j + 1]))
            {
                yield return new Difference(a[i++], true, false);
            }
            else
            {
                yield return new Difference(b[j++], false, true);
            }
        }
    }

    private static List<Difference> Joined(IEnumerable<Difference> pieces)
    {
        var joined = new List<Difference>();
        foreach (var piece in pieces)
        {
            if (joined.Count > 0 && joined[^1] is var last && last.InOld == piece.InOld && last.InNew == piece.InNew)
            {
                joined[^1] = last with { Text = last.Text + piece.Text };
            }
            else
            {
                joined.Add(piece);
            }
        }

        return joined;
    }

    private static List<string> Pieces(string text)
    {
        var pieces = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (Marks.Contains(text[i], StringComparison.Ordinal))
            {
                pieces.Add(text[start..(i + 1)]);
                start = i + 1;
            }
        }

        if (start < text.Length)
        {
            pieces.Add(text[start..]);
        }

        return pieces;
    }
}
