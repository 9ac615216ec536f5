using System.Text;
using Wengang.App.Monitoring;
using Wengang.App.People;
using Wengang.App.Tests.Imports.Making;
using Wengang.App.Tests.Spreadsheets;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Imports;

/// <summary>The same facts in the shapes that another county gives them.</summary>
public class OtherCountyTests
{
    private static readonly Grid Plain = new Grid("人口").Row("云岭县人口信息表").Row(Forms.RegisterHead).Rows(Enumerable.Range(0, 8).Select(n => Forms.Person(n)));

    public static TheoryData<string> Encodings => ["gb18030", "utf-8", "utf-16"];

    [Theory, MemberData(nameof(Encodings))]
    public void Text_files_say_the_same_as_workbooks(string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var desk = new Desk();
        Assert.Equal("8 rows: +8 ~0 =0 dup 0", Desk.Says(desk.ImportOne(Plain.Book())));
        Assert.Equal("8 rows: +0 ~0 =8 dup 0", Desk.Says(desk.ImportOne(Plain.Csv(Encoding.GetEncoding(encoding)), "人口_20230630.csv")));
    }

    [Fact]
    public void Old_workbooks_say_the_same()
    {
        using var desk = new Desk();
        desk.ImportOne(Plain.Book());
        using var folder = new TempFolder();
        var path = folder.Write("人口_20230630.xlsx", Forms.Written([.. Enumerable.Range(0, 8).Select(n => Forms.Person(n))]));
        var old = Office.Convert(path, "xls");
        Assert.Equal("8 rows: +0 ~0 =8 dup 0", Desk.Says(desk.ImportOne(File.ReadAllBytes(old), "人口_20230630.xls")));
    }

    [Fact]
    public void Several_sheets_in_a_book_are_each_taken_for_what_they_are()
    {
        using var desk = new Desk();
        var book = Grid.Book(
            new Grid("说明").Row("填表说明"), new Grid("六月").Row("2023年06月已外出务工信息").Row(Forms.OutWorkHead).Row(Forms.Away(1)),
            new Grid("五月").Row("2023年05月已外出务工信息").Row(Forms.OutWorkHead).Row(Forms.Away(1)), Plain, new Grid("Sheet3"));
        var result = desk.Import(("全部.xlsx", book));
        Assert.Equal(["人口", "五月", "六月"], result.Sheets.Select(s => s.Sheet.Sheet));
        Assert.All(result.Sheets, s => Assert.Equal(s.Tally.Rows, s.Tally.Added));
    }

    [Fact]
    public void Sheets_per_township_make_one_register()
    {
        using var desk = new Desk();
        var result = desk.Import(("各乡镇.xlsx", Grid.Book(
            new Grid("城关").Row(Forms.RegisterHead).Row(Forms.Person(0)),
            new Grid("白石").Row(Forms.RegisterHead).Row(Forms.Person(4, ("乡(镇)", "白石镇"), ("行政村", "上坪"))).Row(Forms.Person(0, ("户编号", "H9"))))));
        Assert.Equal(["1 rows: +1 ~0 =0 dup 0", "2 rows: +1 ~0 =0 dup 0, id_in_another_household 1"], result.Sheets.Select(Desk.Says));
    }

    [Theory]
    [InlineData("2023年06月", "x.xlsx", "2023-06-30")]
    [InlineData("（2023.06）", "x.xlsx", "2023-06-30")]
    [InlineData("外出务工名单202306", "x.xlsx", "2023-06-30")]
    [InlineData("二〇二三年六月外出务工名单", "x.xlsx", "2023-06-30")]
    [InlineData("2023年1-6月外出务工名单", "x.xlsx", "2023-06-30")]
    [InlineData("填报日期：2023年7月3日", "名单_202306.xlsx", "2023-06-30")]
    [InlineData("导出时间：2023-07-03 10:20", "名单2023年6月.xlsx", "2023-06-30")]
    [InlineData("云岭发〔2023〕12号附件", "名单_202306.xlsx", "2023-06-30")]
    [InlineData("外出务工名单", "名单2023-06.xlsx", "2023-06-30")]
    public void The_month_is_found(string title, string file, string day)
    {
        using var desk = new Desk();
        var sheet = desk.ImportOne(Forms.OutWork(title, Forms.Away(0)), file);
        Assert.Equal(day, sheet.Sheet.ObservedOn.ToString("yyyy-MM-dd"));
    }

