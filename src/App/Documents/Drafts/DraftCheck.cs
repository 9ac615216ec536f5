namespace Wengang.App.Documents.Drafts;

/// <summary>What is to be looked at in a draft: tokens that cannot be filled, and what the linter says of the words.</summary>
public static class DraftCheck
{
    /// <summary>Findings in the order of the text, those about the whole first; what holds is left out.</summary>
    public static IReadOnlyList<DraftFinding> Run(IReadOnlyList<DraftLine> lines, FigureBook book, DateOnly asOf)
    {
        var lacks = lines.SelectMany(l => l.Pieces.Where(p => p.Lack is not null).Select(p => new DraftFinding(l.Section, Verdict.Contradicts, l.Number, p.Text, p.Lack!)));
        var linted = TextLinter.Lint(DraftReader.ToText(lines), book, asOf).Where(f => f.Verdict != Verdict.Holds).Select(f => Of(f, lines));
        return [.. lacks.Concat(linted).OrderBy(f => f.Line)];
    }

    private static DraftFinding Of(LintFinding finding, IReadOnlyList<DraftLine> lines)
    {
        var line = lines.FirstOrDefault(l => l.Number == finding.Paragraph);
        var manual = finding.Kind is LintKind.MissingSource
            ? line?.Pieces.FirstOrDefault(p => p.Source is not null && p.Text.Contains(finding.Quote, StringComparison.Ordinal)) : null;
        return new DraftFinding(line?.Section, finding.Verdict, finding.Paragraph, finding.Quote,
            manual is null ? finding.Message : $"手填的数，来源：{manual.Source}，请按来源核对");
    }
}
