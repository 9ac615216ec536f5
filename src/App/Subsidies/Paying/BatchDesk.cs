using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.People;
using Wengang.App.Subsidies.Cases;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Schemes;
using Wengang.Rules.Subsidies.Flow;
using Wengang.Rules.Subsidies.Money;

namespace Wengang.App.Subsidies.Paying;

/// <summary>Makes batches of payments. Nothing leaves before another person has approved (<see cref="BatchApproval"/>).</summary>
public static class BatchDesk
{
    /// <summary>Plans the payment of claims that are through: the chosen ones, or all of the scheme.</summary>
    /// <exception cref="EditRefusedException">None can be paid, or the money is not there.</exception>
    public static PlannedBatch Plan(Db db, string scheme, IReadOnlyCollection<long>? ids, DateOnly today)
    {
        db.Actor.Require(Permission.PreparePayments);
        return Plan(db, ids ?? Through(db, SchemeBook.Read(db)[scheme]), ClaimAct.PlanFunds, today);
    }

    /// <summary>Plans to pay again what bounced.</summary>
    /// <exception cref="EditRefusedException">None can be paid, or the money is not there.</exception>
    public static PlannedBatch Reissue(Db db, IReadOnlyCollection<long> ids, DateOnly today)
    {
        db.Actor.Require(Permission.PreparePayments);
        return Plan(db, ids, ClaimAct.Reissue, today);
    }

    /// <summary>The claims that have gone through every step of the flow with which they began.</summary>
    private static List<long> Through(Db db, SubsidyScheme scheme)
    {
        var (code, decided) = (scheme.Code, ClaimStates.Decided.ToArray());
        return [.. db.Set<SubsidyClaim>().Where(c => c.Scheme == code && decided.Contains(c.State)).Select(c => new { c.Id, c.State, c.AppliedOn }).AsEnumerable()
            .Where(c => c.State == ClaimLife.Before(scheme.FlowOn(c.AppliedOn), ClaimState.FundPlan)).Select(c => c.Id)];
    }

    private static PlannedBatch Plan(Db db, IReadOnlyCollection<long> ids, ClaimAct act, DateOnly today)
    {
        CheckRun.Run(db, ids, today, OperationSource.Page);
        using var operation = db.Begin(OperationKind.PaymentPlanned, act == ClaimAct.Reissue ? "编制重新发放批次" : "编制发放批次", OperationSource.Page);
        var claims = ClaimDesk.Load(db, ids);
        if (claims.Select(c => (c.Scheme, c.Fund)).Distinct().Count() > 1)
        {
            throw new EditRefusedException("一个批次只能发一项补贴，请分开编制。");
        }

        var accounts = BatchBook.Accounts(db, [.. claims.Select(c => c.SubjectKey)]);
        var without = act == ClaimAct.Reissue ? [.. Unpayable(db, claims, accounts), .. BouncedBook.Unchanged(db, claims, accounts)] : Unpayable(db, claims, accounts);
        var payable = claims.Where(c => !without.Exists(w => w.Id == c.Id)).ToList();
        var taken = payable.Count == 0 ? new StepsTaken(0, []) : ClaimDesk.Within(db, payable, act, ClaimDoor.Payment, null, today);
        var refused = without.Concat(taken.Refused).ToList();
        var left = refused.Select(r => r.Item1).ToHashSet();
        payable.RemoveAll(c => left.Contains(c.Id));
        if (payable.Count == 0)
        {
            throw new EditRefusedException(refused[0].Item2.TrimEnd('。') + "。");
        }

        var batch = Batch(db, payable, act, today);
        BatchBook.RequireMoney(db, batch.Fund, today.Year, batch.TotalFen);
        db.Add(batch);
        db.AddRange(Items(db, batch, payable, accounts));
        operation.Add($" {batch.Number}，{batch.Count} 笔 {new Rules.Values.Fen(batch.TotalFen)} 元");
        operation.Complete();
        return new PlannedBatch(batch.Id, new StepsTaken(payable.Count, refused));
    }

    /// <summary>Those without an account, and those whose time another claim of the person was paid for: two entries of the register that were made one.</summary>
    private static List<(long Id, string Why)> Unpayable(Db db, IReadOnlyList<SubsidyClaim> claims, IReadOnlyDictionary<string, PayAccount> accounts)
    {
        var (schemes, slots) = (SchemeBook.Read(db), SlotBook.Read(db, [.. claims.Select(c => c.SubjectKey)]));
        return
        [
            .. claims.Where(c => !accounts.ContainsKey(c.SubjectKey)).Select(c => (c.Id, "没有登记收款账号，请村里先登记")),
            .. claims.Where(c => slots.Holder(c.SubjectKey, ClaimSlots.Of(c.Scheme, schemes[c.Scheme].Groups, c.Variant, ClaimPeriod.Parse(c.Period)), c.Id) is not null)
                .Select(c => (c.Id, "同一期间这项补贴（或与它互斥的补贴）已经为这个人的另一件申请办过发放")),
        ];
    }

    private static PaymentBatch Batch(Db db, List<SubsidyClaim> claims, ClaimAct act, DateOnly today)
    {
        var year = today.Year.ToString(CultureInfo.InvariantCulture) + "-";
        var number = db.Set<PaymentBatch>().Count(b => b.Number.StartsWith(year)) + 1;
        return new PaymentBatch
        {
            Id = Ids.Next(), RegionCode = claims[0].RegionCode[..6] + "000000", Number = string.Create(CultureInfo.InvariantCulture, $"{year}{number:000}"), Fund = claims[0].Fund,
            Scheme = claims[0].Scheme, SchemeName = claims[0].SchemeName, IsReissue = act == ClaimAct.Reissue, Count = claims.Count, TotalFen = claims.Sum(c => c.DecidedFen!.Value),
            MadeOn = today, MadeBy = db.Actor.User,
        };
    }

    private static IEnumerable<PaymentItem> Items(Db db, PaymentBatch batch, List<SubsidyClaim> claims, IReadOnlyDictionary<string, PayAccount> accounts)
    {
        var persons = claims.Where(c => c.PersonId is not null).Select(c => c.PersonId!.Value).ToList();
        var names = db.Set<PersonRecord>().AsNoTracking().Where(r => r.ValidTo == null && EF.Parameter(persons).Contains(r.PersonId)).Select(r => new { r.PersonId, r.Name })
            .AsEnumerable().GroupBy(r => r.PersonId).ToDictionary(g => g.Key, g => g.First().Name);
        return claims.Select((c, i) => new PaymentItem
        {
            Id = Ids.Next(), RegionCode = c.RegionCode, BatchId = batch.Id, ClaimId = c.Id, SubjectKey = c.SubjectKey, Scheme = c.Scheme, Fund = c.Fund, Period = c.Period, Variant = c.Variant,
            Reference = string.Create(CultureInfo.InvariantCulture, $"{batch.Number}-{i + 1:00000}"), AmountFen = c.DecidedFen!.Value,
            PayeeName = c.PersonId is { } person && names.TryGetValue(person, out var name) ? name : c.UnitName ?? accounts[c.SubjectKey].Holder,
            AccountCipher = accounts[c.SubjectKey].NumberCipher!, AccountIndex = accounts[c.SubjectKey].NumberIndex, Bank = accounts[c.SubjectKey].Bank,
        });
    }
}
