using System.Globalization;
using Wengang.App.Indicators;
using Wengang.App.Indicators.Listing;
using Wengang.App.Spreadsheets;
using Wengang.App.Subsidies.Counting;
using Wengang.App.Subsidies.Schemes;
using Wengang.Rules.Subsidies.Flow;
using Wengang.Rules.Values;

namespace Wengang.App.Tables.Defined;

/// <summary>What was applied for, approved, paid and sent back in the year, by scheme, fund, township or month; and how long the steps took.</summary>
internal static class SubsidyTables
{
    private static readonly (string Group, ClaimAct Act, string Persons, string Times, string Yuan)[] Acts =
    [
        ("申请", ClaimAct.Submit, "SUB-050", "SUB-010", "SUB-051"), ("复核通过", ClaimAct.BureauApprove, "SUB-052", "SUB-011", "SUB-053"), ("发放", ClaimAct.ConfirmPaid, "SUB-014", "SUB-012", "SUB-017"),
    ];

    public static readonly IReadOnlyList<StandingTable> Splits =
    [
        Split("subsidies-by-scheme", "分项目", "补贴项目", SplitBy.Scheme), Split("subsidies-by-fund", "分资金", "资金", SplitBy.Fund), Split("subsidies-by-township", "分乡镇", "乡镇", SplitBy.Township),
        Split("subsidies-by-month", "分月", "月份", SplitBy.Month),
    ];

    public static readonly StandingTable Steps = new()
    {
        Key = "subsidy-steps", Title = "补贴各环节用时表", Unit = "天", Grain = TableGrain.Thing, Read = ReadSteps, HasParts = true,
        Columns =
        [
            TableColumn.Count("序号"), TableColumn.Text("补贴项目", 24), TableColumn.Text("环节", 16), TableColumn.Count("办理次数"), TableColumn.Count("天数合计"),
            TableColumn.Text("平均用时") with { Format = ColumnFormat.Decimal }, TableColumn.Count("最长用时"),
        ],
        Note = "用时为从上一环节办结到本环节办结的天数，公示的天数算在公示以后的环节里；平均用时保留一位小数。",
    };

    private static StandingTable Split(string key, string title, string heading, SplitBy by) => new()
    {
        Key = key, Title = $"补贴办理情况表（{title}）", Unit = "人、人次、元", Grain = TableGrain.Thing, HasParts = true, Read = request => Read(request, by),
        Columns =
        [
            TableColumn.Count("序号"), TableColumn.Text(heading, 24),
            .. Acts.SelectMany(act => new[] { TableColumn.Count("人数", act.Group), TableColumn.Count("人次", act.Group), TableColumn.Count("金额", act.Group) with { Width = 12 } }),
            TableColumn.Count("人次", "退汇"), TableColumn.Count("金额", "退汇"), TableColumn.Text("退汇率（%）", 10, "退汇") with { Format = ColumnFormat.Decimal },
        ],
        Note = "从本年1月1日到截止日；人数每人只计一次（单位不计），所以合计可能少于各行之和；金额每件不足 1 元的舍去；发放不含截止日以前退汇的；退汇率＝退汇人次÷（发放人次＋退汇人次）。",
    };

    private static TableBody Read(TableRequest request, SplitBy by)
    {
        var schemes = SchemeBook.Known(request.Query.Db);
        var lines = ClaimSplit.Read(request.Query, by, request.Township);
        var named = lines.SkipLast(1).Select(line => (Line: line, Row: Row(request, line, by))).ToList();
        var rows = by == SplitBy.Township
            ? request.Placed(named, x => x.Line.Key + "000").Select(x => (x.Row.Row, Name: x.Township ?? "县本级"))
            : named.Select(x => (x.Row, Name: by == SplitBy.Scheme ? schemes.Find(x.Line.Key)?.Name ?? x.Line.Key! : by == SplitBy.Month ? x.Line.Key + "月" : x.Line.Key!));
        return new TableBody([.. rows.Select((x, i) => x.Row with { Cells = [new(i + 1), new(x.Name), .. x.Row.Cells] })], Row(request, lines[^1], by) is var total ? total with { Cells = [new(null), new("合计"), .. total.Cells] } : null);
    }

    private static TableRow Row(TableRequest request, SplitLine line, SplitBy by)
    {
        var day = request.Query.AsOf;
        var (bounced, paid) = (line[ClaimAct.Bounce], line[ClaimAct.ConfirmPaid]);
        return new TableRow(
        [
            .. Acts.SelectMany(act => line[act.Act] is var of ? new TableCell[] { new(of.Persons, act.Persons, day), new(of.Times, act.Times, day), new(of.Yuan, act.Yuan, day) } : []),
            new(bounced.Times, "SUB-015", day), new(bounced.Yuan, "SUB-054", day), new(new Ratio(bounced.Times, paid.Times + bounced.Times).Percent(1)?.Value ?? (object)TableCell.None),
        ],
        by == SplitBy.Township && line.Key is { } prefix ? prefix + "000" : request.Township is { } chosen ? chosen + "000" : null)
        {
            Part = line.Key is { } key ? Part(request.Query, by, key) : null,
        };
    }

    private static FigurePart? Part(FigureQuery query, SplitBy by, string key)
    {
        var part = query.Part ?? new FigurePart();
        return by switch
        {
            SplitBy.Scheme => part with { Scheme = key },
            SplitBy.Fund => part with { Fund = key },
            SplitBy.Month => part with { Month = new Period(query.AsOf.Year, int.Parse(key, CultureInfo.InvariantCulture)) },
            _ => query.Part,
        };
    }

    private static TableBody ReadSteps(TableRequest request)
    {
        var (day, schemes, township) = (request.Query.AsOf, SchemeBook.Known(request.Query.Db), request.Township is { } chosen ? chosen + "000" : null);
        var steps = StepSplit.Read(request.Query, request.Township);
        var rows = steps.Select((s, i) => new TableRow(
            [new(i + 1), new(schemes.Find(s.Scheme)?.Name ?? s.Scheme), new(s.Act.Name()), new(s.Count, s.Code, day), new(s.Days), new(Rounding.HalfUp(s.Days, s.Count, 1)), new(s.Longest)], township)
        {
            Part = (request.Query.Part ?? new FigurePart()) with { Scheme = s.Scheme },
        }).ToList();
        return new TableBody(rows, TableRequest.Row(
            null, "合计", null, steps.Sum(s => s.Count), steps.Sum(s => s.Days), steps.Count == 0 ? TableCell.None : Rounding.HalfUp(steps.Sum(s => s.Days), steps.Sum(s => s.Count), 1),
            steps.Count == 0 ? 0 : steps.Max(s => s.Longest)));
    }
}