    [Fact]
    public void A_month_that_nothing_names_is_the_stated_one()
    {
        using var desk = new Desk();
        var path = desk.Drop(("名单.xlsx", Forms.OutWork("外出务工名单", Forms.Away(0))));
        Assert.Equal(new DateOnly(2023, 4, 30), Assert.Single(desk.Import(path, new Period(2023, 4)).Sheets).Sheet.ObservedOn);
    }

    [Fact]
    public void A_national_export_with_grouped_places_of_work_is_read()
    {
        using var desk = new Desk();
        desk.ImportOne(Forms.Register(2), "人口.xlsx");
        var grid = new Grid("务工").Row("2023年06月外出务工").Row("单位：万元")
            .Row("县", "乡(镇)", "行政村", "人编号", "姓名", "证件号码", "务工地点", null, null, "务工时间", null, "务工月收入", "务工区域")
            .Row(null, null, null, null, null, null, "省", "市", "县", "开始时间", "结束时间", null, null)
            .Row("云岭县", "城关镇", "河口村", "1", Someone.Name(1), Someone.Number(1), "浙江省", "杭州市", "萧山区", "2023年02月", null, 0.45, "省外")
            .Merge("G3:I3", "J3:K3", "A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:E4", "F3:F4", "L3:L4", "M3:M4");
        Assert.Equal("1 rows: +1 ~0 =0 dup 0", Desk.Says(desk.ImportOne(grid.Book())));
        using var db = desk.Open();
        var spell = db.Set<WorkSpell>().Single();
        Assert.Equal(("浙江省", "杭州市", "萧山区", 450_000L), (spell.Province, spell.City, spell.County, spell.IncomeFen));
    }

    [Theory]
    [InlineData("江西", "江西省", "云岭", "work_region_missing")]
    [InlineData("江西", "江西省", "清溪县", "OwnProvince")]
    [InlineData("浙江", "江西省", "云岭县", "OtherProvince")]
    [InlineData("内蒙古自治区", "江西", null, "OtherProvince")]
    [InlineData("浙江省", null, "清溪县", "OtherProvince")]
    public void A_blank_region_of_work_follows_from_the_place_where_that_leaves_no_doubt(string place, string? home, string? county, string region)
    {
        using var desk = new Desk();
        desk.ImportOne(Forms.Register(1), "人口.xlsx");
        var sheet = desk.ImportOne(new Grid("务工").Row("2023年06月").Row("省", "姓名", "证件号码", "开始时间", "务工所在省", "务工所在县")
            .Row(home, Someone.Name(0), Someone.Number(0), "2023.2", place, county).Book());
        using var db = desk.Open();
        Assert.Equal(region, string.Concat(sheet.Tally.Reasons.Keys) + string.Concat(db.Set<WorkSpell>().Select(s => s.WorkRegion)));
    }

    [Fact]
    public void Sheets_with_other_words_and_another_order_say_the_same()
    {
        using var desk = new Desk();
        desk.ImportOne(Plain.Book());
        var other = new Grid("花名册").Gap(4).Row("脱贫人口花名册", null, null).Gap(2)
            .Row("序\n号", "身份证号码(18位)", "农户类型", "家庭关系", "姓   名", "所在乡镇", "村（社区）", "户号", "劳动能力", "监测类别", "手机号码", "区县", "备注");
        for (var n = 0; n < 8; n++)
        {
            var p = Forms.Person(n);
            other.Row(n + 1, " " + p[5], p[7], p[6], p[4], "城关", "河口村委会", p[3], "普通劳动力", n % 2 == 0 ? "无" : null, p[10] + ".0", "云岭", "x");
        }

        Assert.Equal("8 rows: +0 ~0 =8 dup 0", Desk.Says(desk.ImportOne(other.Row(null, "合计", 8).Book())));
        using var db = desk.Open();
        Assert.Equal(8, db.Set<PersonRecord>().Count());
    }
}
