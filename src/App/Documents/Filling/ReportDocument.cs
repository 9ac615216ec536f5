using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Wengang.App.Documents.Official;
using Wengang.App.Documents.Tokens;

namespace Wengang.App.Documents.Filling;

/// <summary>A report while it is being filled: its styles, the ids given out, and the problems found so far.</summary>
internal sealed class ReportDocument(MainDocumentPart main, ReportContext context)
{
    private readonly List<ReportProblem> problems = [];
    private int lastId = 100_000;

    public ReportContext Context => context;

    public Body Body => main.Document!.Body!;

    public StyleSheet Styles { get; } = new(main);

    public TokenRenderer Renderer { get; } = new(context, new FigureReader(context.Figures, context.AsOf));

    public FigureReader Figures => Renderer.Figures;

    public IReadOnlyList<ReportProblem> Problems => problems;

    /// <summary>Body, headers, footers, foot- and endnotes.</summary>
    public IEnumerable<OpenXmlPartRootElement> Roots => new OpenXmlPartRootElement?[] { main.Document }
        .Concat(main.HeaderParts.Select(p => p.Header))
        .Concat(main.FooterParts.Select(p => p.Footer))
        .Append(main.FootnotesPart?.Footnotes)
        .Append(main.EndnotesPart?.Endnotes)
        .OfType<OpenXmlPartRootElement>();

    public int NextId() => ++lastId;

    public void Report(string where, string what)
    {
        var problem = new ReportProblem(where, what);
        if (!problems.Contains(problem))
            problems.Add(problem);
    }

    public Paragraph Paragraph(string style, string text)
    {
        var paragraph = new Paragraph();
        if (style != StyleNames.Body)
            paragraph.AppendChild(new ParagraphProperties(new ParagraphStyleId { Val = Styles.Id(style) }));
        paragraph.AppendChild(new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
        return paragraph;
    }
}
