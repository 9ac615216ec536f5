using Wengang.Rules.Values;

namespace Wengang.App.Subsidies.Paying;

/// <summary>The states of batches and of their lines in words.</summary>
public static class PaymentStates
{
    public static readonly CodeList<PaymentState> List = new(
        "批次状态", new(PaymentState.Planned, "planned", "待审批"), new(PaymentState.Approved, "approved", "已审批，待出盘"), new(PaymentState.Sent, "sent", "已出盘，等银行回盘"),
        new(PaymentState.Answered, "answered", "已回盘"), new(PaymentState.Archived, "archived", "已归档"), new(PaymentState.Cancelled, "cancelled", "已作废"));

    public static readonly CodeList<PaymentOutcome> Outcomes = new(
        "发放结果", new(PaymentOutcome.Open, "open", "等结果"), new(PaymentOutcome.Paid, "paid", "成功", "已发放", "发放成功", "交易成功", "支付成功", "入账成功", "是", "1"),
        new(PaymentOutcome.Bounced, "bounced", "退汇", "失败", "发放失败", "交易失败", "支付失败", "入账失败", "退票", "否", "0"), new(PaymentOutcome.Cancelled, "cancelled", "作废"));
}
