using Wengang.App.Indicators;
using Wengang.App.Monitoring;
using Wengang.App.Recruitment;
using Wengang.App.Tests.Imports.Making;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Imports;

/// <summary>What counties say late, twice, or under another name.</summary>
public class SecondThoughtsTests
{
    private static readonly object[] CheckHead = ["姓名", "证件号码", "监测结果", "核实方式", "核实人", "核实日期"];

    [Theory, OnBothDatabases]
    public void An_end_that_is_reported_late_ends_the_past_too(DatabaseKind kind)
    {
        using var desk = Filled(kind, 1);
        desk.ImportOne(Forms.OutWork("2024年05月", Forms.Away(0)));
        desk.ImportOne(Forms.OutWork("2024年06月", Forms.Away(0, ("务工企业名称", "新厂"))));
        Assert.Equal(1, Figure(desk, "WORK-001", new DateOnly(2024, 6, 30)));

        Assert.Equal(1, desk.ImportOne(Forms.OutWork("2024年07月", Forms.Away(0, ("结束时间", "2024年05月")))).Tally.Added);
        Assert.Equal(1, Figure(desk, "WORK-001", new DateOnly(2024, 4, 30)));
        Assert.Equal(0, Figure(desk, "WORK-001", new DateOnly(2024, 5, 31)));
        Assert.Equal(0, Figure(desk, "WORK-001", new DateOnly(2024, 6, 30)));
        Assert.Equal(1, Figure(desk, "HOME-001", new DateOnly(2024, 6, 30)));
    }

    [Fact]
    public void The_same_file_again_does_not_undo_a_correction()
    {
        using var desk = Filled(DatabaseKind.Sqlite, 2);
        var original = Forms.OutWork("2023年05月", Forms.Away(0), Forms.Away(1));
        desk.ImportOne(original);
        desk.ImportOne(Forms.OutWork("2023年05月", Forms.Away(0, ("务工区域", "县外省内")), Forms.Away(1)));

        var again = desk.ImportOne(original);
        Assert.Equal("2 rows: +0 ~0 =2 dup 0", Desk.Says(again));
        Assert.Single(again.Tally.Notes, n => n.Key.Contains("以前导入过", StringComparison.Ordinal) && n.Value == 1);
        using var db = desk.Open();
        Assert.Contains(db.Set<WorkSpell>().AsEnumerable(), s => s.WorkRegion == WorkRegion.OwnProvince);
    }

    [Theory, OnBothDatabases]
    public void Several_visits_in_a_month_are_kept_and_the_earliest_makes_it_timely(DatabaseKind kind)
    {
        using var desk = Filled(kind, 2);
        object?[] late = [Someone.Name(0), Someone.Number(0), "在业", "电话", "唐发", "2023-06-28"];
        object?[] early = [Someone.Name(0), Someone.Number(0), "在业", "入户", "唐发", "2023-06-12"];
        object?[] other = [Someone.Name(1), Someone.Number(1), "在业", "电话", "唐发", "2023-06-26"];
        var book = new Grid("台账").Row("务工月监测台账（2023年06月）").Row(CheckHead).Rows([late, early, other, late]).Book();
        Assert.Equal("4 rows: +3 ~0 =0 dup 1", Desk.Says(desk.ImportOne(book)));
        Assert.Equal(2, Figure(desk, "CHECK-002", new DateOnly(2023, 6, 30)));
        Assert.Equal(1, Figure(desk, "CHECK-003", new DateOnly(2023, 6, 30)));
        Assert.Equal("4 rows: +0 ~0 =3 dup 1", Desk.Says(desk.ImportOne(book)));
    }

    [Theory, OnBothDatabases]
    public void Two_open_spells_count_once_and_the_parts_add_up(DatabaseKind kind)
    {
        using var desk = Filled(kind, 1);
        desk.ImportOne(Forms.OutWork("2023年05月", Forms.Away(0, ("务工区域", "县外省内"))));
        desk.ImportOne(Forms.OutWork("2023年06月", Forms.Away(0, ("开始时间", "2023年03月"))));
        string[] codes = ["WORK-001", "WORK-003", "WORK-004", "WORK-005"];
        Assert.Equal([1m, 1m, 0m, 0m], codes.Select(c => Figure(desk, c, new DateOnly(2023, 6, 30))));
    }

    [Fact]
    public void A_heading_left_over_is_named_when_a_figure_lacks_its_column()
    {
        using var desk = new Desk();
        var grid = new Grid("人口信息").Row("人口信息（2023年6月30日）").Row([.. Forms.RegisterHead.Select(h => h is "劳动技能" ? "劳力分类" : h)]);
        var result = desk.Import(("人口信息.xlsx", grid.Rows([Forms.Person(0)]).Book()));
        var problem = Assert.Single(result.Problems);
        Assert.Equal("column_missing", problem.Reason);
        Assert.Contains("劳动技能", problem.Sentence, StringComparison.Ordinal);
        Assert.Contains("劳力分类", problem.Sentence, StringComparison.Ordinal);
        Assert.Equal(1, result.Sheets[0].Tally.Added);
    }

    [Fact]
    public void A_task_list_belongs_to_the_year_of_its_title_and_needs_one()
    {
        using var desk = new Desk();
        byte[] Tasks(string title) => new Grid("任务").Row(title).Row("乡镇", "任务数").Row("城关镇", 40).Book();
        desk.ImportOne(Tasks("2022年招工任务分解表"), "招工任务.xlsx");
        using var db = desk.Open();
        Assert.Equal(40, Assert.Single(RecruitmentQueries.Ranking(db, new DateOnly(2022, 6, 30))).Task);
        Assert.Equal("period_unknown", Assert.Single(desk.Import(("招工任务.xlsx", Tasks("招工任务分解表"))).Problems).Reason);
    }

    [Fact]
    public void Another_province_named_as_the_work_region_is_outside_the_own_one_is_ambiguous()
    {
        using var desk = Filled(DatabaseKind.Sqlite, 2);
        var result = desk.ImportOne(Forms.OutWork("2023年06月", Forms.Away(0, ("务工区域", "浙江")), Forms.Away(1, ("务工区域", "江西省"))));
        Assert.Equal("2 rows: +1 ~0 =0 dup 0, unknown_code 1", Desk.Says(result));
    }

    private static Desk Filled(DatabaseKind kind, int people)
    {
        var desk = new Desk(kind);
        desk.ImportOne(Forms.Register([.. Enumerable.Range(0, people).Select(n => Forms.Person(n))]), "人口信息_20230630.xlsx");
        return desk;
    }

    private static decimal? Figure(Desk desk, string code, DateOnly asOf)
    {
        using var db = desk.Open();
        return Figures.Compute(db, IndicatorCatalogue.All, asOf, null, [code])[0].Value;
    }
}
