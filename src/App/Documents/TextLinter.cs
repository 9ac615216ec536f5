using Wengang.App.Documents.Linting;

namespace Wengang.App.Documents;

/// <summary>
/// Reads an official text, finds what it claims (counts, ratios, differences, dates) and says which claims hold, which do not,
/// and which cannot be known; also repeated passages, missing periods, dates and sources.
/// </summary>
public static class TextLinter
{
    /// <param name="text">The text.</param>
    /// <param name="source">Where figures come from.</param>
    /// <param name="asOf">Date the text reports on; claims without a date are compared at it.</param>
    /// <returns>Findings in the order of paragraphs, those about the whole text first.</returns>
    public static IReadOnlyList<LintFinding> Lint(DocumentText text, FigureSource source, DateOnly asOf)
    {
        var run = new LintRun(text, source, asOf, FigureKeywords.Default);
        DateCheck.Run(run);
        ControlCheck.Run(run);
        foreach (var sentence in text.Paragraphs.Where(p => !p.IsTable).SelectMany(ClaimReader.Sentences))
            Check(run, sentence);
        RepetitionCheck.Run(run);
        return [.. run.Findings.OrderBy(f => f.Paragraph)];
    }

    /// <summary>The same with the figures of the database, which are computed at once.</summary>
    public static IReadOnlyList<LintFinding> Lint(DocumentText text, FigureBook book, DateOnly asOf)
    {
        var asked = new HashSet<(string, DateOnly)>();
        Lint(text, (code, date) => { asked.Add((code, date)); return null; }, asOf);
        book.Prepare(asked);
        return Lint(text, book.Find, asOf);
    }

    private static void Check(LintRun run, Sentence sentence)
    {
        var claims = ClaimReader.Claims(sentence);
        var totals = PartsCheck.Check(run, sentence, claims);
        IReadOnlyList<FigureWords> last = [];
        foreach (var claim in claims.Where(c => !IsQuiet(run, c, claims)))
        {
            var isDecided = DifferenceCheck.Check(run, claim, claims);
            var isProven = isDecided || RatioCheck.Check(run, claim, claims) || totals.Contains(claim);
            var figures = FigureResolver.Resolve(claim, run.Keywords);
            if (figures.Count > 0 || run.TownshipIn(claim) is null)
                last = figures;
            if (claim.Tag is null && !isDecided)
                FigureCheck.Check(run, claim, last, isProven);
            PeriodCheck.Check(run, claim);
        }
    }

    private static bool IsQuiet(LintRun run, Claim claim, IReadOnlyList<Claim> all) => run.Keywords.QuietUnits.Contains(claim.Unit)
        && !all.Any(c => c.Unit == claim.Unit && FigureResolver.Resolve(c, run.Keywords).Count > 0);
}
