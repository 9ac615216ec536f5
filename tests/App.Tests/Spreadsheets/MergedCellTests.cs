namespace Wengang.App.Tests.Spreadsheets;

public class MergedCellTests
{
    [Fact]
    public void Two_row_headings_and_data_are_filled_from_the_top_left_cell()
    {
        var package = new TestPackage(
            """
            <row r="1"><c r="A1" t="str"><v>台账</v></c></row>
            <row r="2"><c r="A2" t="str"><v>姓名</v></c><c r="B2" t="str"><v>务工</v></c><c r="C2"/></row>
            <row r="3"><c r="B3" t="str"><v>省</v></c><c r="C3" t="str"><v>市</v></c></row>
            <row r="4"><c r="A4" t="str"><v>城关镇</v></c><c r="B4"><v>1</v></c></row>
            <row r="5"><c r="A5"/><c r="B5"><v>2</v></c></row>
            <row r="6"><c r="A6"/></row>
            <row r="7"><c r="B7"><v>3</v></c></row>
            """,
            """<mergeCells count="4"><mergeCell ref="A4:A6"/><mergeCell ref="B2:C2"/><mergeCell ref="A2:A3"/><mergeCell ref="A1:C1"/></mergeCells>""");
        Assert.Equal(["1: 台账|台账~|台账~", "2: 姓名|务工|务工~", "3: 姓名~|省|市", "4: 城关镇|1", "5: 城关镇~|2", "7: |3"], Reading.Lines(package));
    }

    [Fact]
    public void Absurd_and_overlapping_areas_do_no_harm()
    {
        var package = new TestPackage(
            "<row r='1'><c r='A1'><v>1</v></c></row><row r='2'><c r='A2'><v>2</v></c></row>",
            "<mergeCells><mergeCell ref='A1:XFD1048576'/><mergeCell ref='A2:B2'/><mergeCell ref='A2:C2'/><mergeCell ref='x'/><mergeCell/></mergeCells>");
        Assert.Equal(["1: 1", "2: 2|2~"], Reading.Lines(package));
    }
}
