using Wengang.Rules.Values;

namespace Wengang.App.Intake;

/// <summary>The states of a batch in words.</summary>
public static class BatchStates
{
    public static readonly CodeList<BatchState> List = new(
        "导入状态",
        new(BatchState.Uploaded, "uploaded", "已上传"),
        new(BatchState.Previewing, "previewing", "正在核对"),
        new(BatchState.Ready, "ready", "等您确认"),
        new(BatchState.Confirming, "confirming", "正在入库"),
        new(BatchState.Confirmed, "confirmed", "已入库"),
        new(BatchState.Discarded, "discarded", "已作废"),
        new(BatchState.Undoing, "undoing", "正在撤销"),
        new(BatchState.Undone, "undone", "已撤销"));
}
