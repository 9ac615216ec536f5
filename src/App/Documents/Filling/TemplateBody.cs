using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Wengang.App.Documents.Official;
using Wengang.App.Documents.Tokens;
using Wengang.Rules.Reports;

namespace Wengang.App.Documents.Filling;

/// <summary>The parts of a template: title, words that people edit, and what follows them (list of annexes, signature, annexes).</summary>
internal sealed class TemplateBody
{
    private readonly StyleSheet styles;

    public TemplateBody(Body body, StyleSheet styles)
    {
        this.styles = styles;
        var all = body.Elements<Paragraph>().ToList();
        Title = [.. all.Where(p => styles.Is(p, StyleNames.Title))];
        var from = Title.Count > 0 ? all.IndexOf(Title[^1]) + 1 : 0;
        Words = [.. all.Skip(from).TakeWhile(p => !IsTail(p))];
        Tail = all.Skip(from + Words.Count).FirstOrDefault();
    }

    public IReadOnlyList<Paragraph> Title { get; }

    public IReadOnlyList<Paragraph> Words { get; }

    /// <summary>The first paragraph behind the words; null when nothing follows.</summary>
    public Paragraph? Tail { get; }

    public LineStyle StyleOf(Paragraph paragraph) =>
        styles.Is(paragraph, StyleNames.HeadingOne) ? LineStyle.HeadingOne
        : styles.Is(paragraph, StyleNames.HeadingTwo) ? LineStyle.HeadingTwo
        : styles.Is(paragraph, StyleNames.HeadingThree) ? LineStyle.HeadingThree : LineStyle.Body;

    /// <summary>Text with ｜ where the line is broken by hand.</summary>
    public static string TextOf(Paragraph paragraph) => string.Concat(paragraph.Descendants()
        .Select(e => e switch { Text text => text.Text, Break => "｜", _ => "" }));

    public static ReportToken? TokenOf(Paragraph paragraph)
    {
        var text = paragraph.InnerText.Trim();
        var match = InlineFiller.TokenPattern().Match(text);
        return match.Success && match.Length == text.Length ? TokenParser.Parse(match.Groups["text"].Value) : null;
    }

    /// <summary>Puts a title and lines in the place of the template's own.</summary>
    public void Replace(ReportDocument document, string title, IEnumerable<(LineStyle Style, string Text)> lines)
    {
        if (Title.Count > 0)
            Rewrite(Title[0], title);
        foreach (var paragraph in Title.Skip(1).Concat(Words))
            paragraph.Remove();
        OpenXmlElement? last = Title.Count > 0 ? Title[0] : null;
        foreach (var (style, text) in lines)
        {
            var paragraph = document.Paragraph(NameOf(style), text);
            last = last is not null ? last.InsertAfterSelf(paragraph) : Tail is not null ? Tail.InsertBeforeSelf(paragraph) : document.Body.PrependChild(paragraph);
        }
    }

    private bool IsTail(Paragraph paragraph) =>
        styles.Is(paragraph, StyleNames.AnnexNote) || styles.Is(paragraph, StyleNames.Office) || styles.Is(paragraph, StyleNames.IssueDate)
        || styles.Is(paragraph, StyleNames.AnnexMark) || TokenOf(paragraph) is ReportToken.Annex or ReportToken.AnnexList;

    private static void Rewrite(Paragraph paragraph, string title)
    {
        var properties = paragraph.Descendants<RunProperties>().FirstOrDefault();
        foreach (var child in paragraph.ChildElements.Where(e => e is not ParagraphProperties).ToList())
            child.Remove();
        var run = paragraph.AppendChild(new Run());
        if (properties is not null)
            run.AppendChild(properties.CloneNode(true));
        foreach (var (piece, i) in title.Split('｜').Select((piece, i) => (piece, i)))
        {
            if (i > 0)
                run.AppendChild(new Break());
            run.AppendChild(new Text(piece) { Space = SpaceProcessingModeValues.Preserve });
        }
    }

    private static string NameOf(LineStyle style) => style switch
    {
        LineStyle.HeadingOne => StyleNames.HeadingOne,
        LineStyle.HeadingTwo => StyleNames.HeadingTwo,
        LineStyle.HeadingThree => StyleNames.HeadingThree,
        _ => StyleNames.Body,
    };
}
