using Wengang.App.Documents.Tokens;

namespace Wengang.App.Documents.Linting;

/// <summary>What all checks of one run share.</summary>
internal sealed class LintRun(DocumentText text, FigureSource source, DateOnly asOf, FigureKeywords keywords)
{
    private const string Townships = "TOWNSHIPS";
    private readonly FigureReader reader = new(source, asOf);
    private readonly List<LintFinding> findings = [];

    private IReadOnlyList<string>? townships;

    public DocumentText Text => text;

    public DateOnly AsOf => asOf;

    public FigureKeywords Keywords => keywords;

    public IReadOnlyList<LintFinding> Findings => findings;

    /// <summary>Whether the text's numbers are bound to figures, so that a bare number was typed by hand.</summary>
    public bool HasControls { get; } = text.Paragraphs.Any(p => p.Figures.Count > 0);

    /// <param name="code">A code, two joined as in the tag of a number, or TOWNSHIPS for the number of townships that figures are split by.</param>
    /// <param name="date">Date wanted.</param>
    public ReportFigure? Figure(string code, DateOnly date)
    {
        var at = code.IndexOfAny([FigureTag.Ratio, FigureTag.Lower, FigureTag.Upper]);
        if (code == Townships)
            return TownshipCount(date);
        if (at < 0)
            return reader.Get(code, date);
        var (part, whole) = (reader.Get(code[..at], date), reader.Get(code[(at + 1)..], date));
        return part?.Value is { } a && whole?.Value is { } b && b != 0
            ? part with
            {
                Code = code, Name = $"{part.Name}占{whole.Name}", Unit = "％", Decimals = FigureTag.RatioDecimals,
                Value = code[at] == FigureTag.Ratio ? 100 * a / b : new FigureTag(part.Code, part.AsOf, code[at], whole.Code, whole.AsOf).Evaluate(reader.Get),
            }
            : null;
    }

    /// <summary>The township a number's own words name, with or without 镇, 乡; null when they name none.</summary>
    public string? TownshipIn(Claim claim)
    {
        townships ??= [.. (TownshipCount(asOf)?.ByTownship ?? []).Select(t => t.Township)];
        return townships.LastOrDefault(name => claim.Before.Contains(name.Length > 2 ? name.TrimEnd('镇', '乡') : name, StringComparison.Ordinal));
    }

    private ReportFigure? TownshipCount(DateOnly date)
    {
        var split = keywords.Figures
            .Where(f => f.Code != Townships)
            .Select(f => reader.Get(f.Code, date))
            .FirstOrDefault(f => f?.ByTownship.Count > 0);
        return split is null ? null : split with
        {
            Code = Townships, Name = "乡镇数", Unit = "个", AsOf = date, Value = split.ByTownship.Count, Population = "乡、镇",
        };
    }

    public void Add(LintKind kind, Verdict verdict, Claim claim, string message, string? code = null, decimal? right = null) =>
        Add(new LintFinding(kind, verdict, claim.Sentence.Paragraph.Number, Context(claim), message, code, right));

    public void Add(LintFinding finding)
    {
        if (!findings.Contains(finding))
            findings.Add(finding);
    }

    /// <summary>The number with the words before it in its clause.</summary>
    private static string Context(Claim claim)
    {
        var before = claim.Before.TrimStart('，', '、', '；', '）', '：', '。');
        return (before.Length > 16 ? "…" + before[^16..] : before) + claim.Quote;
    }
}
