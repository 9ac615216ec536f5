using Wengang.App.Indicators;

namespace Wengang.App.Subsidies.Counting;

/// <summary>The figures of how funds are used (domain S.9).</summary>
internal static class FundIndicators
{
    private const string Yuan = "，每笔不足 1 元的舍去";

    public static IReadOnlyList<Indicator> All { get; } = [.. Figures()];

    private static IEnumerable<Indicator> Figures()
    {
        var allotted = One("SUB-090", "补贴资金下达金额", FundCounts.Allotted, "截止日以前登记的、本年度的资金指标之和；资金不分补贴项目下达") with { Table = FundTables.Budgets };
        var paid = One("SUB-092", "补贴资金已支付金额", FundCounts.Paid, "SUB-091 中银行已经发放成功的部分，收回的相抵" + Yuan);
        yield return allotted;
        yield return One("SUB-091", "补贴资金已安排金额", FundCounts.Ordered, "本年编制的发放批次中等结果的和已发放的金额之和，收回的相抵" + Yuan);
        yield return paid;
        yield return paid with
        {
            Code = "SUB-093", Name = "补贴资金支出进度（%）", Unit = "%", Decimals = 1, Comparison = Comparison.PercentOfWhole, Whole = allotted,
            Formula = "SUB-092 ÷ SUB-090 × 100%，保留一位小数；没有登记资金指标时不计算",
        };
    }

    private static Indicator One(string code, string name, Func<FigureQuery, IQueryable<Evidence>> rows, string formula) => new()
    {
        Code = code, Name = name, Unit = "元", CutOff = CutOff.YearToDate, Source = "资金指标、发放批次和追回登记", Population = "本年度的补贴资金", Rows = rows, Table = FundTables.Payments,
        Formula = formula, HasParts = true,
    };
}
