using System.Text;
using Wengang.App.Spreadsheets;

namespace Wengang.App.Tests.Spreadsheets;

public class XlsxReadingTests
{
    [Fact]
    public void Reads_beyond_a_wrong_stored_dimension_and_keeps_row_numbers()
    {
        var package = new TestPackage("""<row r="1"><c r="A1"><v>1</v></c></row><row r="3"/><row r="7"><c r="C7" t="str"><v>x</v></c></row>""");
        Assert.Equal(["1: 1", "7: ||x"], Reading.Lines(package));
    }

    [Fact]
    public void Hidden_rows_are_read_and_told()
    {
        var package = new TestPackage("""<row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="3" hidden="0"><c><v>2</v></c></row>""");
        Assert.Equal(["2h: 1", "3: 2"], Reading.Lines(package));
    }

    [Fact]
    public void Rows_and_cells_without_references_follow_each_other()
    {
        var package = new TestPackage("<row><c><v>1</v></c><c><v>2</v></c></row><row r='5'><c r='C5'><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>");
        Assert.Equal(["1: 1|2", "5: ||3|4", "6: 5"], Reading.Lines(package));
    }

    [Fact]
    public void Prefixes_quotes_comments_cdata_and_entities_are_xml()
    {
        var sheet = """
            <?xml version='1.0'?><!-- <row> --><x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><x:sheetData
            ><x:row  r = '1' note="a>b"><x:c t='str' r='B1' ><x:v>&lt;a&gt;&#x4E2D;&#25991;<!-- c --><![CDATA[<&>]]>&amp;</x:v ></x:c><!-- <x:c/> --></x:row
            ></x:sheetData><x:mergeCells><x:mergeCell ref="B1:C1"/></x:mergeCells></x:worksheet>
            """;
        Assert.Equal(["1: |<a>中文<&>&|<a>中文<&>&~"], Reading.Lines(new TestPackage("").Part("xl/worksheets/a.xml", sheet)));
    }

    [Fact]
    public void Utf16_parts_are_read()
    {
        var sheet = "\uFEFF<worksheet><sheetData><row><c t=\"str\"><v>乡镇</v></c></row></sheetData></worksheet>";
        Assert.Equal(["1: 乡镇"], Reading.Lines(new TestPackage("").Part("xl/worksheets/a.xml", Encoding.Unicode.GetBytes(sheet))));
    }

    [Fact]
    public void Rich_runs_are_joined_phonetics_left_out_and_escapes_decoded()
    {
        var package = new TestPackage("""<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><r><t>王</t></r><r><t xml:space="preserve"> 强</t></r></is></c><c t="s"><v>9</v></c></row>""")
            .Strings("<si><r><rPr><b/></rPr><t>张</t></r><r><t>三</t></r><rPh sb='0' eb='1'><t>zhang</t></rPh></si><si><t>a_x000D_b_x005F_x000D_</t></si>");
        Assert.Equal(["张三", "a\rb_x000D_", "王 强", "#DAMAGED!"], Reading.FirstRow(package).Select(cell => cell.Text));
    }

    [Fact]
    public void Numbers_keep_the_digits_of_the_file()
    {
        var package = new TestPackage("<row><c><v>3.62532E+17</v></c><c><v>19900000003.0</v></c><c><v>0.1</v></c><c t='n'><v>三</v></c></row>");
        var cells = Reading.FirstRow(package);
        Assert.Equal(["3.62532E+17", "19900000003.0", "0.1", "三"], cells.Select(cell => cell.Text));
        Assert.Equal([3.62532E+17, 19900000003, 0.1, 0], cells.Select(cell => cell.Number));
        Assert.Equal([CellKind.Number, CellKind.Number, CellKind.Number, CellKind.Text], cells.Select(cell => cell.Kind));
    }

    [Fact]
    public void Formulas_give_their_cached_value_and_errors_are_errors()
    {
        var package = new TestPackage("""<row><c t="str"><f>"3625"</f><v>3625</v></c><c t="e"><f>A9</f><v>#REF!</v></c><c t="b"><v>1</v></c><c><f>1+1</f></c><c t="str"><v></v></c><c t="b"><v>0</v></c></row>""");
        var cells = Reading.FirstRow(package);
        Assert.Equal(["3625", "#REF!", "TRUE", "", "", "FALSE"], cells.Select(cell => cell.Text));
        Assert.Equal([CellKind.Text, CellKind.Error, CellKind.Boolean, CellKind.Empty, CellKind.Empty, CellKind.Boolean], cells.Select(cell => cell.Kind));
    }

    [Fact]
    public void Too_long_text_spoils_the_cell_only()
    {
        var text = new string('x', 16 << 20);
        var package = new TestPackage($"<row><c t='str'><v>{text}</v></c><c><v>1</v></c><c t='inlineStr'><is><t>{text}</t></is></c><c t='s'><v>0</v></c></row>")
            .Strings($"<si><t>{text}</t></si>");
        var cells = Reading.FirstRow(package);
        Assert.Equal([Cell.TooLong, "1", Cell.TooLong, Cell.TooLong], cells.Select(cell => cell.Text));
        Assert.Equal(CellKind.Error, cells[0].Kind);
    }

    [Fact]
    public void Sheets_are_found_through_relationships()
    {
        var package = new TestPackage("<row><c><v>1</v></c></row>")
            .Workbook("", "<sheet name='图' sheetId='3' r:id='c'/><sheet name='甲&amp;乙' sheetId='1' state='veryHidden' r:id='rId1'/>")
            .Part("xl/chartsheets/sheet1.xml", "<chartsheet/>")
            .Part("xl/_rels/workbook.xml.rels", TestPackage.Relationships(
                ("c", "chartsheet", "chartsheets/sheet1.xml"), ("rId1", "worksheet", "..\\xl\\.\\worksheets/A.xml")));
        using var folder = new TempFolder();
        using var workbook = Workbook.Open(folder.Write("无扩展名", package.ToArray()));
        var sheet = Assert.Single(workbook.Worksheets);
        Assert.Equal(("甲&乙", true, "无扩展名"), (sheet.Name, sheet.Hidden, workbook.FileName));
        Assert.Equal(Reading.Lines(sheet), Reading.Lines(sheet));
    }
}
