namespace Wengang.App.Policies.Versions;

/// <summary>How a version stands on a day, in words.</summary>
public static class PolicyStanding
{
    public static string On(PolicyVersion version, DateOnly day) => version.State switch
    {
        PolicyState.Draft => "草稿",
        PolicyState.Submitted => "待发布",
        PolicyState.Withdrawn => "已停用",
        _ when version.ValidFrom > day => "尚未开始",
        _ when version.ValidTo < day => "已到期",
        _ => "执行中",
    };
}
