using Wengang.App.Imports.Recognition;
using Wengang.App.Spreadsheets;
using Wengang.App.Tests.Imports.Making;
using Wengang.App.Tests.Spreadsheets;

namespace Wengang.App.Tests.Imports;

public class HeadingTests
{
    public static TheoryData<string> Kinds() => [.. SheetKinds.All.Select(k => k.Key)];

    /// <summary>Any heading of the list, in any order, under any number of titles: 60 sheets of each kind.</summary>
    [Theory, MemberData(nameof(Kinds))]
    public void Every_kind_is_known_by_any_of_its_headings_in_any_order_and_row(string key)
    {
        var kind = SheetKinds.Get(key);
        var random = new Random(key.Length * 7919);
        for (var round = 0; round < 60; round++)
        {
            var columns = kind.Columns.Where(c => c.Required || random.Next(4) > 0).ToArray();
            random.Shuffle(columns);
            var heading = columns.Select(c => c.Headings[random.Next(c.Headings.Count)]).ToArray();
            if (heading.Distinct().Count() < heading.Length || columns.Zip(heading).Any(c => Means(kind, c.Second) != c.First.Key))
            {
                continue;
            }

            var at = random.Next(1, 11);
            var map = Map(new Grid().Rows(Enumerable.Range(1, at - 1).Select(n => new object?[] { n == 1 ? "云岭县某表" : null })).Row([.. heading]).Row("x"));
            Assert.True(map is not null, $"{string.Join('|', heading)} in row {at}");
            Assert.Equal((key, at), (map.Kind.Key, map.HeadingRow));
            Assert.Equal(columns.Select((c, i) => (c.Key, i)).Order(), map.Columns.Select(c => (c.Key, c.Value)).Order());
        }
    }

    [Theory]
    [InlineData("persons", "户联系电话", "phone")]
    [InlineData("persons", "人编号", "person_code")]
    [InlineData("persons", "劳动力技能", "labour")]
    [InlineData("persons", "是否监测对象(类别)", "monitor_category")]
    [InlineData("persons", "户主证件号", "head_identity")]
    [InlineData("persons", "公民身份证件号码", "identity")]
    [InlineData("persons", "姓 名", "name")]
    [InlineData("persons", "证件\n号码", "identity")]
    [InlineData("persons", "身份证号码(18位)", "identity")]
    [InlineData("persons", "身份证号（必填）", "identity")]
    [InlineData("persons", "★证件号码", "identity")]
    [InlineData("persons", "1.姓名", "name")]
    [InlineData("persons", "3、证件号码", "identity")]
    [InlineData("out_work", "务工月收入/元", "income")]
    [InlineData("out_work", "务工月收入（单位：元）", "income")]
    [InlineData("out_work", "月均收入(元/月)", "income")]
    [InlineData("out_work", "开始时间（年月）", "start")]
    [InlineData("out_work", "外出务工时间(格式：2023年05月)", "start")]
    [InlineData("out_work", "务工地点（省）", "work_province")]
    [InlineData("out_work", "务工地点（县）", "work_county")]
    [InlineData("posts", "岗位补贴（元/人·月）", "post_pay")]
    [InlineData("posts", "补贴标准(元/人/月)", "post_pay")]
    [InlineData("workshop_workers", "当月工资，元", "pay")]
    public void Headings_are_read_as_clerks_write_them(string kind, string heading, string column)
    {
        var required = SheetKinds.Get(kind).Required.Where(c => c.Key != column).Select(c => c.Heading).ToArray();
        var map = Map(new Grid().Row([.. required, heading]).Row("x"));
        Assert.Equal(kind, map?.Kind.Key);
        Assert.Equal(required.Length, map!.Columns.GetValueOrDefault(column, -1));
    }

