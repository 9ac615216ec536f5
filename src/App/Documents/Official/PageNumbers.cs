using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Wengang.App.Documents.Official;

/// <summary>Page numbers between dashes, odd pages to the right and even pages to the left, one character from the edge (7.5).</summary>
internal static class PageNumbers
{
    public static void AddTo(MainDocumentPart main, SectionProperties section)
    {
        section.PrependChild(Reference(main, HeaderFooterValues.Even, JustificationValues.Left, "rId4"));
        section.PrependChild(Reference(main, HeaderFooterValues.Default, JustificationValues.Right, "rId5"));
    }

    private static FooterReference Reference(MainDocumentPart main, HeaderFooterValues pages, JustificationValues side, string id)
    {
        var part = main.AddNewPart<FooterPart>(id);
        var edge = OfficialFormat.Character.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var isLeft = side == JustificationValues.Left;
        part.Footer = new Footer(new Paragraph(
            new ParagraphProperties(
                new ParagraphStyleId { Val = "PageNumber" },
                isLeft
                    ? new Indentation { LeftChars = 100, Left = edge, FirstLineChars = 0, FirstLine = "0" }
                    : new Indentation { RightChars = 100, Right = edge, FirstLineChars = 0, FirstLine = "0" },
                new Justification { Val = side }),
            Run("— "),
            new SimpleField(Run("1")) { Instruction = " PAGE " },
            Run(" —")));
        return new FooterReference { Type = pages, Id = id };
    }

    private static Run Run(string text) => new(
        new RunProperties(new RunFonts { Hint = FontTypeHintValues.EastAsia }),
        new Text(text) { Space = SpaceProcessingModeValues.Preserve });
}
