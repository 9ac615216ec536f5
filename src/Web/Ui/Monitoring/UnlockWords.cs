using Wengang.App.Monitoring.Locking;

namespace Wengang.Web.Ui.Monitoring;

/// <summary>How a request to unlock stands, in words.</summary>
public static class UnlockWords
{
    public static string Of(UnlockRequest request) => request.State switch
    {
        UnlockState.Asked => "等待审批",
        UnlockState.Approved => $"{request.DecidedBy} 批准，正在更正",
        UnlockState.Refused => $"{request.DecidedBy} 不同意：{request.Note}",
        UnlockState.Withdrawn => "已撤回",
        _ => $"{request.DecidedBy} 批准，已重新锁定",
    };
}
