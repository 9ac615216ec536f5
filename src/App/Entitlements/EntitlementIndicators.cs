using Wengang.App.Indicators;

namespace Wengang.App.Entitlements;

/// <summary>The figures of who could have what (domain G.4, AA.5), each open to the people behind it.</summary>
public static class EntitlementIndicators
{
    public static IReadOnlyList<Indicator> All { get; } =
    [
        One("SUB-040", "符合补贴条件人次", 0, "截止日按已发布并在有效期内的政策判定符合条件的人次；申请时段和材料不在内，一人符合几项补贴的按几次计"),
        One("SUB-041", "本月新符合补贴条件人次", Eligibility.Newly, "符合条件的人次中上月底还不符合的"),
        One("SUB-042", "应享未享人次", Eligibility.NotApplied, "符合条件的人次中同一期间没有申请的；不予通过和已撤回的算没有申请"),
        One("SUB-043", "即将不符合补贴条件人次", Eligibility.AboutToLose, "符合条件的人次中按现在掌握的情况到月底（申请时段先结束的到时段最后一天）不再符合的"),
        One("SUB-044", "申请即将截止的应享未享人次", Eligibility.NotApplied + Eligibility.Closing, "应享未享的人次中离申请时段（没有时段的按政策有效期）最后一天不超过 15 天的"),
        One("SUB-045", "应享未发放人数", 0, "符合条件的人次中同一期间还没有发放的人员，每人只计一次，不论有没有申请") with { Unit = "人", Rows = Eligibility.NotPaidPersons, Kinds = [] },
        One("SUB-046", "应享未发放金额", Eligibility.NotPaid, "符合条件的人次中同一期间还没有发放的，按政策可领的金额之和，每人次不足 1 元的舍去") with { Unit = "元", Rows = Eligibility.Yuan },
    ];

    private static Indicator One(string code, string name, int facets, string formula) => new()
    {
        Code = code, Name = name, Unit = "人次", CutOff = CutOff.Day, Source = "人口信息、（务工月监测）已外出务工信息、补贴发放记录", Population = "脱贫人口和监测对象",
        Rows = Eligibility.Rows, Facets = facets, Kinds = Eligibility.Names, Table = EntitlementTables.Decisions, Formula = formula, HasParts = true,
    };
}
