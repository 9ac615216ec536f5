using Wengang.App.Indicators;

namespace Wengang.App.Monitoring.Counting;

/// <summary>The figures of the townships' samples.</summary>
public static class SampleIndicators
{
    private const string Population = "当月乡镇抽查抽中的人员；种子事先承诺、截止后公布，名单可以重新抽一遍核对";
    private const string Reached = "抽中的人员中，最近一次回访打通并问到情况的人数";

    public static IReadOnlyList<Indicator> All { get; } = [.. Of()];

    private static IEnumerable<Indicator> Of()
    {
        var drawn = new Indicator
        {
            Code = "SAMPLE-001", Name = "{月}月抽查抽中人数", Unit = "人", CutOff = CutOff.DuringMonth, Source = "月监测抽查", Population = Population, Rows = SampleCounts.Rows,
            Table = SampleCounts.Table, Kinds = SampleCounts.Names, Formula = "当月各乡镇抽查抽中的人数",
        };
        var reached = drawn with { Code = "SAMPLE-002", Name = "其中：已回访人数", Facets = SampleCounts.Reached, Formula = Reached };
        var wrong = drawn with
        {
            Code = "SAMPLE-003", Name = "回访有误人数", Facets = SampleCounts.Reached + SampleCounts.Wrong, Formula = "已回访的人员中，有一项或几项与上报不符的人数",
        };
        yield return drawn;
        yield return reached;
        yield return wrong;
        yield return wrong with
        {
            Code = "SAMPLE-004", Name = "抽查差错率（%）", Unit = "%", Decimals = 1, Comparison = Comparison.PercentOfWhole, Whole = reached,
            Formula = "SAMPLE-003 ÷ SAMPLE-002 × 100%，保留一位小数；打不通的不在分母里；没有回访时不计算",
        };
        yield return drawn with { Code = "SAMPLE-005", Name = "抽查打不通人数", Facets = SampleCounts.Unreached, Formula = "抽中的人员中，打过电话、至今没有打通的人数" };
    }
}
