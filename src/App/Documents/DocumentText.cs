using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Wengang.App.Documents.Tokens;

namespace Wengang.App.Documents;

/// <summary>The paragraphs of a document, whatever file it came from.</summary>
public sealed partial record DocumentText(IReadOnlyList<DocumentParagraph> Paragraphs)
{
    /// <summary>Reads a Word document; deleted text of tracked changes is left out.</summary>
    /// <exception cref="FormatException">The file is not a .docx.</exception>
    public static DocumentText FromDocx(Stream docx)
    {
        try
        {
            using var document = WordprocessingDocument.Open(docx, isEditable: false);
            var headings = HeadingStyles(document.MainDocumentPart);
            var paragraphs = document.MainDocumentPart?.Document?.Body?.Descendants<Paragraph>() ?? [];
            return Numbered(paragraphs.Select(p => Read(p, headings)));
        }
        catch (Exception error) when (error is FileFormatException or OpenXmlPackageException or InvalidDataException or System.Xml.XmlException)
        {
            throw new FormatException("不是 Word 文档（.docx），请用 Word 另存为 .docx 后再试。", error);
        }
    }

    /// <summary>Takes each line as a paragraph.</summary>
    public static DocumentText FromText(string text) => Numbered(text.ReplaceLineEndings("\n").Split('\n')
        .Select(line => (line.Trim('\uFEFF'), false, IsSectionHeading(line), (IReadOnlyList<FigureSpan>)[])));

    private static bool IsSectionHeading(string text) => HeadingPattern().IsMatch(text.Trim());

    /// <summary>Word may number headings by itself, so that 一、 is not in their text; their style tells.</summary>
    private static HashSet<string> HeadingStyles(MainDocumentPart? main) => [.. (main?.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        .Where(s => string.Equals(s.StyleName?.Val?.Value, "heading 1", StringComparison.OrdinalIgnoreCase))
        .Select(s => s.StyleId?.Value ?? "")];

    private static DocumentText Numbered(IEnumerable<(string Text, bool IsTable, bool IsHeading, IReadOnlyList<FigureSpan> Figures)> rows)
    {
        var paragraphs = new List<DocumentParagraph>();
        var section = "";
        foreach (var (text, isTable, isHeading, figures) in rows)
        {
            if (isHeading && text.Trim().Length > 0)
                section = text.Trim();
            paragraphs.Add(new DocumentParagraph(paragraphs.Count + 1, text, section, isTable, figures));
        }
        return new DocumentText(paragraphs);
    }

    private static (string, bool, bool, IReadOnlyList<FigureSpan>) Read(Paragraph paragraph, HashSet<string> headings)
    {
        var text = new StringBuilder();
        var figures = new List<FigureSpan>();
        foreach (var piece in paragraph.Descendants<Text>().Where(t => t.Ancestors<Paragraph>().First() == paragraph))
        {
            var tag = piece.Ancestors<SdtRun>().Select(s => s.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value).FirstOrDefault(FigureTag.IsTag);
            if (tag is not null && figures.Count > 0 && figures[^1] is var last && last.Tag == tag && last.Start + last.Length == text.Length)
                figures[^1] = last with { Length = last.Length + piece.Text.Length };
            else if (tag is not null)
                figures.Add(new FigureSpan(text.Length, piece.Text.Length, tag));
            text.Append(piece.Text);
        }
        var isTable = paragraph.Ancestors<TableCell>().Any();
        var isHeading = headings.Contains(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "") || IsSectionHeading(text.ToString());
        return (text.ToString(), isTable, isHeading && !isTable, figures);
    }

    [GeneratedRegex(@"^[一二三四五六七八九十]{1,3}、[^。；]{2,40}$")]
    private static partial Regex HeadingPattern();
}
