using Wengang.App.BlankForms;
using Wengang.App.Spreadsheets;
using Wengang.App.Spreadsheets.Filling;
using Wengang.App.Tests.BlankForms.Making;
using Wengang.App.Tests.Spreadsheets;
using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.BlankForms;

public class FigureTableTests
{
    private static FormBook Head(string title = "各乡镇脱贫人口务工情况统计表") => new FormBook().Row(title)
        .Row("乡镇", "脱贫劳动力数", "外出务工人数", null, null, "上年底务工人数", "占上年底比例（%）", "已开展走访数").Row(null, null, "合计", "省外", "省内县外")
        .Merge("A1:H1", "A2:A3", "B2:B3", "C2:E2", "F2:F3", "G2:G3", "H2:H3");

    [Theory, OnBothDatabases]
    public void Named_townships_get_their_figures_and_totals_come_from_counts(DatabaseKind kind)
    {
        using var desk = new FormDesk(kind);
        var form = Head().Row("合计", new FormBook.Formula("SUM(B5:B6)"), "", "", "", "", "", "").Row("西乡", "", "", "", "", "", "", "").Row("东镇人民政府", "", "", "", "", "", "", "")
            .Row("南乡", "", "", "", "", "", "", "").Row("填表人：", null, "审核人：");
        var (path, filled) = desk.Fill(desk.Arrive(form.ToArray()));
        var texts = FormDesk.Texts(path);
        Assert.Equal(["西乡", "3", "3", "3", "0", "0", "—"], texts[5]);
        Assert.Equal(["东镇人民政府", "3", "3", "3", "0", "1", "300"], texts[6]);
        Assert.Equal(["6", "6", "0", "1", "600"], texts[4].Skip(2));
        Assert.Equal(["南乡"], texts[7]);
        Assert.Contains(filled.Open, s => s.Contains("南乡", StringComparison.Ordinal));
        Assert.Contains(filled.Open, s => s.Contains("已开展走访数", StringComparison.Ordinal));
        Assert.Equal("SUM(B5:B6)", Assert.Single(FormDesk.Xml(path, FormBook.Part).Descendants(), e => e.Name.LocalName == "f").Value);
    }

    [Theory, OnBothDatabases]
    public void Empty_rows_get_the_townships_of_the_actor(DatabaseKind kind)
    {
        using var desk = new FormDesk(kind);
        var form = Head().Blank(1, 8).Row("合计", new FormBook.Formula("SUM(B4:B4)")).Row("审核人：").ToArray();
        var all = FormDesk.Texts(desk.Fill(desk.Arrive(form)).Path);
        Assert.Equal(["东镇", "3", "西乡", "3", "合计", "审核人："], [.. all[4].Take(2), .. all[5].Take(2), all[6][0], all[7][0]]);
        var (path, filled) = desk.Fill(desk.Arrive(form), FormDesk.Clerk);
        Assert.Equal((1, "东镇", "合计"), (filled.Rows, FormDesk.Texts(path)[4][0], FormDesk.Texts(path)[5][0]));
    }

    [Fact]
    public void Labels_get_the_figures_beside_them()
    {
        using var desk = new FormDesk();
        var form = new FormBook().Row("脱贫人口务工情况快报").Row("外出务工人数", "", "省外务工人数", "").Row("其他工作", "", "填表人", "").ToArray();
        var texts = FormDesk.Texts(desk.Fill(desk.Arrive(form)).Path);
        Assert.Equal(["外出务工人数", "6", "省外务工人数", "6"], texts[2]);
        Assert.Equal("其他工作填表人", string.Concat(texts[3]));
    }

    [Fact]
    public void Old_formats_and_other_tables_are_refused_with_advice()
    {
        using var desk = new FormDesk();
        var xls = Repository.Path("tests", "App.Tests", "Spreadsheets", "Files", "saved-by-libreoffice.xls");
        Assert.Contains("另存为 .xlsx", Assert.Throws<UnusableWorkbookException>(() => FormReader.Read(xls)).Message, StringComparison.Ordinal);
        var other = desk.Arrive(new FormBook().Row("会议签到").Row("时间", "地点").ToArray());
        Assert.Contains("认不出", Assert.Throws<UnusableWorkbookException>(() => FormReader.Read(other)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SUM(F5:F7)", "SUM(F5:F9)")]
    [InlineData("SUM(F5:F6)+$F$7", "SUM(F5:F6)+$F$7")]
    [InlineData("G9/'花名册'!$F$8", "G11/'花名册'!$F$10")]
    [InlineData("别表!F9&\"F9\"", "别表!F9&\"F9\"")]
    [InlineData("LOG10(F9)+SUM($8:$9)", "LOG10(F11)+SUM($10:$11)")]
    public void References_follow_the_inserted_rows(string before, string after) =>
        Assert.Equal(after, FormulaShift.Apply(before, new RowInsert(5, 7, 2), "花名册", isHome: true));

    [Fact]
    public void A_form_saved_by_LibreOffice_survives_the_round_trip()
    {
        using var desk = new FormDesk();
        var saved = Office.Convert(desk.Arrive(Head().Blank(1, 8).Row("合计", new FormBook.Formula("SUM(B4:B4)")).Row("审核人：").ToArray()), "xlsx");
        var (path, filled) = desk.Fill(saved);
        Assert.Equal(2, filled.Rows);
        Assert.Contains(",6,6,6,0,1,600", File.ReadAllLines(Office.Convert(path, "csv"))[5], StringComparison.Ordinal);
    }
}
