using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Wengang.App.Documents.Official;

namespace Wengang.App.Documents.Filling;

/// <summary>Writes an annex on a page of its own: number, title, table by township, notes on who is counted.</summary>
internal static class AnnexFiller
{
    /// <summary>A portrait page is wide enough for the names and six columns of figures.</summary>
    private const int PortraitColumns = 6;

    /// <param name="document">The report.</param>
    /// <param name="place">Paragraph to replace.</param>
    /// <param name="annex">Title and columns.</param>
    /// <param name="number">Number of the annex; 0 when it is the only one.</param>
    public static void Fill(ReportDocument document, Paragraph place, Tokens.ReportToken.Annex annex, int number)
    {
        var isWide = annex.Columns.Count > PortraitColumns;
        StartPage(document, place, isWide);
        var rows = new AnnexTable(document, annex, number);
        var width = isWide
            ? OfficialFormat.PageHeight - OfficialFormat.Top - OfficialFormat.Bottom
            : OfficialFormat.PageWidth - OfficialFormat.Left - OfficialFormat.Right;
        OpenXmlElement[] content =
        [
            document.Paragraph(StyleNames.AnnexMark, number == 0 ? "附件" : $"附件{number}"),
            document.Paragraph(StyleNames.TableTitle, document.Context.TableTitle(annex.Title)),
            document.Paragraph(StyleNames.TableUnit, "单位：" + rows.Units),
            rows.Table(width),
            document.Paragraph(StyleNames.TableNote, rows.Notes),
        ];
        foreach (var element in content)
            place.InsertBeforeSelf(element);
        place.Remove();
    }

    private static void StartPage(ReportDocument document, Paragraph place, bool isWide)
    {
        var final = document.Body.Elements<SectionProperties>().LastOrDefault() ?? document.Body.AppendChild(OfficialSection.Portrait());
        var portrait = document.Body.Descendants<SectionProperties>().First();
        var ended = place.PreviousSibling() as Paragraph ?? place.InsertBeforeSelf(new Paragraph());
        ended.ParagraphProperties ??= new ParagraphProperties();
        var next = isWide ? OfficialSection.Turned(portrait) : (SectionProperties)portrait.CloneNode(true);
        ended.ParagraphProperties.SectionProperties = (SectionProperties)final.CloneNode(true);
        next.RemoveAllChildren<SectionType>();
        next.AddChild(new SectionType { Val = SectionMarkValues.NextPage });
        document.Body.ReplaceChild(next, final);
    }
}
