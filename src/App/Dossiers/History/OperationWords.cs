using Wengang.App.Auditing;

namespace Wengang.App.Dossiers.History;

/// <summary>Operations in the words of a history.</summary>
public static class OperationWords
{
    private const string ReasonMark = "。原因：";

    private static readonly Dictionary<OperationKind, string> Acts = new()
    {
        [OperationKind.Import] = "导入", [OperationKind.PersonAdded] = "新增", [OperationKind.PersonCorrected] = "更正", [OperationKind.PersonChanged] = "变更",
        [OperationKind.PersonMoved] = "迁移", [OperationKind.PersonLeft] = "登记变动", [OperationKind.PersonMerged] = "合并", [OperationKind.MergeUndone] = "撤销合并",
        [OperationKind.WorkAdded] = "新增务工", [OperationKind.WorkCorrected] = "更正务工", [OperationKind.WorkChanged] = "变更务工", [OperationKind.WorkEnded] = "更正结束时间",
        [OperationKind.CheckAnswered] = "月监测核实", [OperationKind.CheckUndone] = "撤回月监测核实",
        [OperationKind.ReferralListed] = "列入待推送", [OperationKind.ReferralSent] = "推送", [OperationKind.ReferralAnswered] = "接收或退回推送",
        [OperationKind.HelpRecorded] = "登记帮扶", [OperationKind.ReferralPlaced] = "登记帮扶就业", [OperationKind.ReferralExit] = "帮扶去向",
        [OperationKind.IdentityShown] = "查看完整号码", [OperationKind.ListExport] = "导出名单",
    };

    public static string ActOf(OperationKind kind) => Acts.GetValueOrDefault(kind, "登记");

    /// <summary>What the person wrote, without the sentence that the program put before it.</summary>
    public static string ReasonOf(Operation operation)
    {
        var at = operation.Reason.IndexOf(ReasonMark, StringComparison.Ordinal);
        return at < 0 ? operation.Reason : operation.Reason[(at + ReasonMark.Length)..];
    }
}
