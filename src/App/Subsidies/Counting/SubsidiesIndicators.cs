using Wengang.App.Indicators;
using Wengang.App.Monitoring.Counting;

namespace Wengang.App.Subsidies.Counting;

/// <summary>The figures of subsidies (domain S.9).</summary>
public static class SubsidiesIndicators
{
    private const string Ledger = "补贴办理记录";
    private const string Who = "申请补贴的人员；一人一年内申请几项、几期的，按几次计";
    private const string InYear = "本年1月1日至截止日";

    public static IReadOnlyList<Indicator> All { get; } = [.. OfYear(), .. Money(), .. OfMonth(), .. Standing(), .. MoreOfYear(), .. Objections(), .. FundIndicators.All, .. StepIndicators.All];

    private static IEnumerable<Indicator> OfYear()
    {
        yield return Step("SUB-010", "补贴申请人次", ClaimCounts.Applied, InYear + "提交（含免申即享生成）的补贴申请件数，退回补正后再次提交的再计一次");
        yield return Step("SUB-011", "补贴复核通过人次", ClaimCounts.Approved, InYear + "部门复核通过的件数");
        yield return Paid("SUB-012", "补贴发放人次", "人次", InYear + "银行回盘成功、截止日没有退汇的笔数");
        yield return Paid("SUB-013", "其中：交通补贴发放人次", "人次", "SUB-012 中外出务工交通补贴的笔数") with { Facets = ClaimCounts.Transport };
        yield return Paid("SUB-014", "补贴发放人数", "人", "SUB-012 的人员，每人只计一次") with { Rows = ClaimCounts.Persons, Kinds = [] };
        yield return Step("SUB-015", "补贴退汇人次", ClaimCounts.Bounced, InYear + "银行退汇的笔数；退汇率 = SUB-015 ÷（SUB-012 + SUB-015）");
        yield return Step("SUB-016", "补贴办理用时合计", 0, InYear + "每个环节从上一环节到办结的天数之和；各环节的天数见名单") with { Unit = "天", Rows = StepDays.Days, Kinds = [] };
    }

    private static IEnumerable<Indicator> Money()
    {
        yield return Paid("SUB-017", "补贴发放金额", "元", "SUB-012 各笔金额之和，每笔不足 1 元的舍去；精确到分的见资金台账") with { Rows = ClaimCounts.PaidYuan };
        yield return Paid("SUB-018", "补贴追回金额", "元", InYear + "登记收回的金额之和，每笔不足 1 元的舍去") with { Rows = ClaimCounts.Recovered, Kinds = [], Table = ClaimTables.Receipts };
    }

    private static IEnumerable<Indicator> OfMonth()
    {
        yield return Step("SUB-021", "{月}月补贴申请人次", ClaimCounts.Applied + ClaimCounts.ThisMonth, "当月提交的补贴申请件数") with { CutOff = CutOff.DuringMonth };
        yield return Step("SUB-022", "{月}月补贴复核通过人次", ClaimCounts.Approved + ClaimCounts.ThisMonth, "当月部门复核通过的件数") with { CutOff = CutOff.DuringMonth };
        yield return Paid("SUB-023", "{月}月补贴发放人次", "人次", "当月银行回盘成功、截止日没有退汇的笔数") with { Facets = ClaimCounts.ThisMonth, CutOff = CutOff.DuringMonth };
        yield return Paid("SUB-024", "{月}月补贴发放金额", "元", "SUB-023 各笔金额之和，每笔不足 1 元的舍去") with { Rows = ClaimCounts.PaidYuan, Facets = ClaimCounts.ThisMonth, CutOff = CutOff.DuringMonth };
    }

    private static IEnumerable<Indicator> Standing()
    {
        yield return new Indicator
        {
            Code = "SUB-030", Name = "交通补贴应享未享人数", Unit = "人", CutOff = CutOff.MonthEnd, Source = "人口信息、（务工月监测）已外出务工信息、补贴办理记录",
            Population = "符合省外务工交通补贴条件的人员（SUB-001）", Rows = ClaimCounts.NotApplied, Table = MonitoringTables.Spells, Formula = "SUB-001 的人员中，本年截止日以前没有交通补贴申请的人数",
        };
        yield return Waiting("SUB-031", "已复核未发放件数", ClaimCounts.Unpaid, "截止日已经部门复核通过、还没有发放成功的件数，含退汇未重发的；等了多少天见名单");
        yield return Waiting("SUB-032", "已申请未决定件数", ClaimCounts.Undecided, "截止日已经申请、部门还没有复核通过的件数，含退回补正的；等了多少天见名单");
    }

