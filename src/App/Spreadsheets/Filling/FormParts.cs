using System.Xml.Linq;
using Wengang.App.Spreadsheets.Scanning;
using Wengang.App.Spreadsheets.Xlsx;

namespace Wengang.App.Spreadsheets.Filling;

/// <summary>Parts of a package as documents, every blank kept.</summary>
internal static class FormParts
{
    public static XDocument Load(XlsxPackage package, string part)
    {
        using var stream = package.Open(part) ?? throw UnusableWorkbookException.Damaged();
        return Load(stream);
    }

    public static XDocument Load(Stream stream)
    {
        using var reader = SafeXml.Read(stream);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    public static void Save(XDocument document, Stream target) => document.Save(target, SaveOptions.DisableFormatting);
}
