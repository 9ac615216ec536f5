using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Subsidies.Cases;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Schemes;
using Wengang.Rules.Subsidies.Flow;
using Wengang.Rules.Subsidies.Money;

namespace Wengang.App.Subsidies.Paying;

/// <summary>The second person: approves a batch, takes lines out of it, or gives it up.</summary>
public static class BatchApproval
{
    /// <summary>Approves the batch. From here on its slots are taken for good.</summary>
    /// <returns>False when it was approved by the same person before.</returns>
    /// <exception cref="EditRefusedException">It is the maker's own, a case is open, or the money is not there.</exception>
    public static bool Approve(Db db, long id, DateOnly today)
    {
        db.Actor.Require(Permission.ApprovePayments);
        Compare(db, id, today);
        using var operation = db.Begin(OperationKind.PaymentApproved, "审批发放批次", OperationSource.Page);
        var batch = BatchBook.Load(db, id);
        if (batch.State is PaymentState.Approved && batch.ApprovedBy == db.Actor.User)
        {
            return false;
        }

        Require(batch, PaymentState.Planned);
        if (batch.MadeBy == db.Actor.User)
        {
            throw new EditRefusedException("自己编的批次不能自己审批，请由另一位同志审批。");
        }

        var items = db.Set<PaymentItem>().AsNoTracking().Where(i => i.BatchId == id && i.Outcome == PaymentOutcome.Open).ToList();
        RequireCleared(db, items);
        BatchBook.RequireMoney(db, batch.Fund, today.Year, 0);
        TakeSlots(db, items, SchemeBook.Read(db));
        (batch.State, batch.ApprovedBy, batch.ApprovedOn) = (PaymentState.Approved, db.Actor.User, today);
        operation.Add($" {batch.Number}");
        operation.Complete();
        return true;
    }

    /// <summary>Takes lines out of a batch that was not sent yet; their claims are where they were before.</summary>
    public static void Remove(Db db, long id, IReadOnlyCollection<long> items, string? reason, DateOnly today) => GiveUp(db, id, items, reason, today);

    /// <summary>Gives up a batch that was not sent yet.</summary>
    public static void Cancel(Db db, long id, string? reason, DateOnly today) => GiveUp(db, id, null, reason, today);

    internal static void Require(PaymentBatch batch, params PaymentState[] states)
    {
        if (!states.Contains(batch.State))
        {
            throw new EditRefusedException($"批次 {batch.Number} 现在是“{PaymentStates.List.NameOf(batch.State)}”，不能这样办理。请刷新页面看最新情况。");
        }
    }

    /// <summary>Compares the claims of a batch once more, in an operation of its own.</summary>
    internal static void Compare(Db db, long id, DateOnly today) =>
        CheckRun.Run(db, [.. db.Set<PaymentItem>().Where(i => i.BatchId == id && i.Outcome == PaymentOutcome.Open).Select(i => i.ClaimId)], today, OperationSource.Page);

    /// <exception cref="EditRefusedException">A case is open, or nothing is left to be paid.</exception>
    internal static void RequireCleared(Db db, IReadOnlyCollection<PaymentItem> items)
    {
        var claims = items.Select(i => i.ClaimId).ToList();
        var held = db.Set<SubsidyCase>().Where(c => c.State == CaseState.Open && EF.Parameter(claims).Contains(c.ClaimId)).Select(c => c.ClaimId).Distinct().Count();
        if (held > 0 || items.Count == 0)
        {
            throw new EditRefusedException(held > 0 ? $"批次里有 {held} 笔还有没办结的异议或疑点，请先办结，或把它们移出批次。" : "批次里已经没有要发的，请作废。");
        }
    }

    /// <summary>Within the operation that is open: lines of batches that were not sent are taken out.</summary>
    internal static void Release(Db db, IReadOnlyList<PaymentItem> items, string reason, DateOnly today)
    {
        var claims = ClaimDesk.Load(db, [.. items.Select(i => i.ClaimId)]);
        var schemes = SchemeBook.Read(db);
        var steps = new StepWriter(db, schemes, today);
        foreach (var claim in claims)
        {
            steps.Take(claim, ClaimLife.Find(schemes.FlowOf(claim), claim.State, ClaimAct.Unplan)!, reason);
        }

        steps.Write();
        foreach (var item in items)
        {
            (item.Outcome, item.OutcomeOn, item.Why) = (PaymentOutcome.Cancelled, today, reason);
        }

        db.SaveChanges();
    }

    private static void GiveUp(Db db, long id, IReadOnlyCollection<long>? ids, string? reason, DateOnly today)
    {
        if (!db.Actor.May(Permission.ApprovePayments))
        {
            db.Actor.Require(Permission.PreparePayments);
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new EditRefusedException("请写明理由。");
        }

        using var operation = db.Begin(OperationKind.PaymentApproved, $"{(ids is null ? "作废批次" : "移出批次")}：{reason.Trim()}", OperationSource.Page);
        var batch = BatchBook.Load(db, id);
        Require(batch, PaymentState.Planned, PaymentState.Approved);
        var items = db.Set<PaymentItem>().Where(i => i.BatchId == id && i.Outcome == PaymentOutcome.Open).ToList();
        var chosen = ids is null ? items : items.FindAll(i => ids.Contains(i.Id));
        if (chosen.Count == 0 && ids is not null)
        {
            throw new EditRefusedException("请先勾选要移出的。");
        }

        if (chosen.Count > 0)
        {
            Release(db, chosen, reason.Trim(), today);
        }

        if (chosen.Count == items.Count)
        {
            (batch.State, batch.Note) = (PaymentState.Cancelled, reason.Trim());
        }

        operation.Complete();
    }

    /// <summary>A claim whose money was ordered before keeps the slots it has; it takes none twice.</summary>
    private static void TakeSlots(Db db, List<PaymentItem> items, SchemeBook schemes)
    {
        var claims = items.ConvertAll(i => i.ClaimId);
        var has = db.Set<PaymentSlot>().Where(s => EF.Parameter(claims).Contains(s.ClaimId)).Select(s => s.ClaimId).Distinct().ToHashSet();
        db.Bulk.Insert((from i in items
                        where !has.Contains(i.ClaimId)
                        from slot in ClaimSlots.Of(i.Scheme, schemes[i.Scheme].Groups, i.Variant, ClaimPeriod.Parse(i.Period))
                        select new PaymentSlot { RegionCode = i.RegionCode, ClaimId = i.ClaimId, SubjectKey = i.SubjectKey, Slot = slot.Slot, Atom = slot.Atom }).ToList());
    }
}
