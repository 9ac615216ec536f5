using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Wengang.App.Documents.Tokens;

namespace Wengang.App.Documents.Filling;

/// <summary>The content control around a number that says which figure it is, so that it can be opened later.</summary>
internal static class FigureControl
{
    /// <param name="piece">Text, with a tag when it is a number.</param>
    /// <param name="id">Unique in the document.</param>
    /// <param name="properties">Formatting of the text replaced; may be null.</param>
    public static OpenXmlElement Create(Piece piece, int id, RunProperties? properties)
    {
        var run = new Run();
        if (properties is not null)
            run.AppendChild(properties.CloneNode(true));
        run.AppendChild(new Text(piece.Text) { Space = SpaceProcessingModeValues.Preserve });
        if (piece.Tag is not { } tag)
            return run;
        return new SdtRun(
            new SdtProperties(
                new SdtAlias { Val = Shortened(piece.Title ?? tag.Code) },
                new Tag { Val = tag.ToString() },
                new SdtId { Val = id },
                new SdtContentText()),
            new SdtContentRun(run));
    }

    private static string Shortened(string title) => title.Length <= 64 ? title : title[..64];
}
