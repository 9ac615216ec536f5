namespace Wengang.Rules.Values;

/// <summary>Codes and names of the questions of the monthly check.</summary>
public static class CheckQuestions
{
    /// <summary>The list.</summary>
    public static readonly CodeList<CheckQuestion> List = new(
        "询问内容",
        new(CheckQuestion.CameHome, "home", "是否返乡"),
        new(CheckQuestion.Job, "job", "新单位或新地方"),
        new(CheckQuestion.Wage, "wage", "月收入"),
        new(CheckQuestion.WantsWork, "wants", "就业意愿"),
        new(CheckQuestion.Reason, "reason", "未就业原因"),
        new(CheckQuestion.Needs, "needs", "就业服务需求"),
        new(CheckQuestion.Note, "note", "备注"));
}
