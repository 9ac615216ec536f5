using Wengang.App.Indicators;
using Wengang.App.Monitoring.Counting;
using Wengang.App.People;

namespace Wengang.App.Monitoring;

/// <summary>The figures of the monthly monitoring of work (domain E.5).</summary>
public static class MonitoringIndicators
{
    private const string LiftedNote = "户类型为脱贫户（含脱贫不稳定户）的家庭成员；务工区域为省外、县外省内、乡（镇）外县内的，乡（镇）内务工不计；同一人只计一次，同时有几段务工的按离家最远的一段计";
    private const string TargetNote = "脱贫人口，以及有监测对象类别的家庭成员（不论风险是否消除）";
    private const string Current = "截止日所在月的月末仍在务工：开始月份不晚于该月，且没有结束或结束月份晚于该月";
    private const string Sheets = "人口信息、（务工月监测）已外出务工信息";
    private const string Ledger = "人口信息、务工月监测台账";

    public static IReadOnlyList<Indicator> All { get; } = [.. OutWork(), .. TargetOutWork(), .. Labour(), .. Help(), .. Checks()];

    private static IEnumerable<Indicator> OutWork()
    {
        yield return Work("WORK-001", "脱贫人口外出务工人数", Register.Lifted + WorkFacets.Out, LiftedNote, "");
        yield return Work("WORK-002", "脱贫人口和监测对象外出务工人数", Register.Target + WorkFacets.Out, TargetNote + "；务工区域同 WORK-001", "");
        yield return Work("WORK-003", "其中：省外务工（脱贫人口）", Register.Lifted + WorkFacets.OtherProvince, LiftedNote, "，务工区域为省外");
        yield return Work("WORK-004", "其中：县外省内务工（脱贫人口）", Register.Lifted + WorkFacets.OwnProvince, LiftedNote, "，务工区域为县外省内");
        yield return Work("WORK-005", "其中：乡外县内务工（脱贫人口）", Register.Lifted + WorkFacets.OwnCounty, LiftedNote, "，务工区域为乡（镇）外县内");
        yield return Work("WORK-010", "脱贫人口外出务工人数占上年底比例（%）", Register.Lifted + WorkFacets.Out, LiftedNote, "") with
        {
            Unit = "%",
            Comparison = Comparison.PercentOfLastYearEnd,
            Formula = "截止日的 WORK-001 ÷ 上年12月31日的 WORK-001 × 100%，四舍五入取整；上年底为0时不计算",
        };
    }

    private static IEnumerable<Indicator> TargetOutWork()
    {
        const string note = TargetNote + "；同一人只计一次，同时有几段务工的按离家最远的一段计";
        yield return Work("OUT-001", "其中：省外务工（脱贫人口和监测对象）", Register.Target + WorkFacets.OtherProvince, note, "，务工区域为省外");
        yield return Work("OUT-002", "其中：县外省内务工（脱贫人口和监测对象）", Register.Target + WorkFacets.OwnProvince, note, "，务工区域为县外省内");
        yield return Work("OUT-003", "其中：乡外县内务工（脱贫人口和监测对象）", Register.Target + WorkFacets.OwnCounty, note, "，务工区域为乡（镇）外县内");
    }

    private static IEnumerable<Indicator> Labour()
    {
        const string workers = "，劳动技能为普通劳动力、技能劳动力、弱劳动力或半劳动力";
        yield return Registered("REG-001", "脱贫人口数", RegisterStanding.Lifted, "户类型为脱贫户（含脱贫不稳定户）的家庭成员");
        yield return Registered("REG-002", "监测对象人数", RegisterStanding.Monitored, "有监测对象类别的家庭成员（不论风险是否消除），脱贫不稳定户也在内");
        yield return Registered("LAB-001", "脱贫劳动力数", RegisterStanding.Lifted + RegisterStanding.Labourer, "户类型为脱贫户（含脱贫不稳定户）的家庭成员" + workers);
        yield return Registered(
            "LAB-002", "监测劳动力数（不含脱贫户）", RegisterStanding.MonitoredOnly + RegisterStanding.Labourer, "有监测对象类别而户类型不是脱贫户的家庭成员" + workers);
    }

    private static Indicator Registered(string code, string name, int facets, string population) => new()
    {
        Code = code, Name = name, Unit = "人", CutOff = CutOff.Day, Source = "人口信息", Population = population,
        Formula = "截止日在册的人数", Rows = RegisterStanding.Rows, Facets = facets, Table = MonitoringTables.Registered,
    };

    private static IEnumerable<Indicator> Help()
    {
        yield return new Indicator
        {
            Code = "SEEK-001", Name = "有就业意愿未就业人数", Unit = "人", CutOff = CutOff.MonthEnd, Source = "计划外出务工信息",
            Population = "计划外出务工名单上的人员", Rows = SeekingWork.Rows, Table = MonitoringTables.Plans,
            Formula = "各乡镇截止日所在月及以前最近一期名单中“是否计划务工”为“是”的人数；名单之后月监测核实时本人另有说明的，按最近一次核实",
        };
        yield return new Indicator
        {
            Code = "HOME-001", Name = "返乡未再就业人数", Unit = "人", CutOff = CutOff.MonthEnd, Source = Sheets,
            Population = "人口信息中的人员，在截止日所在月及以前的务工月监测表中有过务工记录", Rows = WorkStanding.Rows, Facets = WorkFacets.Home, Kinds = WorkFacets.Names,
            Table = MonitoringTables.Spells, Formula = "截止日所在月的月末没有任何未结束的务工（包括乡（镇）内务工）的人数",
        };
        yield return new Indicator
        {
            Code = "SUB-001", Name = "省外务工交通补贴符合条件人数", Unit = "人", CutOff = CutOff.MonthEnd, Source = Sheets,
            Population = TargetNote + "；劳动技能为普通劳动力、技能劳动力、弱劳动力或半劳动力", Rows = SubsidyClaims.Rows, Table = MonitoringTables.Spells,
            Formula = "月末在省外务工，且到该月为止在省外连续务工的月数超过3个月的人数；换单位、换省份而不缺月的不算中断，结束月份仍算务工",
        };
    }

    private static IEnumerable<Indicator> Checks()
    {
        const string note = TargetNote + "；劳动技能为普通劳动力、技能劳动力、弱劳动力或半劳动力";
        var due = new Indicator
        {
            Code = "CHECK-001", Name = "{月}月应监测人数", Unit = "人", CutOff = CutOff.DuringMonth, Source = Ledger, Population = note,
            Rows = ChecksDue.Rows, Table = MonitoringTables.Checks, Kinds = ChecksDue.Names, Formula = "截止日在册的应监测劳动力人数",
        };
        yield return due;
        yield return due with { Code = "CHECK-002", Name = "{月}月已监测人数", Facets = ChecksDue.Checked, Formula = "应监测人员中，当月有监测记录的人数" };
        yield return due with
        {
            Code = "CHECK-003", Name = "{月}月按时（25日前）监测人数", Facets = ChecksDue.Checked + ChecksDue.InTime,
            Formula = "应监测人员中，当月监测记录的监测日期不晚于25日（含）的人数",
        };
    }

    private static Indicator Work(string code, string name, int facets, string population, string region) => new()
    {
        Code = code, Name = name, Unit = "人", CutOff = CutOff.MonthEnd, Source = Sheets, Population = population,
        Formula = Current + region + "的人数", Rows = WorkStanding.Rows, Facets = facets, Table = MonitoringTables.Spells, Kinds = WorkFacets.Names,
    };
}
