using System.Xml.Linq;
using Wengang.App.Auditing;
using Wengang.App.BlankForms;
using Wengang.App.Tests.BlankForms.Making;
using Wengang.App.Tests.Spreadsheets;
using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.BlankForms;

public class RosterTests
{
    private const string Validation = "<dataValidations count=\"1\"><dataValidation type=\"list\" sqref=\"H5:H7\"><formula1>\"是,否\"</formula1></dataValidation></dataValidations>";

    /// <summary>Two title rows, a heading of two rows, three blank rows, a total with a formula, a signature line.</summary>
    private static FormBook Blank(int rows = 3) => new FormBook { Behind = Validation }
        .Row("脱贫人口外出务工花名册").Row("填报单位：", null, null, null, null, null, "单位：万元")
        .Row("序号", "姓名", "身份证号码", "务工地点", null, "月收入", "银行卡号", "是否核实").Row(null, null, null, "省", "市")
        .Blank(rows, 8)
        .Row("合计", null, null, null, null, new FormBook.Formula($"SUM(F5:F{rows + 4})"))
        .Row("填表人：", null, null, "审核人：", null, null, new FormBook.Formula($"F{rows + 5}*2"))
        .Merge("A1:H1", "A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:F4", "G3:G4", "H3:H4", $"A{rows + 6}:C{rows + 6}");

    [Theory, OnBothDatabases]
    public void A_blank_roster_gets_its_people_and_the_foot_moves_down(DatabaseKind kind)
    {
        using var desk = new FormDesk(kind);
        var (path, filled) = desk.Fill(desk.Arrive(Blank().ToArray()));
        Assert.Equal(6, filled.Rows);
        var texts = FormDesk.Texts(path);
        var identity = desk.People[0].Identity;
        Assert.Equal(["1", "甲1", identity[..6] + "********" + identity[^4..], "浙江省", "宁波市", "0.45"], texts[5].Take(6));
        Assert.Equal(["6", "甲6"], texts[10].Take(2));
        Assert.Equal(("合计", "填表人："), (texts[11][0], texts[12][0]));
        var sheet = FormDesk.Xml(path, FormBook.Part);
        XNamespace main = sheet.Root!.Name.Namespace;
        Assert.Equal(["SUM(F5:F10)", "F11*2"], sheet.Descendants(main + "f").Select(f => f.Value));
        Assert.Contains("A12:C12", sheet.Descendants(main + "mergeCell").Select(m => (string?)m.Attribute("ref")));
        Assert.Equal("H5:H10", (string?)sheet.Descendants(main + "dataValidation").Single().Attribute("sqref"));
        Assert.Equal("花名册!$A$1:$H$12", FormDesk.Xml(path, "xl/workbook.xml").Descendants(main + "definedName").Single().Value);
        Assert.Contains(filled.Open, s => s.Contains("银行卡号", StringComparison.Ordinal));
        Office.AssertValid(path);
    }

    [Fact]
    public void Only_filled_cells_change()
    {
        using var desk = new FormDesk();
        var source = desk.Arrive(Blank(6).ToArray());
        var (path, filled) = desk.Fill(source, choose: c => c with { MarkOpen = false });
        foreach (var part in (string[])["xl/_rels/workbook.xml.rels", "[Content_Types].xml", "_rels/.rels"])
        {
            Assert.True(XNode.DeepEquals(FormDesk.Xml(source, part), FormDesk.Xml(path, part)), part);
        }

        var (before, after) = (FormDesk.Xml(source, FormBook.Part), FormDesk.Xml(path, FormBook.Part));
        XNamespace main = before.Root!.Name.Namespace;
        var written = filled.Fill.Cells.Select(c => $"{(char)('A' + c.Column)}{c.Row}").ToHashSet();
        foreach (var sheet in (XDocument[])[before, after])
        {
            sheet.Descendants(main + "c").Where(c => written.Contains((string)c.Attribute("r")!)).Remove();
            sheet.Descendants(main + "c").Where(c => c.Element(main + "f") is not null).Elements(main + "v").Remove();
        }

        Assert.Equal(before.ToString(), after.ToString());
    }

    [Theory, OnBothDatabases]
    public void A_clerk_gets_the_own_township_only(DatabaseKind kind)
    {
        using var desk = new FormDesk(kind);
        var (path, filled) = desk.Fill(desk.Arrive(Blank().ToArray()), FormDesk.Clerk);
        Assert.Equal(3, filled.Rows);
        Assert.Equal(["甲1", "甲2", "甲3"], Enumerable.Range(5, 3).Select(r => FormDesk.Texts(path)[r][1]));
    }

