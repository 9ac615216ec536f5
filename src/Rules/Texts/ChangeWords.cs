using System.Globalization;
using Wengang.Rules.Values;

namespace Wengang.Rules.Texts;

/// <summary>The words for a change; differences of percentages are 个百分点, never % (domain U.2).</summary>
public static class ChangeWords
{
    private const string Same = "持平";

    /// <summary>增加17人, 减少3人, 持平.</summary>
    public static string Count(long now, long before, string unit = "人")
    {
        if (now == before) return Same;
        var difference = ((Int128)now - before).ToString(CultureInfo.InvariantCulture).TrimStart('-');
        return (now > before ? "增加" : "减少") + difference + unit;
    }

    /// <summary>
    /// 增长2.7%, 下降1.0%, 持平 when equal; — when the basis is not positive. A change that rounds to zero is told in more decimals, up to 6.
    /// </summary>
    public static string Growth(long now, long before, int decimals = 1)
    {
        if (before <= 0) return Ratio.None;
        if (now == before) return Same;
        var change = new Ratio(now - before, before);
        var percent = Enumerable.Range(decimals, Math.Max(1, 7 - decimals)).Select(digits => change.Percent(digits)!.Value)
            .SkipWhile(percent => percent.Value == 0 && percent.Decimals < 6).First();
        return (now > before ? "增长" : "下降") + (percent with { Value = Math.Abs(percent.Value) });
    }

    /// <summary>提高1.5个百分点, 降低0.3个百分点, 持平 when it rounds to zero; — when either share has no denominator.</summary>
    public static string Points(Ratio now, Ratio before, int decimals = 1) => now.Above(before, decimals) switch
    {
        null => Ratio.None,
        { Value: 0 } => Same,
        { Value: > 0 } up => "提高" + up,
        { } down => "降低" + (down with { Value = -down.Value }),
    };
}
