namespace Wengang.Rules.Values;

/// <summary>Codes, names and synonyms of 是否.</summary>
public static class YesNoAnswers
{
    /// <summary>The list.</summary>
    public static readonly CodeList<YesNo> List = new(
        "是否",
        new(YesNo.Yes, "Y", "是", "已消除", "有意愿", "愿意", "已务工", "在务工", "已外出", "合格", "已签", "已签订", "签订", "有", "已", "1", "Y", "√", "✓", "对", "true"),
        new(YesNo.No, "N", "否", "未消除", "无意愿", "不愿意", "未务工", "未外出", "不合格", "未签", "未签订", "无", "没有", "未", "0", "N", "×", "不是", "false"));
}
