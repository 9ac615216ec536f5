using System.Text;

namespace Wengang.App.Indicators;

/// <summary>The definitions as a document for people: docs/indicators.md is made from it.</summary>
public static class IndicatorDocument
{
    private static readonly string[] Heading =
    [
        "# 指标口径",
        "",
        "本文件由系统的指标定义生成，请勿手改；改定义后按测试提示重新生成。代码永不改作他用。",
        "",
        "公共约定：",
        "",
        "- 脱贫人口 = 户类型为脱贫户（含脱贫不稳定户）的家庭成员；监测对象 = 有监测对象类别的家庭成员，不论风险是否消除。",
        "- 按证件号码认人，同一人只计一次；人口信息以截止日当天的为准。",
        "- 月度事实以截止日所在月的月末为准。一段务工在某月月末“仍在务工”，是指开始月份不晚于该月，且没有结束或结束月份晚于该月；结束的当月仍算务工。",
        "- 数字只统计报上来的事实；疑点数据不改动数字。任何数字都可按“截止日”和“掌握时间”重算，并可打开佐证名单，名单数量之和等于该数字。",
        "- 百分比由原始人数计算，四舍五入；分母为0时不计算。",
    ];

    /// <summary>Markdown, lines ended by LF.</summary>
    public static string Write(IndicatorSet indicators)
    {
        var text = new StringBuilder();
        foreach (var line in Heading)
        {
            text.Append(line).Append('\n');
        }

        foreach (var indicator in indicators.All)
        {
            Append(text, indicator);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Indicator indicator) => text
        .Append("\n## ").Append(indicator.Code).Append(' ').Append(indicator.Name)
        .Append("\n\n- 单位：").Append(indicator.Unit)
        .Append("\n- 口径：").Append(indicator.Population)
        .Append("\n- 计算方法：").Append(indicator.Formula)
        .Append("\n- 截止：").Append(CutOffText(indicator.CutOff))
        .Append("\n- 数据来源：").Append(indicator.Source)
        .Append('\n');

    private static string CutOffText(CutOff cutOff) => cutOff switch
    {
        CutOff.Day => "截止日当天",
        CutOff.MonthEnd => "截止日所在月的月末",
        CutOff.DuringMonth => "截止日所在的月份",
        CutOff.YearToDate => "本年1月1日至截止日（含首尾）",
        _ => throw new ArgumentOutOfRangeException(nameof(cutOff)),
    };
}
