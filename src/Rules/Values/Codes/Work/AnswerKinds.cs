namespace Wengang.Rules.Values;

/// <summary>Codes, names and synonyms of the kinds of answers.</summary>
public static class AnswerKinds
{
    /// <summary>The list.</summary>
    public static readonly CodeList<AnswerKind> List = new(
        "核实情况",
        new(AnswerKind.Unchanged, "unchanged", "无变化", "与上月一致", "一致", "没变", "不变"),
        new(AnswerKind.Changed, "changed", "有变化", "变化", "变动"),
        new(AnswerKind.Unreachable, "unreachable", "联系不上", "未联系上", "失联"));
}
