using Wengang.App.Spreadsheets.Xlsx;

namespace Wengang.App.Spreadsheets.Writing;

/// <summary>The small parts of a written package.</summary>
internal static class PackageParts
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Links = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    public const string StylesType = Type + "styles+xml";
    public const string StylesLink = Office + "/styles";

    private const string Start = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

    public static IEnumerable<(string Name, Action<XmlOutput> Write)> All(IReadOnlyList<WrittenSheet> sheets, string? versionMark)
    {
        var numbers = Enumerable.Range(1, sheets.Count).ToList();
        yield return ("xl/styles.xml", xml => xml.Raw(Styles.Xml));
        yield return ("xl/workbook.xml", xml => WriteWorkbook(xml, sheets, versionMark));
        yield return ("xl/_rels/workbook.xml.rels", xml => xml.Raw(
            $"{Start}<Relationships xmlns=\"{Links}\">"
            + string.Concat(numbers.Select(i => Link($"rId{i}", "worksheet", $"worksheets/sheet{i}.xml")))
            + Link("rIdStyles", "styles", "styles.xml") + "</Relationships>"));
        yield return ("_rels/.rels", xml => xml.Raw(
            $"{Start}<Relationships xmlns=\"{Links}\">{Link("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>"));
        yield return ("[Content_Types].xml", xml => xml.Raw(
            $"{Start}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + Override("workbook", "sheet.main") + Override("styles", "styles")
            + string.Concat(numbers.Select(i => Override($"worksheets/sheet{i}", "worksheet"))) + "</Types>"));
    }

    private static string Link(string id, string kind, string target) =>
        $"<Relationship Id=\"{id}\" Type=\"{Office}/{kind}\" Target=\"{target}\"/>";

    private static string Override(string part, string type) =>
        $"<Override PartName=\"/xl/{part}.xml\" ContentType=\"{Type}{type}+xml\"/>";

    private static void WriteWorkbook(XmlOutput xml, IReadOnlyList<WrittenSheet> sheets, string? versionMark)
    {
        xml.Raw($"{Start}<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><bookViews><workbookView/></bookViews><sheets>");
        for (var i = 0; i < sheets.Count; i++)
        {
            xml.Raw("<sheet name=\""u8);
            xml.Text(sheets[i].Name);
            xml.Raw($"\" sheetId=\"{i + 1}\"{(sheets[i].Hidden ? " state=\"hidden\"" : "")} r:id=\"rId{i + 1}\"/>");
        }

        var named = versionMark is not null || sheets.Any(sheet => sheet.Layout is not null);
        xml.Raw(named ? "</sheets><definedNames>"u8 : "</sheets>"u8);
        if (versionMark is not null)
        {
            xml.Raw($"<definedName name=\"{WorkbookPart.VersionMarkName}\" hidden=\"1\">");
            xml.Text($"\"{versionMark.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
            xml.Raw("</definedName>"u8);
        }

        for (var i = 0; i < sheets.Count; i++)
        {
            if (sheets[i].Layout is { } layout)
            {
                var last = SheetFrame.HeadRows(layout);
                xml.Raw($"<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"{i}\">");
                var name = sheets[i].Name.Replace("'", "''", StringComparison.Ordinal);
                xml.Text($"'{name}'!${last - SheetFrame.HeadingRows(layout) + 1}:${last}");
                xml.Raw("</definedName>"u8);
            }
        }

        xml.Raw(named ? "</definedNames></workbook>"u8 : "</workbook>"u8);
    }
}
