namespace Wengang.App.Spreadsheets.Csv;

/// <summary>Finds what separates the fields of a text file.</summary>
internal static class Delimiters
{
    private const int Lines = 30;
    private static readonly char[] Candidates = ['\t', ',', ';'];

    /// <summary>The candidate that the middle one of the first lines holds most often, outside quotes.</summary>
    public static char Detect(ReadOnlySpan<char> start)
    {
        if (start.StartsWith("sep=") && start.Length > 4 && Array.IndexOf(Candidates, start[4]) >= 0)
        {
            return start[4];
        }

        var counts = Candidates.Select(_ => new List<int>()).ToArray();
        foreach (var line in start.EnumerateLines())
        {
            if (!line.IsWhiteSpace() && counts[0].Count < Lines)
            {
                for (var i = 0; i < Candidates.Length; i++)
                {
                    counts[i].Add(Count(line, Candidates[i]));
                }
            }
        }

        var best = Rank(counts[0]) == (0, 0) ? 1 : 0;
        for (var i = 1; i < counts.Length; i++)
        {
            best = Rank(counts[i]).CompareTo(Rank(counts[best])) > 0 ? i : best;
        }

        return Candidates[best];
    }

    private static (int Median, int Sum) Rank(List<int> counts)
    {
        counts.Sort();
        return counts.Count == 0 ? (0, 0) : (counts[counts.Count / 2], counts.Sum());
    }

    private static int Count(ReadOnlySpan<char> line, char candidate)
    {
        var count = 0;
        var quoted = false;
        foreach (var c in line)
        {
            quoted ^= c == '"';
            count += c == candidate && !quoted ? 1 : 0;
        }

        return count;
    }
}
