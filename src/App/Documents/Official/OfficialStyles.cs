using DocumentFormat.OpenXml.Wordprocessing;
using static Wengang.App.Documents.Official.OfficialFonts;

namespace Wengang.App.Documents.Official;

/// <summary>The style sheet of an official document.</summary>
internal static class OfficialStyles
{
    private const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Indented = """<w:ind w:firstLineChars="200" w:firstLine="632"/>""";
    private const string Flush = """<w:ind w:firstLineChars="0" w:firstLine="0"/>""";
    private const string Exact = """<w:spacing w:before="0" w:after="0" w:line="579" w:lineRule="exact"/>""";
    private const string Single = """<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>""";
    private const string Plain = """<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>""";

    /// <summary>
    /// 16 pt glyphs set 0.3 pt closer put 28 on a line. The page declares the grid; paragraphs do not snap to it,
    /// because LibreOffice gives a glyph wider than its cell of 15.79 pt two cells and spaces digits unevenly.
    /// </summary>
    private const int CharacterSpacing = -6;

    public static Styles Create() => new($"""
        <w:styles xmlns:w="{W}">
          <w:docDefaults>
            <w:rPrDefault><w:rPr>{Fonts(FangSong, Western)}<w:color w:val="000000"/><w:spacing w:val="{CharacterSpacing}"/><w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault>
            <w:pPrDefault/>
          </w:docDefaults>
          {Style("a", StyleNames.Body, FangSong, 32, $"<w:widowControl w:val=\"0\"/>{Plain}<w:snapToGrid w:val=\"0\"/>{Exact}{Indented}<w:jc w:val=\"both\"/>")}
          {Style("Title", StyleNames.Title, XiaoBiaoSong, 44, $"<w:keepNext/>{Spacing(0, 579, 660)}{Flush}<w:jc w:val=\"center\"/>")}
          {Style("Heading1", StyleNames.HeadingOne, Hei, 32, $"<w:keepNext/>{Exact}{Indented}<w:outlineLvl w:val=\"0\"/>")}
          {Style("Heading2", StyleNames.HeadingTwo, Kai, 32, $"<w:keepNext/>{Exact}{Indented}<w:outlineLvl w:val=\"1\"/>")}
          {Style("Heading3", StyleNames.HeadingThree, FangSong, 32, $"<w:keepNext/>{Exact}{Indented}<w:outlineLvl w:val=\"2\"/>")}
          {Style("AnnexNote", StyleNames.AnnexNote, FangSong, 32, $"<w:keepNext/>{Exact}<w:ind w:leftChars=\"500\" w:left=\"1580\" w:hangingChars=\"300\" w:hanging=\"948\"/><w:jc w:val=\"left\"/>")}
          {Style("Office", StyleNames.Office, FangSong, 32, $"<w:keepNext/>{Spacing(1158, 0, 579)}<w:ind w:rightChars=\"400\" w:right=\"1264\" w:firstLineChars=\"0\" w:firstLine=\"0\"/><w:jc w:val=\"right\"/>")}
          {Style("IssueDate", StyleNames.IssueDate, FangSong, 32, $"{Exact}<w:ind w:rightChars=\"400\" w:right=\"1264\" w:firstLineChars=\"0\" w:firstLine=\"0\"/><w:jc w:val=\"right\"/>")}
          {Style("AnnexMark", StyleNames.AnnexMark, Hei, 32, $"<w:keepNext/>{Exact}{Flush}<w:jc w:val=\"left\"/>")}
          {Style("TableTitle", StyleNames.TableTitle, XiaoBiaoSong, 44, $"<w:keepNext/>{Spacing(145, 145, 660)}{Flush}<w:jc w:val=\"center\"/>")}
          {Style("TableUnit", StyleNames.TableUnit, FangSong, 24, $"<w:keepNext/>{Single}{Flush}<w:jc w:val=\"right\"/>")}
          {Style("TableHead", StyleNames.TableHead, Hei, 24, $"<w:keepNext/>{Single}{Flush}<w:jc w:val=\"center\"/>")}
          {Style("TableText", StyleNames.TableText, FangSong, 22, $"{Single}{Flush}<w:jc w:val=\"center\"/>")}
          {Style("TableFigure", StyleNames.TableFigure, FangSong, 22, $"{Single}{Flush}<w:jc w:val=\"right\"/>")}
          {Style("TableNote", StyleNames.TableNote, FangSong, 18, $"{Single}{Flush}<w:jc w:val=\"left\"/>")}
          {Style("PageNumber", StyleNames.PageNumber, Song, 28, $"{Single}{Flush}", Song)}
        </w:styles>
        """);

    private static string Style(string id, string name, string font, int halfPoints, string paragraph, string western = Western)
    {
        var basis = id == "a" ? "" : """<w:basedOn w:val="a"/>""";
        var isDefault = id == "a" ? " w:default=\"1\"" : "";
        return $"""
            <w:style w:type="paragraph"{isDefault} w:styleId="{id}"><w:name w:val="{name}"/>{basis}<w:qFormat/>
            <w:pPr>{paragraph}</w:pPr><w:rPr>{Fonts(font, western)}<w:spacing w:val="{CharacterSpacing}"/><w:sz w:val="{halfPoints}"/><w:szCs w:val="{halfPoints}"/></w:rPr></w:style>
            """;
    }

    private static string Fonts(string eastAsia, string western) =>
        $"""<w:rFonts w:ascii="{western}" w:hAnsi="{western}" w:eastAsia="{eastAsia}" w:cs="{western}"/>""";

    private static string Spacing(int before, int after, int line) =>
        $"""<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="exact"/>""";
}
