using Wengang.App.Access;
using Wengang.App.Recruitment;
using Wengang.App.Spreadsheets.Tables;
using Wengang.Rules.Values;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Wengang.Web.Pages.Ranking;

/// <summary>招工排名.</summary>
[Needs(Permission.ReadFigures)]
public sealed class IndexModel(CountySession session) : SitePage(session)
{
    private static readonly string[] Headings = ["排名", "上月排名", "乡镇", "任务数", "上报数", "观察期内", "认定数", "完成率（%）", "升一位还差（人）", "备注"];

    public IReadOnlyList<RankingLine> Lines { get; private set; } = [];

    /// <summary>Townships that share a place.</summary>
    public IEnumerable<IGrouping<int, RankingLine>> Ties => Lines.Where(l => l.Task > 0).GroupBy(l => l.Rank).Where(g => g.Count() > 1);

    public void OnGet() => Lines = RecruitmentQueries.Ranking(Db, Moment.AsOf, Moment.KnownAt);

    public IActionResult OnGetExcel()
    {
        OnGet();
        var title = $"{Frame.County}招工任务进度通报（{Moment.AsOf.Year}年1月1日至{Moment.AsOf.Month}月{Moment.AsOf.Day}日）";
        var rows = Lines.Select(l => (IReadOnlyList<object?>)[
            l.Rank, l.RankBefore, l.Township, l.Task, l.Reported, l.Pending, l.Recognised, l.Rate, l.ToRise, Ties.Any(t => t.Key == l.Rank) ? "并列" : null]);
        return File(Xlsx.Of(Actor.User, new TableSheet("招工排名", title, Headings, [.. rows, All()])), Xlsx.ContentType, $"{Frame.County}_招工排名_{Moment.AsOf:yyyyMMdd}.xlsx");
    }

    private IReadOnlyList<object?> All()
    {
        var (task, recognised) = (Lines.Sum(l => l.Task), Lines.Sum(l => l.Recognised));
        return [null, null, "全县", task, Lines.Sum(l => l.Reported), Lines.Sum(l => l.Pending), recognised, new Ratio(recognised, task).Percent(2)?.Value, null, null];
    }

    /// <summary>升2位, 降1位, 不变, or nothing to compare with.</summary>
    public static string Movement(RankingLine line) => line.Risen switch
    {
        null => Ratio.None,
        0 => "不变",
        > 0 => $"↑{line.Risen}",
        _ => $"↓{-line.Risen}",
    };
}
