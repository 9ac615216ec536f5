using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Schemes;
using Wengang.Rules.Subsidies.Flow;
using Wengang.Rules.Values;

namespace Wengang.App.Subsidies.Paying.Answers;

/// <summary>Takes in what the bank says of a batch. Reading the same file again changes nothing.</summary>
public static class AnswerDesk
{
    private const int LongestWhy = 100;

    /// <exception cref="EditRefusedException">The batch was not sent, or nothing in the file can be used.</exception>
    public static AnsweredRows Take(Db db, long id, IReadOnlyList<ReturnRow> rows, DateOnly today)
    {
        db.Actor.Require(Permission.PreparePayments);
        using var operation = db.Begin(OperationKind.PaymentAnswered, "银行回盘", OperationSource.Page);
        var batch = BatchBook.Load(db, id);
        BatchApproval.Require(batch, PaymentState.Sent, PaymentState.Answered);
        var items = db.Set<PaymentItem>().Where(i => i.BatchId == id).ToDictionary(i => i.Reference);
        var (settled, refused, known) = (new List<(PaymentItem Item, ReturnRow Row, PaymentOutcome Outcome)>(), new List<(int, string)>(), 0);
        foreach (var row in rows)
        {
            if (Problem(items, settled, row, out var item, out var outcome) is { } problem)
            {
                refused.Add((row.Number, problem));
            }
            else if (item!.Outcome == outcome)
            {
                known++;
            }
            else
            {
                settled.Add((item, row, outcome));
            }
        }

        var late = settled.Count(s => s.Item.Outcome == PaymentOutcome.Paid);
        Settle(db, settled, today);
        if (items.Values.All(i => i.Outcome != PaymentOutcome.Open))
        {
            batch.State = PaymentState.Answered;
        }

        var answer = new AnsweredRows(settled.Count(s => s.Outcome == PaymentOutcome.Paid), settled.Count(s => s.Outcome == PaymentOutcome.Bounced), late, known, refused);
        if (settled.Count > 0)
        {
            operation.Add($" {batch.Number}：{answer.Words}");
            operation.Complete();
        }

        return answer;
    }

    /// <summary>Puts an answered batch aside; what was paid is at its end.</summary>
    /// <exception cref="EditRefusedException">Some lines have no answer yet.</exception>
    public static void Archive(Db db, long id, DateOnly today)
    {
        db.Actor.Require(Permission.PreparePayments);
        using var operation = db.Begin(OperationKind.PaymentArchived, "发放归档", OperationSource.Page);
        var batch = BatchBook.Load(db, id);
        BatchApproval.Require(batch, PaymentState.Answered);
        var paid = db.Set<PaymentItem>().Where(i => i.BatchId == id && i.Outcome == PaymentOutcome.Paid).Select(i => i.ClaimId).ToList();
        var claims = db.Set<SubsidyClaim>().Where(c => EF.Parameter(paid).Contains(c.Id) && c.State == ClaimState.Paid).ToList();
        var (schemes, line) = (SchemeBook.Read(db), ClaimLife.Table.First(t => t.Act == ClaimAct.Archive));
        var steps = new StepWriter(db, schemes, today);
        claims.ForEach(c => steps.Take(c, line, null));
        steps.Write();
        batch.State = PaymentState.Archived;
        operation.Add($" {batch.Number}");
        operation.Complete();
    }

    private static string? Problem(
        Dictionary<string, PaymentItem> items, List<(PaymentItem Item, ReturnRow Row, PaymentOutcome Outcome)> settled, ReturnRow row, out PaymentItem? item, out PaymentOutcome outcome)
    {
        outcome = PaymentOutcome.Open;
        if (!items.TryGetValue(row.Reference, out item) || item.Outcome == PaymentOutcome.Cancelled)
        {
            return row.Reference.Length == 0 ? "没有流水号，对不上是哪一笔" : $"这一批里没有流水号“{row.Reference}”";
        }

        if (!PaymentStates.Outcomes.TryParse(row.Result, out outcome, out _) || outcome is not (PaymentOutcome.Paid or PaymentOutcome.Bounced))
        {
            return $"结果“{row.Result}”看不懂，请写“成功”或“退汇”";
        }

        if (row.Amount.Length > 0 && (!Fen.TryFromYuan(row.Amount, out var fen, out _) || fen.Value != item.AmountFen))
        {
            return $"金额“{row.Amount}”与出盘的 {new Fen(item.AmountFen)} 元不一致";
        }

        var current = item;
        if (settled.Exists(s => s.Item == current))
        {
            return "同一流水号在文件里出现了两次";
        }

        return item.Outcome == PaymentOutcome.Bounced && outcome == PaymentOutcome.Paid ? "这一笔以前登记为退汇，不能改成成功；请与银行核实" : null;
    }

    private static void Settle(Db db, List<(PaymentItem Item, ReturnRow Row, PaymentOutcome Outcome)> settled, DateOnly today)
    {
        if (settled.Count == 0)
        {
            return;
        }

        var claims = ClaimDesk.Load(db, [.. settled.Select(s => s.Item.ClaimId)]).ToDictionary(c => c.Id);
        var schemes = SchemeBook.Read(db);
        var steps = new StepWriter(db, schemes, today);
        foreach (var (item, row, outcome) in settled)
        {
            var claim = claims[item.ClaimId];
            var why = outcome == PaymentOutcome.Bounced ? Why(row) : null;
            var act = outcome == PaymentOutcome.Paid ? ClaimAct.ConfirmPaid : ClaimAct.Bounce;
            var line = ClaimLife.Find(schemes.FlowOf(claim), claim.State, act)
                ?? throw new EditRefusedException($"第 {row.Number} 行：申请现在是“{ClaimStates.List.NameOf(claim.State)}”，不能{act.Name()}。");
            (item.Outcome, item.OutcomeOn, item.Why) = (outcome, today, why);
            steps.Take(claim, line, why);
        }

        steps.Write();
        db.SaveChanges();
    }

    private static string Why(ReturnRow row) => row.Why.Length == 0 ? "银行没有说明原因" : row.Why.Length <= LongestWhy ? row.Why : string.Create(CultureInfo.InvariantCulture, $"{row.Why[..LongestWhy]}…");
}
