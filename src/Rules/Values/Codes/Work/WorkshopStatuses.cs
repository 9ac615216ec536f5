namespace Wengang.Rules.Values;

/// <summary>Codes, names and synonyms of 运行状态.</summary>
public static class WorkshopStatuses
{
    /// <summary>The list.</summary>
    public static readonly CodeList<WorkshopStatus> List = new(
        "运行状态",
        new(WorkshopStatus.Running, "running", "正常运行", "正常", "运行", "在运行", "正常生产", "正常经营", "生产中", "运行正常", "运营", "正常运营"),
        new(WorkshopStatus.Buffer, "buffer", "缓冲监测", "监测待处置", "缓冲", "待处置", "缓冲监测期", "监测", "缓冲期"),
        new(WorkshopStatus.Suspended, "suspended", "停产", "季节性停产", "停产(季节性)", "停工", "暂停", "停业", "暂停生产", "停产整顿", "季节性停工", "歇业"),
        new(WorkshopStatus.Removed, "removed", "清理", "退出", "已清理", "已退出", "撤销", "取消", "关停", "清理退出", "注销", "摘牌"));
}
