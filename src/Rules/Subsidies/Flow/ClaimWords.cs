namespace Wengang.Rules.Subsidies.Flow;

/// <summary>Chinese words for rights and refusals.</summary>
public static class ClaimWords
{
    public static string Name(this ClaimRight right) => right switch
    {
        ClaimRight.Apply => "申请",
        ClaimRight.ReviewVillage => "村级评议",
        ClaimRight.PostNotice => "公示",
        ClaimRight.ReviewTownship => "乡镇初审",
        ClaimRight.CheckIdentity => "身份核验",
        ClaimRight.ReviewBureau => "部门复核",
        _ => "发放",
    };

    public static string Name(this ClaimDoor door) => door switch
    {
        ClaimDoor.Desk => "申请",
        ClaimDoor.Notice => "公示",
        _ => "发放批次",
    };

    /// <summary>What an act is called, whatever the scheme.</summary>
    public static string Name(this ClaimAct act) => ClaimLife.Table.First(t => t.Act == act).Name;

    /// <summary>A state as a step of a flow: a notice is 公示, not 公示中.</summary>
    public static string StepName(this ClaimState state) => ClaimStates.List.NameOf(state).Replace("公示中", "公示", StringComparison.Ordinal);

    /// <summary>What to say to who may not.</summary>
    public static string Sentence(this ClaimRefusal refusal, ClaimStanding claim, ClaimAct act) => refusal switch
    {
        ClaimRefusal.WrongState => $"现在是“{ClaimStates.List.NameOf(claim.State)}”，不能{act.Name()}。请刷新页面看最新情况。",
        ClaimRefusal.NoRight => $"您的岗位不能办“{act.Name()}”。",
        ClaimRefusal.SamePerson => $"前面的环节是您办的，“{act.Name()}”请由另一位同志办理。",
        ClaimRefusal.NoticeOpen => claim.NoticeUntil is { } until ? $"公示到 {until:M月d日} 为止，期满后才能{act.Name()}。" : $"还没有公示，不能{act.Name()}。",
        ClaimRefusal.OpenCase => $"有 {claim.OpenCases} 件异议或疑点没有办结，办结以前不能{act.Name()}。",
        ClaimRefusal.NoReason => $"{act.Name()}要写明理由。",
        _ => $"“{act.Name()}”要在公示或发放批次里办理。",
    };
}
