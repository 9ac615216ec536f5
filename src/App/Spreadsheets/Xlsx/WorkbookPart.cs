using System.Xml;
using Wengang.App.Spreadsheets.Scanning;

namespace Wengang.App.Spreadsheets.Xlsx;

/// <summary>What the workbook part says: worksheets in tab order, the date system, and where strings and styles are.</summary>
internal sealed record WorkbookPart(
    string Part, List<SheetEntry> Sheets, bool From1904, string? SharedStrings, string? Styles, string? VersionMark)
{
    /// <summary>The defined name that holds the version mark of our templates.</summary>
    public const string VersionMarkName = "_wengang_version";

    public static WorkbookPart Read(XlsxPackage package)
    {
        var part = package.Relationships("").Find(link => link.Kind == "officeDocument")?.Target;
        part = part is not null && package.Has(part) ? part : "xl/workbook.xml";
        var links = package.Relationships(part);
        var sheets = new List<SheetEntry>();
        var from1904 = false;
        string? mark = null;
        using var xml = SafeXml.Read(package.Open(part) ?? throw UnusableWorkbookException.Damaged());
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName == "workbookPr")
            {
                from1904 = xml.GetAttribute("date1904") is "1" or "true";
            }
            else if (xml.LocalName == "definedName" && xml.GetAttribute("name") == VersionMarkName)
            {
                mark = xml.ReadString().Trim('"').Replace("\"\"", "\"", StringComparison.Ordinal);
            }
            else if (xml.LocalName == "sheet" && SheetLink(xml, links) is { Kind: "worksheet" } link && package.Has(link.Target))
            {
                var hidden = xml.GetAttribute("state") is "hidden" or "veryHidden";
                sheets.Add(new SheetEntry(xml.GetAttribute("name") ?? "", hidden, link.Target));
            }
        }

        return new WorkbookPart(part, sheets, from1904, Target(links, "sharedStrings"), Target(links, "styles"), mark);
    }

    private static string? Target(List<Relationship> links, string kind) => links.Find(link => link.Kind == kind)?.Target;

    private static Relationship? SheetLink(XmlReader xml, List<Relationship> links)
    {
        for (var found = xml.MoveToFirstAttribute(); found; found = xml.MoveToNextAttribute())
        {
            if (xml.LocalName == "id" && xml.NamespaceURI.EndsWith("/relationships", StringComparison.Ordinal))
            {
                var id = xml.Value;
                xml.MoveToElement();
                return links.Find(link => link.Id == id);
            }
        }

        xml.MoveToElement();
        return null;
    }
}
