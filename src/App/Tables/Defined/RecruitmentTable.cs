using Wengang.App.Recruitment;
using Wengang.App.Spreadsheets;
using Wengang.Rules.Values;

namespace Wengang.App.Tables.Defined;

/// <summary>招工任务进度通报: the ranking of the day beside that of a week before.</summary>
internal static class RecruitmentTable
{
    private const int Week = 7;

    public static readonly StandingTable Table = new()
    {
        Key = "recruitment", Title = "招工任务进度通报", Grain = TableGrain.Thing, Read = Read,
        Columns =
        [
            TableColumn.Count("序号"), TableColumn.Text("乡镇", 14), TableColumn.Count("任务数"), TableColumn.Count("本周新增"), TableColumn.Count("累计送工"),
            TableColumn.Count("认定数"), TableColumn.Text("完成率（%）") with { Format = ColumnFormat.Decimal }, TableColumn.Count("排名"),
            TableColumn.Count("上周排名"), TableColumn.Text("备注"),
        ],
        Note = "本周为截止日及以前7天；认定数为签了劳动合同、入职满三个月且满之前没有离职的人数；完成率＝认定数÷任务数，没有任务时写“—”；名次合计没有意义，不写。",
    };

    private static TableBody Read(TableRequest request)
    {
        var day = request.Query.AsOf;
        var before = day.AddDays(-Week);
        DateOnly[] days = before.Year == day.Year ? [day, before] : [day];
        var rankings = RecruitmentQueries.Rankings(request.Query.Db, days, request.Query.KnownAt);
        var last = rankings.Count > 1 ? rankings[1].ToDictionary(l => l.Township) : [];
        var rows = rankings[0].Select((l, i) => TableRequest.Row(
            i + 1, l.Township, l.Task, l.Reported - (last.GetValueOrDefault(l.Township)?.Reported ?? 0), l.Reported, l.Recognised,
            l.Rate ?? (object)TableCell.None, l.Rank, last.GetValueOrDefault(l.Township)?.Rank ?? (object)TableCell.None, null)).ToList();
        var now = rankings[0];
        var (task, reported, recognised) = (now.Sum(l => l.Task), now.Sum(l => l.Reported), now.Sum(l => l.Recognised));
        return new TableBody(rows, rows.Count == 0 ? null : TableRequest.Row(
            null, "合计", task, reported - last.Values.Sum(l => l.Reported), reported, recognised,
            new Ratio(recognised, task).Percent(2)?.Value ?? (object)TableCell.None, TableCell.None, TableCell.None, null));
    }
}
