using Wengang.App.Spreadsheets;

namespace Wengang.App.Tables.Defined;

/// <summary>Tables by township about work.</summary>
internal static class WorkTables
{
    private const string Now = "本月务工人数";
    private const string Why = "返乡原因";
    private const string NoReason = "导入的表里没有返乡原因";

    public static readonly StandingTable Monthly = new()
    {
        Key = "work", Title = "脱贫人口（含监测对象）务工就业情况月报表",
        Columns =
        [
            TableColumn.Count("序号"), TableColumn.Text("乡镇", 14),
            Of("脱贫劳动力数", "LAB-001"), Of("监测劳动力数", "LAB-002"),
            Of("上年底务工人数", "WORK-002", date: TableDate.LastYearEnd),
            Of("合计", "WORK-002", Now), Of("省外", "OUT-001", Now), Of("省内县外", "OUT-002", Now), Of("县内乡外", "OUT-003", Now),
            Of("占上年底（%）", "WORK-002") with { Format = ColumnFormat.Decimal, Whole = new FigureAt("WORK-002", TableDate.LastYearEnd) },
            TableColumn.Count("排名") with { IsRank = true },
            Of("环比±", "WORK-002") with { Since = new FigureAt("WORK-002", TableDate.LastMonthEnd) },
            Of("有意愿未就业", "SEEK-001"),
            TableColumn.Missing("已帮扶", "还没有登记逐人帮扶的记录"),
            Of("未返岗", "HOME-001"),
        ],
        Note = "务工人数为脱贫人口和监测对象的外出务工人数，乡（镇）内务工不计；监测劳动力不含脱贫户，两列相加不重复；"
            + "占比由人数算出，上年底为0时写“—”；环比与上月末比较；有意愿未就业取最近一期计划外出务工名单；未返岗为曾务工、月末没有任何务工的人数。",
    };

    public static readonly StandingTable Returned = new()
    {
        Key = "returned", Title = "返乡回流监测周报",
        Columns =
        [
            TableColumn.Count("序号"), TableColumn.Text("乡镇", 14), Of("外出总数", "WORK-002"),
            TableColumn.Missing("本周返乡", "务工月监测按月采集，没有返乡的日期"), Of("累计返乡", "HOME-001"),
            TableColumn.Missing("企业停工", NoReason, Why), TableColumn.Missing("裁员", NoReason, Why), TableColumn.Missing("健康", NoReason, Why),
            TableColumn.Missing("照顾家庭", NoReason, Why), TableColumn.Missing("季节性", NoReason, Why),
            TableColumn.Missing("已再就业", "没有登记返乡人员再就业的情况"), Of("有意愿待业", "SEEK-001"),
            TableColumn.Missing("集中来源企业", NoReason),
        ],
        Note = "累计返乡为曾经务工、月末没有任何未结束务工的人数；有意愿待业为最近一期计划外出务工名单上的人数，不限于返乡人员。",
    };

    private static TableColumn Of(string heading, string code, string? group = null, TableDate date = TableDate.Day) =>
        TableColumn.Count(heading, group) with { Figure = new FigureAt(code, date) };
}
