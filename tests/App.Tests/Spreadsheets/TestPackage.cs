using System.IO.Compression;
using System.Text;

namespace Wengang.App.Tests.Spreadsheets;

/// <summary>Builds small .xlsx packages part by part.</summary>
internal sealed class TestPackage
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string ContentTypes =
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
        + "<Override PartName=\"/xl/worksheets/a.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>";

    private readonly Dictionary<string, byte[]> _parts = [];

    public TestPackage(string rows, string afterRows = "")
    {
        Part("xl/worksheets/a.xml", $"<worksheet xmlns=\"{Main}\"><dimension ref=\"A1\"/><sheetData>{rows}</sheetData>{afterRows}</worksheet>");
        Workbook("");
        Part("xl/_rels/workbook.xml.rels", Relationships(
            ("rId1", "worksheet", "worksheets/a.xml"), ("s", "sharedStrings", "/xl/strings.xml"), ("t", "styles", "styles.xml")));
        Part("_rels/.rels", Relationships(("r", "officeDocument", "xl/workbook.xml")));
        Part("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
    }

    public static string Relationships(params (string Id, string Kind, string Target)[] links) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(links.Select(link => $"<Relationship Id='{link.Id}' Type='{Office}/{link.Kind}' Target='{link.Target}'/>"))
        + "</Relationships>";

    public TestPackage Workbook(string properties, string sheets = "<sheet name=\"表\" sheetId=\"1\" r:id=\"rId1\"/>") =>
        Part("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\">{properties}<sheets>{sheets}</sheets></workbook>");

    public TestPackage Strings(string items) => Part("xl/strings.xml", $"<sst xmlns=\"{Main}\">{items}</sst>");

    public TestPackage Styles(string formats, params int[] formatIds) =>
        Part("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><numFmts>{formats}</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>"
            + string.Concat(formatIds.Select(id => $"<xf numFmtId=\"{id}\"/>")) + "</cellXfs></styleSheet>");

    public TestPackage Part(string name, string content) => Part(name, Encoding.UTF8.GetBytes(content));

    public TestPackage Part(string name, byte[] content)
    {
        _parts[name] = content;
        return this;
    }

    public byte[] Read(string name) => _parts[name];

    public byte[] ToArray()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in _parts)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
                part.Write(content);
            }
        }

        return stream.ToArray();
    }
}
