using System.Text;

namespace Wengang.App.Documents.Linting;

/// <summary>Paragraphs and sections that say nearly the same, by the share of common three-character pieces (Jaccard).</summary>
internal static class RepetitionCheck
{
    private const double Similar = 0.6;
    private const int ShortestParagraph = 20;
    private const int Piece = 3;

    public static void Run(LintRun run)
    {
        var paragraphs = run.Text.Paragraphs
            .Where(p => !p.IsTable && p.Text.Trim().Length >= ShortestParagraph)
            .Select(p => (Paragraph: p, Pieces: Pieces(p.Text)))
            .ToList();
        var repeatedSections = Sections(run, paragraphs.Where(p => p.Paragraph.Section.Length > 0)
            .GroupBy(p => p.Paragraph.Section)
            .Select(g => (g.Key, First: g.First().Paragraph.Number, Pieces: g.SelectMany(p => p.Pieces).ToHashSet())).ToList());
        for (var i = 0; i < paragraphs.Count; i++)
        {
            for (var j = i + 1; j < paragraphs.Count; j++)
            {
                if (!repeatedSections.Contains((paragraphs[i].Paragraph.Section, paragraphs[j].Paragraph.Section)))
                    Compare(run, paragraphs[i], paragraphs[j]);
            }
        }
    }

    private static HashSet<(string, string)> Sections(LintRun run, List<(string Title, int First, HashSet<string> Pieces)> sections)
    {
        var repeated = new HashSet<(string, string)>();
        for (var i = 0; i < sections.Count; i++)
        {
            for (var j = i + 1; j < sections.Count; j++)
            {
                var share = Share(sections[i].Pieces, sections[j].Pieces);
                if (share < Similar)
                    continue;
                repeated.Add((sections[i].Title, sections[j].Title));
                run.Add(new LintFinding(LintKind.Repeated, Verdict.Advice, sections[j].First, sections[j].Title,
                    $"“{sections[i].Title}”与“{sections[j].Title}”内容重复（相似度{100 * share:0}％），请合并或分开写"));
            }
        }
        return repeated;
    }

    private static void Compare(
        LintRun run, (DocumentParagraph Paragraph, HashSet<string> Pieces) a, (DocumentParagraph Paragraph, HashSet<string> Pieces) b)
    {
        var text = b.Paragraph.Text;
        var share = Share(a.Pieces, b.Pieces);
        if (share >= Similar)
            run.Add(new LintFinding(LintKind.Repeated, Verdict.Advice, b.Paragraph.Number, text[..Math.Min(24, text.Length)] + "…",
                $"第{a.Paragraph.Number}段与第{b.Paragraph.Number}段内容重复（相似度{100 * share:0}％）"));
    }

    /// <summary>Punctuation does not count.</summary>
    private static HashSet<string> Pieces(string text)
    {
        var letters = new StringBuilder();
        foreach (var c in text.Where(c => char.IsLetterOrDigit(c)))
            letters.Append(c);
        var all = letters.ToString();
        return [.. Enumerable.Range(0, Math.Max(0, all.Length - Piece + 1)).Select(i => all.Substring(i, Piece))];
    }

    private static double Share(HashSet<string> a, HashSet<string> b)
    {
        if (a.Count == 0 || b.Count == 0 || Math.Min(a.Count, b.Count) < Similar * Math.Max(a.Count, b.Count))
            return 0;
        var common = a.Count(b.Contains);
        return (double)common / (a.Count + b.Count - common);
    }
}
