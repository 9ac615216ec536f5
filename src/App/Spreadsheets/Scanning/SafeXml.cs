using System.Xml;

namespace Wengang.App.Spreadsheets.Scanning;

/// <summary>A reader for the small parts of a package: no DTD, no external entities, bounded size.</summary>
internal static class SafeXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = 128L << 20,
        IgnoreComments = true,
        IgnoreWhitespace = false,
        CloseInput = true,
    };

    public static XmlReader Read(Stream part) => XmlReader.Create(part, Settings);
}
