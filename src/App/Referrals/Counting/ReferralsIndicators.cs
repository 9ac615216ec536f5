using System.Globalization;
using Wengang.App.Indicators;
using Wengang.App.Monitoring.Counting;
using Wengang.App.Referrals.Leads;
using Wengang.Rules.Values;

namespace Wengang.App.Referrals.Counting;

/// <summary>The figures of help (domain E.5, F.4).</summary>
public static class ReferralsIndicators
{
    private const string Ledger = "帮扶就业办理记录";
    private const string Who = "列入推送名单的人员；一人一年内推送、接收、就业几次的，按几次计";

    public static IReadOnlyList<Indicator> All { get; } = [.. OfYear(), .. OfMonth(), .. Standing(), .. Reasons()];

    private static IEnumerable<Indicator> OfYear()
    {
        const string inYear = "本年1月1日至截止日";
        yield return Step("REF-001", "本年推送人次", ReferralCounts.Sent, CutOff.YearToDate, inYear + "推送给人社部门的人次");
        yield return Step("REF-002", "其中：接收人次", ReferralCounts.Accepted, CutOff.YearToDate, inYear + "人社部门接收并指定帮扶人的人次；接收率 = REF-002 ÷ REF-001");
        yield return Step("REF-003", "退回人次", ReferralCounts.Returned, CutOff.YearToDate, inYear + "人社部门退回的人次");
        yield return Step("REF-004", "首次联系人次", ReferralCounts.Contacted, CutOff.YearToDate, inYear + "接收以后帮扶人首次登记帮扶的人次；联系率 = REF-004 ÷ REF-002");
        var placed = Step("REF-005", "帮扶就业人次", ReferralCounts.Placed, CutOff.YearToDate, inYear + "登记就业的人次；就业率 = REF-005 ÷ REF-001");
        yield return placed;
        yield return Step("REF-006", "无意愿人次", ReferralCounts.NoWish, CutOff.YearToDate, inYear + "帮扶中说明没有务工意愿的人次");
        yield return Step("REF-007", "失联人次", ReferralCounts.Lost, CutOff.YearToDate, inYear + "帮扶中登记失联的人次");
        var days = new Indicator
        {
            Code = "REF-008", Name = "帮扶就业用时合计", Unit = "天", CutOff = CutOff.YearToDate, Source = Ledger, Population = Who, Rows = ReferralCounts.Days, Table = ReferralTables.Steps,
            Formula = inYear + "登记就业的，每人次从推送到登记就业的天数之和；平均用时见 REF-010",
        };
        yield return days;
        yield return Step("REF-009", "正在帮扶人数", 0, CutOff.Day, "截止日已接收、还没有就业、销号或其他去向的人数") with { Unit = "人", Rows = ReferralCounts.Helped, Kinds = [] };
        yield return days with
        {
            Code = "REF-010", Name = "帮扶就业平均用时", Decimals = 1, Comparison = Comparison.Average, Whole = placed,
            Formula = "REF-008 ÷ REF-005：每人次从推送到登记就业的天数之和，除以登记就业的人次，保留一位小数；没有登记就业的不计算",
        };
    }

    private static IEnumerable<Indicator> OfMonth()
    {
        yield return Step("REF-011", "{月}月推送人次", ReferralCounts.Sent + ReferralCounts.ThisMonth, CutOff.DuringMonth, "当月推送给人社部门的人次");
        yield return Step("REF-012", "{月}月接收人次", ReferralCounts.Accepted + ReferralCounts.ThisMonth, CutOff.DuringMonth, "当月接收并指定帮扶人的人次");
        yield return Step("REF-013", "{月}月退回人次", ReferralCounts.Returned + ReferralCounts.ThisMonth, CutOff.DuringMonth, "当月退回的人次");
        yield return Step("REF-014", "{月}月首次联系人次", ReferralCounts.Contacted + ReferralCounts.ThisMonth, CutOff.DuringMonth, "当月首次登记帮扶的人次");
        yield return Step("REF-015", "{月}月帮扶就业人次", ReferralCounts.Placed + ReferralCounts.ThisMonth, CutOff.DuringMonth, "当月登记就业的人次");
    }

    private static IEnumerable<Indicator> Standing()
    {
        const string labour = "脱贫人口和监测对象中的普通劳动力、技能劳动力、弱劳动力或半劳动力";
        yield return new Indicator
        {
            Code = "SEEK-002", Name = "有就业意愿、没有务工人数", Unit = "人", CutOff = CutOff.MonthEnd, Source = "计划外出务工信息、（务工月监测）已外出务工信息、务工月监测台账",
            Population = "SEEK-001 的人员", Rows = SeekerCounts.Without, Table = MonitoringTables.Plans,
            Formula = "SEEK-001 的人员中，月末没有未结束的务工、当月监测也没有核实在岗的人数",
        };
        yield return new Indicator
        {
            Code = "ZERO-001", Name = "零就业户数", Unit = "户", CutOff = CutOff.MonthEnd, Source = "人口信息、（务工月监测）已外出务工信息、务工月监测台账",
            Population = "有劳动力的脱贫户和监测户：" + labour, Rows = Seekers.IdleHouseholds, Table = MonitoringTables.Registered,
            Formula = "有劳动力，而户里没有一人月末在务工或当月监测核实在岗（含公益性岗位、帮扶车间）的户数；名单每户列一名劳动力",
        };
        var back = new Indicator
        {
            Code = "BACK-001", Name = "本年返乡人数", Unit = "人", CutOff = CutOff.MonthEnd, Source = "人口信息、（务工月监测）已外出务工信息",
            Population = labour, Rows = SeekerCounts.Back, Kinds = SeekerCounts.BackNames, Table = MonitoringTables.Spells,
            Formula = "本年内至截止日所在月有一段务工结束的人数，每人只计一次",
        };
        yield return back;
        yield return back with { Code = "BACK-002", Name = "其中：返岗人数", Facets = SeekerCounts.Again, Formula = "BACK-001 的人员中，月末又在务工的人数；返岗率 = BACK-002 ÷ BACK-001" };
    }

    /// <summary>The codes follow the list of reasons, whose order never changes.</summary>
    private static IEnumerable<Indicator> Reasons()
    {
        var all = new Indicator
        {
            Code = "WHY-000", Name = "未就业原因：合计", Unit = "人", CutOff = CutOff.DuringMonth, Source = "月监测核实", Population = "当月监测核实时说明了未就业原因的人员",
            Rows = SeekerCounts.Reasons, Kinds = SeekerCounts.ReasonNames, Table = ReferralTables.Reasons, Formula = "当月最近一次核实说明了未就业原因的人数，等于 WHY-001 至 WHY-013 之和",
        };
        yield return all;
        foreach (var entry in NonEmploymentReasons.List.Entries.OrderBy(e => e.Value))
        {
            yield return all with
            {
                Code = string.Create(CultureInfo.InvariantCulture, $"WHY-{(int)entry.Value + 1:000}"), Name = "未就业原因：" + entry.Name, Facets = SeekerCounts.Bit(entry.Value),
                Formula = $"当月最近一次核实的未就业原因为“{entry.Name}”的人数",
            };
        }
    }

    private static Indicator Step(string code, string name, int facets, CutOff cutOff, string formula) => new()
    {
        Code = code, Name = name, Unit = "人次", CutOff = cutOff, Source = Ledger, Population = Who, Rows = ReferralCounts.Steps, Facets = facets, Kinds = ReferralCounts.Names,
        Table = ReferralTables.Steps, Formula = formula,
    };
}
