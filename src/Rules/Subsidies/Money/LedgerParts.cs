using Wengang.Rules.Values;

namespace Wengang.Rules.Subsidies.Money;

/// <summary>The parts of the ledger in words.</summary>
public static class LedgerParts
{
    public static readonly CodeList<LedgerPart> List = new(
        "资金去向",
        new(LedgerPart.Waiting, "waiting", "待发（已决定，未列入批次）"), new(LedgerPart.Held, "held", "暂缓（有异议或疑点）"), new(LedgerPart.InTransit, "in_transit", "在途（已列入批次）"),
        new(LedgerPart.Paid, "paid", "已发放"), new(LedgerPart.BouncedOpen, "bounced", "退汇未重发"), new(LedgerPart.ClawedBack, "clawed_back", "已追回"));
}