    /// <summary>The headings of the national exports (domain D.1, D.2, E.1).</summary>
    [Theory]
    [InlineData("persons", "省|市|县|乡|村|户编号|人口编号|户主姓名|户主证件号码|户类型|监测对象类别|姓名|性别|出生日期|证件类型|证件号码|民族|户联系电话|家庭成员联系电话|年度|与户主关系|政治面貌|文化程度|在校生状况|健康状况|劳动技能|务工所在地|务工时间（月）|务工企业名称")]
    [InlineData("out_work", "县(市、区、旗)|乡(镇)|行政村|户编号|人编号|姓名|证件号码|户类型|监测对象类别|劳动技能|是否已务工|开始时间|结束时间|务工所在省|务工所在市|务工所在县|务工企业名称|所属行业|就业渠道|务工月收入|是否点对点输送|年度交通费补助")]
    [InlineData("plans", "县|乡|行政村|户编号|人编号|姓名|证件号码|户类型|监测对象类别|劳动技能|是否计划外出务工|就业服务需求")]
    [InlineData("monitored", "县|乡|村|户编号|人编号|户主姓名|户主身份证号|姓名|证件号码|与户主关系|户类型|监测对象类别|识别监测时间|致贫/返贫风险1|致贫/返贫风险2|风险是否已消除|消除监测时间|风险消除方式|实施开发式帮扶措施情况")]
    public void National_exports_are_known(string kind, string headings)
    {
        var map = Map(new Grid().Row("（自定义）信息").Row("导出时间：2023-07-05 10:22").Row([.. headings.Split('|')]).Row("x"));
        Assert.Equal((kind, 3), (map?.Kind.Key, map!.HeadingRow));
        Assert.Equal(Array.IndexOf(headings.Split('|'), "证件号码"), map.Columns["identity"]);
        Assert.Equal(Array.IndexOf(headings.Split('|'), "姓名"), map.Columns["name"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_head_of_household_is_never_taken_for_the_person(bool merged)
    {
        var grid = new Grid().Row("花名册")
            .Row("序号", "乡镇", "村", "户编号", "户主信息", null, "家庭成员信息", null, null, "户类型")
            .Row(null, null, null, null, "姓名", "身份证号", "姓名", "身份证号", "与户主关系", null)
            .Row("x");
        var map = Map(merged ? grid.Merge("A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:F2", "G2:I2", "J2:J3") : grid);
        Assert.Equal("persons", map?.Kind.Key);
        Assert.Equal((6, 7, 4, 5), (map!.Columns["name"], map.Columns["identity"], map.Columns["head_name"], map.Columns["head_identity"]));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Two_heading_rows_are_read_together(bool merged)
    {
        var grid = new Grid().Row("公益性岗位台账").Row("截至2023年6月30日")
            .Row("序号", "乡镇", "姓名", "身份证号", "岗位", null, "聘用时间", null)
            .Row(null, null, null, null, "类型", "补贴(元/月)", "起始", "终止")
            .Row("x");
        var map = Map(merged ? grid.Merge("A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:F3", "G3:H3") : grid);
        Assert.Equal(("posts", 4), (map?.Kind.Key, map!.HeadingRow));
        Assert.Equal((4, 6, 7), (map.Columns["post_type"], map.Columns["post_start"], map.Columns["post_end"]));
        Assert.Equal(5, map.Columns["post_pay"]);
    }

    [Fact]
    public void An_unknown_sheet_is_named_with_its_headings_and_the_nearest_kind()
    {
        using var folder = new TempFolder();
        using var book = Workbook.Open(folder.Write("a.xlsx", new Grid().Row("某表").Row("姓名", "证件号码", "开始日子", "务工区域", "务工所在省").Row("x").Book()));
        var (map, unknown) = SheetRecogniser.Recognise(book.Worksheets[0]);
        Assert.Null(map);
        Assert.Contains("开始日子", unknown!.Sentence(), StringComparison.Ordinal);
        Assert.Equal("out_work", unknown.Nearest[0].Kind.Key);
        Assert.Contains("已外出务工信息（缺少 开始时间）", unknown.Sentence(), StringComparison.Ordinal);
    }

    private static SheetMap? Map(Grid grid)
    {
        using var folder = new TempFolder();
        using var book = Workbook.Open(folder.Write("a.xlsx", grid.Book()));
        return SheetRecogniser.Recognise(book.Worksheets[0]).Map;
    }

    private static string? Means(SheetKind kind, string heading) =>
        kind.Columns.FirstOrDefault(c => c.Headings.Contains(heading))?.Key;
}
