using DocumentFormat.OpenXml.Wordprocessing;

namespace Wengang.App.Documents.Filling;

/// <summary>Writes the usable texts of a topic as ordinary paragraphs, so that the office can go on editing them.</summary>
internal static class LibraryFiller
{
    public static void Fill(ReportDocument document, Paragraph place, string topicName, int number)
    {
        var where = $"第{number}段“文库 {topicName}”";
        var lines = LibraryLines.Of(document.Context.Library, topicName, document.Figures,
            (text, lack) => document.Report(text.Length == 0 ? where : $"{where}中“{text}”的使用条件", lack));
        foreach (var (style, text) in lines)
            place.InsertBeforeSelf(document.Paragraph(style, text));
        place.Remove();
    }
}