    [Theory, OnBothDatabases]
    public void Given_names_are_looked_up_and_never_guessed(DatabaseKind kind)
    {
        using var desk = new FormDesk(kind);
        var form = new FormBook().Row("务工人员情况表").Row("姓名", "证件号码", "乡镇", "务工企业名称", "年收入（元/年）")
            .Row("甲1", "", "东镇", "", "").Row("甲4", desk.People[3].Identity, "", "已填", "").Row("无此人", "", "", "", "").Row("甲5", "", "东镇", "", "")
            .Row("别人", desk.People[5].Identity, "", "", "");
        var (path, filled) = desk.Fill(desk.Arrive(form.ToArray()));
        var texts = FormDesk.Texts(path);
        Assert.Equal(("宏达厂", "已填"), (texts[3][3], texts[4][3]));
        Assert.Equal(2, filled.Rows);
        Assert.Equal("西乡", texts[4][2]);
        Assert.Equal(2, filled.Open.Count(s => s.Contains("没有这个姓名", StringComparison.Ordinal)));
        Assert.Equal("无此人", string.Concat(texts[5]));
        Assert.Equal(2, texts[7].Count);
        Assert.Contains(filled.Open, o => o.Contains("姓名对不上", StringComparison.Ordinal));
        Assert.DoesNotContain(texts.Values, r => r.Count > 4 && r[4] == "4500");
    }

    [Theory, OnBothDatabases]
    public void Whole_numbers_need_a_reason_and_every_digit_stays(DatabaseKind kind)
    {
        using var desk = new FormDesk(kind);
        var source = desk.Arrive(Blank(6).ToArray());
        Assert.Throws<ArgumentException>(() => desk.Fill(source, reason: " "));
        var (path, _) = desk.Fill(source, reason: "报送市局");
        Assert.Equal(desk.People[0].Identity, FormDesk.Texts(path)[5][2]);
        using var db = desk.Open();
        var last = db.Set<Operation>().OrderByDescending(o => o.Sequence).First();
        Assert.Equal(OperationKind.FullIdentityExport, last.Kind);
        Assert.Contains("报送市局", last.Reason, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public void A_confirmed_mapping_is_used_without_asking(DatabaseKind kind)
    {
        using var desk = new FormDesk(kind);
        var form = FormReader.Read(desk.Arrive(Blank().ToArray()));
        using (var db = desk.Open())
        {
            var choice = FormChoices.Suggest(db, form, null);
            Assert.Equal("WORK-001", choice.Group);
            var changed = choice with { Group = "REG-001", Fields = choice.Fields.Where(f => f.Value != "income").ToDictionary() };
            FormMemory.Remember(db, form, changed, OperationSource.Page);
            FormMemory.Remember(db, form, changed, OperationSource.Page);
            FormMemory.Remember(db, form, changed with { Group = "LAB-001" }, OperationSource.Page);
            Assert.Equal(2, db.Set<Operation>().Count(o => o.Kind == OperationKind.FormMapping));
        }

        using var later = desk.Open(FormDesk.Clerk);
        var again = FormReader.Read(desk.Arrive(Blank(9).ToArray()));
        var known = FormMemory.Find(later, again)!;
        Assert.Equal(("LAB-001", "测试员"), (FormChoices.Suggest(later, again, known).Group, known.ConfirmedBy));
        Assert.DoesNotContain("income", FormMemory.Fields(known).Values);
    }

    [Fact]
    public void A_foot_right_below_the_heading_makes_room()
    {
        using var desk = new FormDesk();
        var (path, _) = desk.Fill(desk.Arrive(new FormBook().Row("脱贫人口外出务工花名册").Row("姓名", "乡镇").Row("填表人：", "审核人：").ToArray()));
        var texts = FormDesk.Texts(path);
        Assert.Equal(["甲1", "东镇", "甲6", "西乡", "填表人：", "审核人："], [.. texts[3], .. texts[8], .. texts[9]]);
    }

    [Fact]
    public void LibreOffice_computes_the_total_of_the_filled_table()
    {
        using var desk = new FormDesk();
        var (path, _) = desk.Fill(desk.Arrive(Blank().ToArray()));
        var lines = File.ReadAllLines(Office.Convert(path, "csv"));
        Assert.Contains(",,,,,2.7", lines[10], StringComparison.Ordinal);
    }
}
