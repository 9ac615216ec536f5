using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Wengang.App.Documents.Drafts;
using Wengang.App.Documents.Filling;
using Wengang.App.Documents.Official;
using Wengang.App.Documents.Tokens;
using Wengang.Rules.Reports;

namespace Wengang.App.Documents;

/// <summary>Fills the Word template of a report. The same template, text, figures and dates give the same bytes.</summary>
public static class WordReport
{
    /// <summary>
    /// Writes the report as .docx. What cannot be filled is marked 【缺：…】 in the document and returned;
    /// an empty list means that every token was filled.
    /// </summary>
    /// <param name="template">The Word template.</param>
    /// <param name="output">Receives the .docx.</param>
    /// <param name="context">Figures, dates and names.</param>
    /// <param name="text">Title and sections in the place of the template's own; null for those of the template.</param>
    /// <exception cref="FormatException">The template is not a Word document.</exception>
    public static IReadOnlyList<ReportProblem> Write(Stream template, Stream output, ReportContext context, ReportText? text = null)
    {
        var file = new MemoryStream();
        template.CopyTo(file);
        IReadOnlyList<ReportProblem> problems;
        using (var package = Open(file))
        {
            var document = new ReportDocument(package.MainDocumentPart!, context);
            if (text is not null)
                new TemplateBody(document.Body, document.Styles).Replace(document, text.Title, Lines(text));
            context.Announce?.Invoke(NamedFigures.Of(document));
            BlockFiller.Fill(document);
            InlineFiller.Fill(document);
            CentreOffice(document);
            DocumentDescription.Write(package, context.Title, context.IssuingOffice, context.IssuedOn);
            problems = document.Problems;
        }
        StablePackage.Copy(file, output);
        return problems;
    }

    /// <summary>The words of a template that people go on editing; library texts are chosen by the figures.</summary>
    /// <exception cref="FormatException">The template is not a Word document.</exception>
    public static ReportText Begin(Stream template, ReportContext context)
    {
        var file = new MemoryStream();
        template.CopyTo(file);
        using var package = Open(file);
        var document = new ReportDocument(package.MainDocumentPart!, context);
        context.Announce?.Invoke(NamedFigures.Of(document));
        var parts = new TemplateBody(document.Body, document.Styles);
        var sections = new List<List<string>> { new() };
        foreach (var paragraph in parts.Words.Where(p => p.InnerText.Trim().Length > 0))
        {
            if (parts.StyleOf(paragraph) == LineStyle.HeadingOne)
                sections.Add([]);
            if (TemplateBody.TokenOf(paragraph) is ReportToken.Library library)
                sections[^1].AddRange(LibraryLines.Of(context.Library, library.Topic, document.Figures, (_, _) => { }).Select(l => l.Text));
            else
                sections[^1].Add(TemplateBody.TextOf(paragraph).Replace("｜", "", StringComparison.Ordinal).Trim());
        }
        return new ReportText(string.Join('｜', parts.Title.Select(TemplateBody.TextOf)), [.. sections.Select(s => string.Join('\n', s))]);
    }

    internal static WordprocessingDocument Open(MemoryStream file)
    {
        try
        {
            var package = WordprocessingDocument.Open(file, isEditable: true);
            return package.MainDocumentPart?.Document?.Body is not null ? package : throw new FormatException("模板里没有正文。");
        }
        catch (Exception error) when (error is FileFormatException or OpenXmlPackageException or InvalidDataException or System.Xml.XmlException)
        {
            throw new FormatException("模板不是 Word 文档（.docx），请用 Word 另存为 .docx 后再试。", error);
        }
    }

    private static IEnumerable<(LineStyle, string)> Lines(ReportText text) =>
        text.Sections.SelectMany(s => s.Split('\n')).Select(l => l.Trim()).Where(l => l.Length > 0).Select(l => (LineStyles.Of(l), l));

    /// <summary>The office is centred over the date, whose right end is four characters from the edge (7.3.5.1).</summary>
    private static void CentreOffice(ReportDocument document)
    {
        var date = Width(ChineseDate.Long(document.Context.IssuedOn));
        var right = Math.Max(0, 400 + (int)(50 * (date - Width(document.Context.IssuingOffice))));
        foreach (var office in document.Body.Elements<Paragraph>().Where(p => document.Styles.Is(p, StyleNames.Office)))
        {
            office.ParagraphProperties!.Indentation = new Indentation
            {
                RightChars = right,
                Right = $"{right * OfficialFormat.Character / 100}",
                FirstLineChars = 0,
                FirstLine = "0",
            };
        }
    }

    private static double Width(string text) => text.Sum(c => c < 128 ? 0.5 : 1);
}
