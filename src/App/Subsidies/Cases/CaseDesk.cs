using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Paying;
using Wengang.App.Subsidies.Schemes;
using Wengang.Rules.Subsidies.Flow;
using Wengang.Rules.Values;

namespace Wengang.App.Subsidies.Cases;

/// <summary>Settles cases. What is true is carried through: claim, batch, money and journal follow.</summary>
public static class CaseDesk
{
    private const int Longest = 300;

    /// <summary>Settles an open case.</summary>
    /// <param name="db">The session.</param>
    /// <param name="id">The case.</param>
    /// <param name="end">How.</param>
    /// <param name="outcome">What was found; must be written.</param>
    /// <param name="recoverYuan">How much is to come back when money was paid; empty for all of it.</param>
    /// <param name="today">The day.</param>
    /// <exception cref="EditRefusedException">It is settled already, nothing was written, or money is out and the end is to send back.</exception>
    public static void Settle(Db db, long id, CaseEnd end, string? outcome, string? recoverYuan, DateOnly today)
    {
        db.Actor.Require(Permission.SettleCases);
        var words = Words(outcome, "请写明核查结果。");
        using var operation = db.Begin(OperationKind.SubsidyCase, $"办结异议或疑点：{words}", OperationSource.Page);
        var one = Load(db, id);
        if (one.State != CaseState.Open)
        {
            throw new EditRefusedException("这一件已经办结。");
        }

        (one.State, one.Outcome, one.SettledOn, one.SettledBy) = (end == CaseEnd.Dismiss ? CaseState.Dismissed : CaseState.Upheld, words, today, db.Actor.User);
        if (end != CaseEnd.Dismiss)
        {
            Follow(db, one, end, words, recoverYuan, today);
        }

        operation.Complete();
    }

    /// <summary>Writes down what the person says against a recovery; whoever settles it must have heard them.</summary>
    /// <exception cref="EditRefusedException">Nothing is said, or the case is settled.</exception>
    public static void Hear(Db db, long id, string? says)
    {
        if (!db.Actor.May(Permission.SettleCases))
        {
            db.Actor.Require(Permission.ApplySubsidies);
        }

        var words = Words(says, "请写下本人的申辩。");
        using var operation = db.Begin(OperationKind.SubsidyCase, "登记本人申辩", OperationSource.Page);
        var one = Load(db, id);
        if (one.State != CaseState.Open)
        {
            throw new EditRefusedException("这一件已经办结。");
        }

        one.PersonSays = words;
        operation.Complete();
    }

    /// <summary>Money came back. When all of a payment is back the claim is clawed back.</summary>
    /// <exception cref="EditRefusedException">More than is still to come.</exception>
    public static void Receive(Db db, long id, string? yuan, DateOnly today)
    {
        db.Actor.Require(Permission.SettleCases);
        if (!Fen.TryFromYuan(yuan, out var fen, out var failure) || fen.Value <= 0)
        {
            throw new EditRefusedException(failure == MoneyFailure.None ? "金额要大于 0。" : failure.Text());
        }

        using var operation = db.Begin(OperationKind.SubsidyCase, $"收回 {fen} 元", OperationSource.Page);
        var one = Load(db, id);
        if (one.State != CaseState.Upheld || one.RecoveredFen + fen.Value > one.RecoverFen)
        {
            throw new EditRefusedException($"还应收回 {new Fen(one.RecoverFen - one.RecoveredFen)} 元，不能登记 {fen} 元。");
        }

        one.RecoveredFen += fen.Value;
        var claim = ClaimDesk.Load(db, [one.ClaimId])[0];
        db.Bulk.Insert<RecoveryReceipt>(
        [
            new RecoveryReceipt
            {
                CaseId = one.Id, ClaimId = claim.Id, PersonId = claim.PersonId, Scheme = claim.Scheme, Fund = claim.Fund, AmountFen = fen.Value, By = db.Actor.User,
                RegionCode = claim.RegionCode, ValidFrom = today, ObservedOn = today,
            },
        ]);
        var back = db.Set<RecoveryReceipt>().Where(r => r.ClaimId == claim.Id).Sum(r => r.AmountFen);
        if (back == claim.DecidedFen && claim.State is ClaimState.Paid or ClaimState.Archived)
        {
            Step(db, claim, ClaimAct.ClawBack, one.Outcome ?? "追回", today);
        }

        operation.Complete();
    }

    private static void Follow(Db db, SubsidyCase one, CaseEnd end, string words, string? recoverYuan, DateOnly today)
    {
        var claim = ClaimDesk.Load(db, [one.ClaimId])[0];
        var item = db.Set<PaymentItem>().Where(i => i.ClaimId == claim.Id && (i.Outcome == PaymentOutcome.Open || i.Outcome == PaymentOutcome.Paid)).OrderBy(i => i.Id).LastOrDefault();
        if (item?.Outcome == PaymentOutcome.Open && db.Set<PaymentBatch>().Any(b => b.Id == item.BatchId && (b.State == PaymentState.Planned || b.State == PaymentState.Approved)))
        {
            BatchApproval.Release(db, [item], words, today);
            item = null;
        }

        if (item is not null)
        {
            Recover(db, one, claim, end, recoverYuan);
        }
        else if (claim.State == ClaimState.Bounced || ClaimStates.Reviewing.Contains(claim.State))
        {
            Step(db, claim, claim.State == ClaimState.Bounced || end == CaseEnd.Reject ? ClaimAct.Reject : ClaimAct.Return, words, today);
        }
    }

    /// <summary>Money is out: it can only come back. All recoveries of a claim together ask for no more than was paid.</summary>
    private static void Recover(Db db, SubsidyCase one, SubsidyClaim claim, CaseEnd end, string? yuan)
    {
        var asked = db.Set<SubsidyCase>().Where(c => c.ClaimId == claim.Id && c.Id != one.Id && c.State == CaseState.Upheld).Sum(c => (long?)c.RecoverFen) ?? 0;
        var most = claim.DecidedFen!.Value - asked;
        var fen = new Fen(most);
        if (end == CaseEnd.Return)
        {
            throw new EditRefusedException("钱已经发出，不能退回补正；情况属实的选“不符合，追回”，不属实的选“不属实”。");
        }

        if (!string.IsNullOrWhiteSpace(yuan) && (!Fen.TryFromYuan(yuan, out fen, out _) || fen.Value <= 0))
        {
            throw new EditRefusedException($"应追回金额“{yuan}”看不懂，请写成 500 或 500.50。");
        }

        one.RecoverFen = fen.Value <= most ? fen.Value : throw new EditRefusedException($"这一笔最多还能追回 {new Fen(most)} 元。");
    }

    private static void Step(Db db, SubsidyClaim claim, ClaimAct act, string reason, DateOnly today)
    {
        var schemes = SchemeBook.Read(db);
        var steps = new StepWriter(db, schemes, today);
        steps.Take(claim, ClaimLife.Find(schemes.FlowOf(claim), claim.State, act)!, reason);
        steps.Write();
    }

    private static SubsidyCase Load(Db db, long id) => db.Set<SubsidyCase>().FirstOrDefault(c => c.Id == id) ?? throw new EditRefusedException("没有这一件，或不在您的辖区内。");

    private static string Words(string? text, string missing) =>
        text?.Trim() is { Length: > 0 } words ? words.Length <= Longest ? words : throw new EditRefusedException($"最多 {Longest} 个字。") : throw new EditRefusedException(missing);
}
