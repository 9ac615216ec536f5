using Wengang.Rules.Changes;
using Wengang.Rules.Values;

namespace Wengang.App.Indicators.Changes;

/// <summary>Codes and names of <see cref="ChangePart"/>, in the order in which they are shown.</summary>
public static class ChangeParts
{
    public static readonly CodeList<ChangePart> List = new(
        "变化原因",
        new(ChangePart.Joined, "joined", "新增"),
        new(ChangePart.Left, "left", "退出"),
        new(ChangePart.KindGained, "kindGained", "转入"),
        new(ChangePart.KindLost, "kindLost", "转出"),
        new(ChangePart.Moved, "moved", "乡镇间迁移"),
        new(ChangePart.Amount, "amount", "数量变化"),
        new(ChangePart.Corrected, "corrected", "更正"));

    /// <summary>What happened, in the words of the indicator.</summary>
    public static string Reason(Indicator indicator, ChangeEntry entry) => entry.Part switch
    {
        ChangePart.Moved => entry.Delta > 0 ? "从别的乡镇迁入" : "迁往别的乡镇",
        ChangePart.Amount => "还在，数量不同",
        ChangePart.Joined or ChangePart.KindGained => $"此前{Was(indicator, entry.Before, entry.After)}",
        ChangePart.Left or ChangePart.KindLost => $"现在{Was(indicator, entry.After, entry.Before)}",
        _ => entry.Delta > 0 ? "当时没有计入，后来补报或改正" : "当时计入了，后来改正",
    };

    /// <summary>What is true of one side and not of the other; else what is missing.</summary>
    private static string Was(Indicator indicator, int? facets, int? counted)
    {
        if (facets is not { } bits)
        {
            return "没有相关记录";
        }

        var own = indicator.Kinds.Where(f => (bits & ~(counted ?? 0) & f.Bit) != 0).Select(f => f.Name).ToList();
        var missing = indicator.Kinds.Where(f => (indicator.Facets & ~bits & f.Bit) != 0).Select(f => "不是" + f.Name);
        return own.Count > 0 ? "为" + string.Join('、', own) : string.Join('、', missing.DefaultIfEmpty("不符合口径"));
    }
}