    private static IEnumerable<Indicator> MoreOfYear()
    {
        yield return Paid("SUB-050", "补贴申请人数", "人", "SUB-010 的人员，每人只计一次；单位申请的不计") with { Rows = ClaimCounts.Applicants, Kinds = [] };
        yield return Step("SUB-051", "补贴申请金额", ClaimCounts.Applied, "SUB-010 各件金额之和，每件不足 1 元的舍去") with { Unit = "元", Rows = ClaimCounts.StepsYuan };
        yield return Paid("SUB-052", "补贴复核通过人数", "人", "SUB-011 的人员，每人只计一次；单位申请的不计") with { Rows = ClaimCounts.ApprovedPersons, Kinds = [] };
        yield return Step("SUB-053", "补贴复核通过金额", ClaimCounts.Approved, "SUB-011 各件金额之和，每件不足 1 元的舍去") with { Unit = "元", Rows = ClaimCounts.StepsYuan };
        yield return Step("SUB-054", "补贴退汇金额", ClaimCounts.Bounced, "SUB-015 各笔金额之和，每笔不足 1 元的舍去") with { Unit = "元", Rows = ClaimCounts.StepsYuan };
        var answered = Paid("SUB-055", "银行回盘笔数", "笔", "SUB-012 与 SUB-015 之和") with { Rows = ClaimCounts.Answered, Kinds = [] };
        yield return answered;
        yield return Step("SUB-056", "补贴退汇率（%）", ClaimCounts.Bounced, "SUB-015 ÷ SUB-055 × 100%，保留一位小数；没有回盘时不计算") with
        {
            Unit = "%", Decimals = 1, Comparison = Comparison.PercentOfWhole, Whole = answered,
        };
    }

    private static IEnumerable<Indicator> Objections()
    {
        yield return Objection("SUB-060", "公示异议收到件数", ObjectionCounts.Received, CutOff.YearToDate, InYear + "收到的异议件数");
        yield return Objection("SUB-061", "其中：查实件数", ObjectionCounts.Upheld, CutOff.YearToDate, InYear + "办结、情况属实的异议件数");
        yield return Objection("SUB-062", "其中：不属实件数", ObjectionCounts.Dismissed, CutOff.YearToDate, InYear + "办结、情况不属实的异议件数");
        yield return Objection("SUB-063", "没有办结的异议件数", ObjectionCounts.Open, CutOff.Day, "截止日还没有办结的异议件数，不论哪一年收到");
    }

    private static Indicator Objection(string code, string name, int facets, CutOff cutOff, string formula) => new()
    {
        Code = code, Name = name, Unit = "件", CutOff = cutOff, Source = "补贴异议和疑点记录", Population = "对补贴公示提出的异议", Rows = ObjectionCounts.Rows, Facets = facets,
        Kinds = ObjectionCounts.Names, Table = FundTables.Objections, Formula = formula, HasParts = true,
    };

    private static Indicator Waiting(string code, string name, int facets, string formula) => Step(code, name, facets, formula) with
    {
        Unit = "件", CutOff = CutOff.Day, Rows = ClaimCounts.Waiting, Kinds = ClaimCounts.WaitingNames, Table = ClaimTables.Waiting,
    };

    private static Indicator Step(string code, string name, int facets, string formula) => new()
    {
        Code = code, Name = name, Unit = "人次", CutOff = CutOff.YearToDate, Source = Ledger, Population = Who, Rows = ClaimCounts.Steps, Facets = facets, Kinds = ClaimCounts.Names,
        Table = ClaimTables.Steps, Formula = formula, HasParts = true,
    };

    private static Indicator Paid(string code, string name, string unit, string formula) => new()
    {
        Code = code, Name = name, Unit = unit, CutOff = CutOff.YearToDate, Source = Ledger, Population = Who, Rows = ClaimCounts.Paid, Kinds = ClaimCounts.Names, Table = ClaimTables.Steps, Formula = formula, HasParts = true,
    };
}
