using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace Wengang.App.Documents.Official;

/// <summary>Title, author and date in the file's properties, in a part whose name does not change from run to run.</summary>
internal static class DocumentDescription
{
    private const string Type = "application/vnd.openxmlformats-package.core-properties+xml";
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";
    private static readonly XNamespace Xsi = "http://www.w3.org/2001/XMLSchema-instance";

    public static void Write(WordprocessingDocument document, string title, string author, DateOnly date)
    {
        if (document.CoreFilePropertiesPart is { } old)
            document.DeletePart(old);
        var part = document.AddNewPart<CoreFilePropertiesPart>(Type, "rIdCore");
        using var stream = part.GetStream(FileMode.Create);
        new XDocument(new XElement(Core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", Core),
            new XAttribute(XNamespace.Xmlns + "dc", Dc),
            new XAttribute(XNamespace.Xmlns + "dcterms", Terms),
            new XAttribute(XNamespace.Xmlns + "xsi", Xsi),
            new XElement(Dc + "title", title),
            new XElement(Dc + "creator", author),
            Day("created", date),
            Day("modified", date))).Save(stream);
    }

    private static XElement Day(string name, DateOnly date) =>
        new(Terms + name, new XAttribute(Xsi + "type", "dcterms:W3CDTF"), $"{date:yyyy-MM-dd}T00:00:00Z");
}
