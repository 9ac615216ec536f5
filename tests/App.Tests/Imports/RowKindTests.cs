using Wengang.App.Tests.Imports.Making;

namespace Wengang.App.Tests.Imports;

/// <summary>Which rows are data: totals, notes, signatures and repeated headings are not, and nothing else is passed over.</summary>
public class RowKindTests
{
    [Fact]
    public void Totals_notes_signatures_and_page_breaks_are_no_data()
    {
        using var desk = new Desk();
        var grid = new Grid("人口信息").Row("云岭县人口信息").Row(Forms.RegisterHead);
        grid.Row([.. Enumerable.Range(1, 11).Cast<object>()]);
        grid.Row(Forms.Person(0)).Row(Forms.Person(1));
        grid.Row("云岭县", "城关镇", "小计", null, "2人").Row(null, null, "河口村小计：", null, null, 2);
        grid.Row("云岭县人口信息").Row(Forms.RegisterHead).Row(Forms.Person(2));
        grid.Row(null, "合计", null, null, 3).Row("总  计（人）", null, null, null, "3人").Row("本页合计3人");
        grid.Row("合计：3人");
        grid.Row("填表人：张三", null, null, null, "审核人：李四", null, null, "填表日期：2023年7月1日");
        grid.Row("填报单位（盖章）：", null, null, null, "负责人（签字）：");
        grid.Row("注：1.本表由乡镇填报；2.以户为单位。").Row("2、以上均已核实。");
        Assert.Equal("3 rows: +3 ~0 =0 dup 0", Desk.Says(desk.ImportOne(grid.Book())));
    }

    [Fact]
    public void Lines_merged_across_the_table_are_no_data()
    {
        using var desk = new Desk();
        var grid = new Grid("人口信息").Row("云岭县人口信息").Row(Forms.RegisterHead)
            .Row("一、城关镇").Merge("A3:K3").Row(Forms.Person(0)).Row("填表人：张三    审核人：李四").Merge("A5:K5")
            .Row("合计2人").Merge("A6:J6").Row("说明：本表截至6月30日").Merge("B7:K7");
        Assert.Equal("1 rows: +1 ~0 =0 dup 0", Desk.Says(desk.ImportOne(grid.Book())));
    }

    [Fact]
    public void Numbered_empty_rows_and_example_rows_are_no_data()
    {
        using var desk = new Desk();
        var grid = new Grid("人口信息").Row(["序号", .. Forms.RegisterHead]).Row(["示例", .. Forms.Person(9)]).Row([1, .. Forms.Person(0)]);
        for (var n = 2; n < 30; n++)
        {
            grid.Row(n, "云岭县", n % 2 == 0 ? "城关镇" : " ", null, n % 3 == 0 ? "\u00A0" : null);
        }

        Assert.Equal("1 rows: +1 ~0 =0 dup 0", Desk.Says(desk.ImportOne(grid.Book())));
    }

    [Fact]
    public void Words_of_notes_inside_data_drop_nothing()
    {
        using var desk = new Desk();
        var grid = new Grid("用工需求").Row("企业名称", "岗位", "缺工人数").Row("宏达厂", "注塑工", 5).Row("宏达厂", "审核员", 2)
            .Row("日期食品公司", "负责人助理", 1).Row("说明书印刷厂", "制表员", 1).Row("联系人服务中心", "备注录入", 3).Row("注册会计师事务所", "审核", 1);
        Assert.Equal("6 rows: +6 ~0 =0 dup 0", Desk.Says(desk.ImportOne(grid.Book())));
    }

    [Fact]
    public void A_row_with_only_a_name_is_given_back_not_lost()
    {
        using var desk = new Desk();
        var grid = new Grid("人口信息").Row(Forms.RegisterHead).Row(Forms.Person(0)).Row(null, null, null, null, "王小明")
            .Row("云岭县", "城关镇", "河口村", "H0001", null, Someone.Number(2)).Row(Forms.Person(3, ("证件号码", null)));
        Assert.Equal("4 rows: +1 ~0 =0 dup 0, id_missing 2, name_missing 1", Desk.Says(desk.ImportOne(grid.Book())));
    }

    [Fact]
    public void A_grouped_heading_repeated_on_each_page_is_no_data()
    {
        using var desk = new Desk();
        object?[] first = ["序号", "乡镇", "姓名", "身份证号", "岗位类型", "聘用时间", null], second = [null, null, null, null, null, "起始", "终止"];
        var grid = new Grid("公岗").Row("公益性岗位台账（2023年6月）").Row(first).Row(second)
            .Row(1, "城关", Someone.Name(1), Someone.Number(1), "保洁", "2023.3", null)
            .Row("公益性岗位台账（2023年6月）").Row(first).Row(second)
            .Row(2, "白石", Someone.Name(2), Someone.Number(2), "护林", new DateOnly(2023, 4, 1), "2023-05-31");
        grid.Merge("F2:G2", "F6:G6", "A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "A6:A7", "B6:B7", "C6:C7", "D6:D7", "E6:E7");
        Assert.Equal("2 rows: +2 ~0 =0 dup 0", Desk.Says(desk.ImportOne(grid.Book())));
    }

    [Fact]
    public void Merged_cells_are_filled_down_and_hidden_rows_read()
    {
        using var desk = new Desk();
        var grid = new Grid("人口信息").Row(Forms.RegisterHead).Row(Forms.Person(0))
            .Row([null, null, null, null, .. Forms.Person(1)[4..]]).HiddenRow([null, null, null, null, .. Forms.Person(2)[4..]])
            .Merge("A2:A4", "B2:B4", "C2:C4", "D2:D4");
        Assert.Equal("3 rows: +3 ~0 =0 dup 0", Desk.Says(desk.ImportOne(grid.Book())));
        using var db = desk.Open();
        Assert.Single(db.Set<App.People.Household>());
        Assert.All(db.Set<App.People.Person>(), p => Assert.Equal("369902100002", p.RegionCode));
    }

    [Fact]
    public void A_person_spread_over_two_merged_rows_is_one_row()
    {
        using var desk = new Desk();
        var grid = new Grid("人口信息").Row(Forms.RegisterHead).Row(Forms.Person(0)).Row(null, null).Row(Forms.Person(1));
        grid.Merge([.. "ABCDEFGHIJK".Select(c => $"{c}2:{c}3")]);
        Assert.Equal("2 rows: +2 ~0 =0 dup 0", Desk.Says(desk.ImportOne(grid.Book())));
    }
}
