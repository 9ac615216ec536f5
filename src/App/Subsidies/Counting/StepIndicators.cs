using System.Globalization;
using Wengang.App.Indicators;
using Wengang.Rules.Subsidies.Flow;

namespace Wengang.App.Subsidies.Counting;

/// <summary>How long each step takes: how often it was taken, and its days on average.</summary>
internal static class StepIndicators
{
    /// <summary>SUB-100 and SUB-120 are the first step's.</summary>
    private const int FirstCount = 100, FirstAverage = 120;

    public static IReadOnlyList<Indicator> All { get; } = [.. StepDays.Acts.Select(Count), .. StepDays.Acts.Select(Average)];

    /// <summary>The code of how often a step was taken.</summary>
    public static string CodeOf(ClaimAct act) => Code(FirstCount, act);

    private static Indicator Count(ClaimAct act) => new()
    {
        Code = CodeOf(act), Name = $"补贴{act.Name()}次数", Unit = "次", CutOff = CutOff.YearToDate, Source = "补贴办理记录", Population = "申请补贴的人员和单位",
        Rows = StepDays.Counts, Facets = StepDays.Bit(act), Kinds = StepDays.Names, Table = ClaimTables.Steps, Formula = $"本年1月1日至截止日办理“{act.Name()}”的次数", HasParts = true,
    };

    private static Indicator Average(ClaimAct act) => Count(act) with
    {
        Code = Code(FirstAverage, act), Name = $"补贴{act.Name()}平均用时", Unit = "天", Decimals = 1, Rows = StepDays.Days, Comparison = Comparison.Average, Whole = Count(act),
        Formula = $"{CodeOf(act)} 各次从上一环节到这一环节的天数之和，除以 {CodeOf(act)}，保留一位小数；公示的天数算在公示以后的环节里；没有办理的不计算",
    };

    private static string Code(int first, ClaimAct act) => string.Create(CultureInfo.InvariantCulture, $"SUB-{first + StepDays.Acts.ToList().IndexOf(act)}");
}
