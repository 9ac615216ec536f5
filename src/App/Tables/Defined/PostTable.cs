using Wengang.App.Indicators;
using Wengang.App.People;
using Wengang.App.PublicPosts;
using Wengang.Rules.Values;

namespace Wengang.App.Tables.Defined;

/// <summary>公益性岗位安置情况表: by township, kind of post and fund.</summary>
internal static class PostTable
{
    private const string Target = "其中：脱贫和监测对象";

    public static readonly StandingTable Table = new()
    {
        Key = "posts", Title = "公益性岗位安置情况表", Grain = TableGrain.Thing, Read = Read,
        Columns =
        [
            TableColumn.Count("序号"), TableColumn.Text("乡镇"), TableColumn.Text("岗位类型", 14), TableColumn.Text("资金来源", 18), TableColumn.Count("在岗总数"),
            TableColumn.Count("脱贫", Target), TableColumn.Count("监测", Target), TableColumn.Count("合计", Target), TableColumn.Count("本期新增", Target),
            TableColumn.Count("本期退出", Target), TableColumn.Count("上期数", Target), TableColumn.Count("增减", Target),
        ],
        Note = "在岗总数为台账上全部在岗人员；“其中”各列只计脱贫人口和监测对象（监测一列不含脱贫户）；本期从本年1月1日算起，上期数为上年12月31日在岗人数。"
            + "增减＝合计－上期数，因人员身份会变，可能不等于新增减退出。",
    };

    private sealed record Line(string Township, string? Post, string? Fund, int All, int Lifted, int Monitored, int Started, int Ended, int Before);

    private static TableBody Read(TableRequest request)
    {
        var lines = Lines(request).GroupBy(l => (l.Township, l.Post, l.Fund)).Select(Sum).Where(l => l.All + l.Started + l.Ended + l.Before > 0).ToList();
        var rows = request.Placed(lines.OrderBy(l => l.Post, StringComparer.Ordinal).ThenBy(l => l.Fund, StringComparer.Ordinal), l => l.Township)
            .Select((x, i) => new TableRow([new(i + 1), new(x.Township ?? "县本级"), new(x.Row.Post), new(x.Row.Fund), .. Numbers(x.Row)], x.Row.Township)).ToList();
        var total = Numbers(Sum(lines)).ToList();
        var day = request.Query.AsOf;
        foreach (var (column, code) in ((int, string)[])[(3, "POST-001"), (4, "POST-003"), (5, "POST-004"), (7, "POST-002")])
        {
            total[column] = total[column] with { Code = code, AsOf = day };
        }

        return new TableBody(rows, new TableRow([new(null), new("合计"), new(null), new(null), .. total]));
    }

    /// <summary>One line for each appointment; a line of zeroes adds nothing.</summary>
    private static IEnumerable<Line> Lines(TableRequest request)
    {
        var query = request.Query;
        var appointments = query.Facts<PostAppointment>().Where(a => a.StartOn <= query.AsOf)
            .Select(a => new { a.Id, a.RegionCode, a.PostType, a.FundSource, OnPost = a.EndOn == null || a.EndOn > query.AsOf }).ToList();
        var (held, started, ended) = (request.Indicators["POST-001"], request.Indicators["POST-003"], request.Indicators["POST-004"]);
        var now = (from row in held.Rows(query)
                   join record in Register.Everyone(query) on row.PersonId equals record.PersonId
                   select new { row.SubjectId, row.Facets, record.HouseholdType }).ToDictionary(r => r.SubjectId);
        var before = held.Evidence(query with { AsOf = query.LastYearEnd }).Select(e => e.SubjectId).ToHashSet();
        foreach (var a in appointments)
        {
            var target = now.GetValueOrDefault(a.Id);
            bool Is(Indicator indicator) => target is not null && (target.Facets & indicator.Facets) == indicator.Facets;
            yield return new Line(
                a.RegionCode[..9] + "000", a.PostType, a.FundSource, a.OnPost ? 1 : 0,
                Is(held) && target!.HouseholdType == HouseholdType.Lifted ? 1 : 0, Is(held) && target!.HouseholdType != HouseholdType.Lifted ? 1 : 0,
                Is(started) ? 1 : 0, Is(ended) ? 1 : 0, before.Contains(a.Id) ? 1 : 0);
        }
    }

    private static Line Sum(IEnumerable<Line> lines)
    {
        var all = lines.ToList();
        var first = all.FirstOrDefault();
        return new Line(
            first?.Township ?? "", first?.Post, first?.Fund, all.Sum(l => l.All), all.Sum(l => l.Lifted), all.Sum(l => l.Monitored), all.Sum(l => l.Started),
            all.Sum(l => l.Ended), all.Sum(l => l.Before));
    }

    private static IEnumerable<TableCell> Numbers(Line l) =>
        ((int[])[l.All, l.Lifted, l.Monitored, l.Lifted + l.Monitored, l.Started, l.Ended, l.Before, l.Lifted + l.Monitored - l.Before]).Select(n => new TableCell(n));
}
