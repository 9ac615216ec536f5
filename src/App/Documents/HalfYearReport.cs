using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Wengang.App.Documents.Filling;
using Wengang.App.Documents.Official;
using Wengang.App.Documents.Tokens;

namespace Wengang.App.Documents;

/// <summary>Fills the Word template of a report. The same template, figures and dates give the same bytes.</summary>
public static class HalfYearReport
{
    /// <summary>
    /// Writes the report as .docx. What cannot be filled is marked 【缺：…】 in the document and returned;
    /// an empty list means that every token was filled.
    /// </summary>
    /// <exception cref="FormatException">The template is not a Word document.</exception>
    public static IReadOnlyList<ReportProblem> Write(Stream template, Stream output, ReportContext context)
    {
        var file = new MemoryStream();
        template.CopyTo(file);
        IReadOnlyList<ReportProblem> problems;
        using (var package = Open(file))
        {
            var document = new ReportDocument(package.MainDocumentPart!, context);
            context.Announce?.Invoke(NamedFigures.Of(document));
            BlockFiller.Fill(document);
            InlineFiller.Fill(document);
            CentreOffice(document);
            DocumentDescription.Write(
                package, $"{context.County}{ChineseDate.Period(context.AsOf)}稳岗就业工作情况汇报", context.IssuingOffice, context.IssuedOn);
            problems = document.Problems;
        }
        StablePackage.Copy(file, output);
        return problems;
    }

    private static WordprocessingDocument Open(MemoryStream file)
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
