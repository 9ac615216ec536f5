namespace Wengang.Rules.Reports;

/// <summary>Chinese words for states, acts and refusals.</summary>
public static class ReportWords
{
    public static string Name(this ReportState state) => state switch
    {
        ReportState.Draft => "起草中",
        ReportState.Returned => "退回修改",
        ReportState.Submitted => "待签发",
        ReportState.Issued => "已签发",
        _ => "已作废",
    };

    public static string Name(this ReportAct act) => act switch
    {
        ReportAct.Edit => "修改",
        ReportAct.Submit => "送审",
        ReportAct.TakeBack => "撤回送审",
        ReportAct.Return => "退回修改",
        ReportAct.Issue => "签发",
        ReportAct.Discard => "作废",
        _ => "撤销签发",
    };

    /// <summary>What to say to who may not.</summary>
    public static string Sentence(this ReportRefusal refusal, ReportState state, ReportAct act) => refusal switch
    {
        ReportRefusal.WrongState => $"这份报告现在是“{state.Name()}”，不能{act.Name()}。请刷新页面看最新情况。",
        ReportRefusal.NoRight => $"您的岗位不能{act.Name()}报告。",
        ReportRefusal.NotByWriter => $"起草人和最后修改人不能自己{act.Name()}，请由另一位有签发权限的同志办理。",
        ReportRefusal.OnlyByWriter => $"只有起草人或最后修改人可以{act.Name()}。",
        _ => $"{act.Name()}要写明理由。",
    };
}
