using Wengang.App.Indicators.Listing;
using Wengang.App.Spreadsheets;
using Wengang.App.Subsidies.Counting;
using Wengang.App.Subsidies.Schemes;
using Wengang.Rules.Values;

namespace Wengang.App.Tables.Defined;

/// <summary>补贴资金使用进度表: each fund of the year with its schemes; and who is entitled and was not paid.</summary>
internal static class FundTable
{
    public static readonly StandingTable Table = new()
    {
        Key = "funds", Title = "补贴资金使用进度表", Unit = "元", Grain = TableGrain.Thing, Read = Read,
        Columns =
        [
            TableColumn.Count("序号"), TableColumn.Text("资金", 26), TableColumn.Text("其中：补贴项目", 22), TableColumn.Count("年度"),
            Yuan("下达"), Yuan("已决定"), Yuan("已安排"), Yuan("已支付"), Yuan("结余"), TableColumn.Text("支出进度（%）") with { Format = ColumnFormat.Decimal },
        ],
        Note = "已决定为本年复核通过的金额；已安排为本年发放批次中等结果的和已发放的，已支付为其中银行发放成功的，收回的相抵；结余＝下达－已安排；支出进度＝已支付÷该资金的下达，"
            + "资金不分项目下达，项目一行为占该资金的比例。精确到分；点开的名单每笔不足 1 元的舍去。",
    };

    public static readonly StandingTable Entitled = new()
    {
        Key = "subsidies-unpaid", Title = "补贴应享未享情况表", Unit = "人次、人、元", HasParts = true,
        Columns =
        [
            TableColumn.Count("序号"), TableColumn.Text("乡镇", 14), Of("符合条件", "SUB-040"), Of("本月新符合", "SUB-041"), Of("没有申请", "SUB-042"), Of("申请即将截止", "SUB-044"),
            Of("人数", "SUB-045", "应享未发放"), Of("金额（元）", "SUB-046", "应享未发放"),
        ],
        Note = "按已发布并在有效期内的政策判定；一人符合几项补贴的，人次按几次计，应享未发放人数只计一次，金额按政策可领的金额，每人次不足 1 元的舍去。",
    };

    private static TableColumn Yuan(string heading) => TableColumn.Text(heading, 14) with { Format = ColumnFormat.Decimal };

    private static TableColumn Of(string heading, string code, string? group = null) => TableColumn.Count(heading, group) with { Figure = new FigureAt(code) };

    private static TableBody Read(TableRequest request)
    {
        var schemes = SchemeBook.Known(request.Query.Db);
        var lines = FundSplit.Read(request.Query);
        var funds = lines.Where(l => l.Scheme is null).ToDictionary(l => l.Fund);
        var rows = lines.Select((line, i) => new TableRow(
            [new(i + 1), new(line.Fund), new(line.Scheme is null ? "" : schemes.Find(line.Scheme)?.Name ?? line.Scheme), .. Numbers(request.Query.AsOf, line, funds[line.Fund].AllottedFen)])
        {
            Part = new FigurePart(line.Scheme, line.Fund),
        }).ToList();
        var all = funds.Values.ToList();
        var total = new FundSplit("", null, all.Any(f => f.AllottedFen is not null) ? all.Sum(f => f.AllottedFen ?? 0) : null, all.Sum(f => f.DecidedFen), all.Sum(f => f.OrderedFen), all.Sum(f => f.PaidFen));
        return new TableBody(rows, new TableRow([new(null), new("合计"), new(null), .. Numbers(request.Query.AsOf, total, total.AllottedFen)]));
    }

    private static IEnumerable<TableCell> Numbers(DateOnly day, FundSplit line, long? allotted) =>
    [
        new(day.Year),
        line.AllottedFen is { } own ? new(new Fen(own).Yuan, "SUB-090", day) : new(TableCell.None),
        new(new Fen(line.DecidedFen).Yuan), new(new Fen(line.OrderedFen).Yuan, "SUB-091", day), new(new Fen(line.PaidFen).Yuan, "SUB-092", day),
        new(line.AllottedFen is { } of ? new Fen(of - line.OrderedFen).Yuan : (object)TableCell.None),
        new(new Ratio(line.PaidFen, allotted ?? 0).Percent(1)?.Value ?? (object)TableCell.None),
    ];
}
