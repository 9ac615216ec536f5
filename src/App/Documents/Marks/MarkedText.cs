using Wengang.App.Documents.Tokens;

namespace Wengang.App.Documents.Marks;

/// <summary>Shows what the linter says at the words it speaks of.</summary>
public static class MarkedText
{
    /// <summary>The paragraph cut at the quotes of its findings; where two overlap, the graver one is shown.</summary>
    public static IReadOnlyList<MarkedPiece> Of(DocumentParagraph paragraph, IEnumerable<LintFinding> findings)
    {
        var text = HalfWidth.Digits(paragraph.Text);
        var taken = new SortedDictionary<int, (int End, LintFinding Finding)>();
        foreach (var finding in findings.Where(f => f.Paragraph == paragraph.Number && f.Quote.Length > 0).OrderBy(f => Gravity(f.Verdict)))
        {
            var quote = HalfWidth.Digits(finding.Quote.Trim('…'));
            var start = Free(text, quote, taken);
            if (start >= 0)
                taken.Add(start, (start + quote.Length, finding));
        }
        return [.. Cut(paragraph.Text, taken)];
    }

    /// <summary>The first occurrence that no other finding has taken; -1 when there is none.</summary>
    private static int Free(string text, string quote, SortedDictionary<int, (int End, LintFinding)> taken)
    {
        if (quote.Length == 0)
            return -1;
        for (var start = text.IndexOf(quote, StringComparison.Ordinal); start >= 0; start = text.IndexOf(quote, start + 1, StringComparison.Ordinal))
        {
            if (!taken.Any(t => t.Key < start + quote.Length && start < t.Value.End))
                return start;
        }
        return -1;
    }

    private static IEnumerable<MarkedPiece> Cut(string text, SortedDictionary<int, (int End, LintFinding Finding)> taken)
    {
        var at = 0;
        foreach (var (start, (end, finding)) in taken)
        {
            if (start > at)
                yield return new MarkedPiece(text[at..start], null);
            yield return new MarkedPiece(text[start..end], finding);
            at = end;
        }
        if (at < text.Length)
            yield return new MarkedPiece(text[at..], null);
    }

    private static int Gravity(Verdict verdict) => verdict switch { Verdict.Contradicts => 0, Verdict.Holds => 1, Verdict.Unknown => 2, _ => 3 };
}
