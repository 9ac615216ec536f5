using System.Globalization;
using Wengang.App.Recruitment;

namespace Wengang.Web.Commands.Counting;

/// <summary>Ranks the townships.</summary>
internal static class RankingVerb
{
    public static readonly Verb Verb = new(
        "ranking recruitment", "招工排名：各乡镇招工任务完成情况", "",
        [
            new Option("as-of", "统计到这一天", "yyyy-MM-dd"),
            new Option("known-at", "按这一时刻掌握的情况计算（不写为现在）", "时刻"),
            new Option("json", "结果以 JSON 输出"),
        ],
        Run);

    private static int Run(Arguments arguments, Console console)
    {
        var asOf = arguments.RequiredDate("as-of");
        using var db = arguments.Open();
        var lines = RecruitmentQueries.Ranking(db, asOf, arguments.Instant("known-at"));
        if (arguments.Has("json"))
        {
            var ranking = lines.Select(l => new { rank = l.Rank, township = l.Township, task = l.Task, reported = l.Reported, recognised = l.Recognised, rate = l.Rate });
            JsonOutput.Write(new { asOf = asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ranking }, console.Output);
            return 0;
        }

        TextTable.Write(console.Output, ["排名", "乡镇", "任务数", "上报数", "认定数", "完成率%"], lines.Select(l => (IReadOnlyList<string>)
            [$"{l.Rank}", l.Township, $"{l.Task}", $"{l.Reported}", $"{l.Recognised}", l.Rate?.ToString("0.00", CultureInfo.InvariantCulture) ?? "—"]));
        return 0;
    }
}
