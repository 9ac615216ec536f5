using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Editing;
using Wengang.App.Subsidies.Cases;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Paying;
using Wengang.App.Subsidies.Paying.Answers;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Subsidies.Flow;

namespace Wengang.App.Tests.Subsidies;

/// <summary>Double payment is impossible, not unlikely: the database refuses it even when the services are left out.</summary>
public class DoublePaymentTests(ITestOutputHelper output) : PayCounty
{
    /// <summary>How many random acts; WENGANG_INTERLEAVINGS sets it for the long run.</summary>
    private static readonly int Acts = int.TryParse(Environment.GetEnvironmentVariable("WENGANG_INTERLEAVINGS"), CultureInfo.InvariantCulture, out var n) ? n : 250;

    [Theory, OnBothDatabases]
    public void The_database_itself_refuses_a_second_claim_a_second_order_and_a_second_payment(DatabaseKind kind)
    {
        using var county = Open(kind);
        Make(county);
        var claim = Claim(county, One);
        Account(county, claim.Id, 1);
        var day = Reviewed(county, claim.Id);
        var batch = Sent(county, day, claim.Id);
        var slot = new ClaimSlot { ClaimId = 9, SubjectKey = claim.SubjectKey, Slot = "group travel", Atom = "2023-05", RegionCode = claim.RegionCode };
        var order = new PaymentSlot { ClaimId = 9, SubjectKey = claim.SubjectKey, Slot = "scheme transport", Atom = "2023-05", RegionCode = claim.RegionCode };
        Refused(county, db => db.Bulk.Insert<ClaimSlot>([slot]));
        Refused(county, db => db.Bulk.Insert<PaymentSlot>([order]));
        Refused(county, db =>
        {
            var item = db.Set<PaymentItem>().AsNoTracking().Single(i => i.BatchId == batch);
            db.Add(Copy(item, claimId: item.ClaimId, "2023-x-1"));
            db.SaveChanges();
        });
        Refused(county, db =>
        {
            var item = db.Set<PaymentItem>().AsNoTracking().Single(i => i.BatchId == batch);
            db.Add(Copy(item, claimId: 9, "2023-x-2"));
            db.SaveChanges();
        });
        Refused(county, db => db.Database.ExecuteSql($"delete from payment_slot"));
        Refused(county, db => db.Database.ExecuteSql($"update payment_slot set atom = 'x'"));

        // The twin: what takes up nothing that is taken goes in.
        county.Write(db => db.Bulk.Insert<PaymentSlot>([new PaymentSlot { ClaimId = 9, SubjectKey = claim.SubjectKey, Slot = order.Slot, Atom = "2024-05", RegionCode = claim.RegionCode }]));
    }

    /// <summary>Retries, double clicks, two clerks, files read again and claims that arrive late, in any order: no second payment, and the ledger balances after each act.</summary>
    [Theory, OnBothDatabases]
    public void No_interleaving_pays_twice_and_the_ledger_always_balances(DatabaseKind kind)
    {
        using var county = Open(kind);
        var random = new Random(20230703);
        var (done, refused, balances) = (0, 0, 0);
        var day = Day;
        for (var i = 0; i < Acts; i++)
        {
            day = day.AddDays(random.Next(0, 4));
            day = day.Year > 2023 ? Day.AddDays(60) : day;
            try
            {
                Any(county, random, day);
                done++;
            }
            catch (EditRefusedException)
            {
                refused++;
            }

            if (i % 5 == 0 || i == Acts - 1)
            {
                Assert.Equal(0, PaidTwice(county));
                Assert.Equal(0, Ledger(county).Difference);
                balances += Ledger(county).Decided > 0 ? 1 : 0;
            }
        }

        var paid = As(county, Actor.Local("t"), db => db.Set<PaymentItem>().Count(x => x.Outcome == PaymentOutcome.Paid));
        output.WriteLine($"{kind}: {Acts} acts, {done} done, {refused} refused, {paid} paid, {balances} balances of money.");
        Assert.True(done > Acts / 20, "hardly anything was done: this proves nothing");
        AssertSound(county);
    }

    private static void Any(TestCounty county, Random random, DateOnly day)
    {
        var ids = As(county, Actor.Local("t"), db => db.Set<SubsidyClaim>().Select(c => c.Id).ToList());
        var batches = As(county, Actor.Local("t"), db => db.Set<PaymentBatch>().OrderBy(b => b.Id).Select(b => b.Id).ToList());
        var batch = batches.Count == 0 ? 0 : batches[^random.Next(1, Math.Min(3, batches.Count) + 1)];
        var id = ids.Count == 0 ? 0 : ids[random.Next(ids.Count)];
        switch (random.Next(16))
        {
            case 0: Make(county); break;
            case 1: As(county, Village, db => OnBehalf.Make(db, (random.Next(2) == 0 ? One : Two).Identity, "transport", "2023", "500", "在省外务工", day)); break;
            case 2 or 3 or 4 or 5: Forward(county, id, day); break;
            case 6: Account(county, id, random.Next(1, 900)); break;
            case 7 or 8: As(county, Bureau, db => BatchDesk.Plan(db, "transport", random.Next(2) == 0 ? null : [id], day)); break;
            case 9: As(county, Bureau, db => BatchDesk.Reissue(db, [id], day)); break;
            case 10: As(county, Finance, db => BatchApproval.Approve(db, batch, day)); break;
            case 11: As(county, Bureau, db => PaymentFile.TakeOut(db, batch, asText: true, day)); break;
            case 12 or 13: Answer(county, batch, day, (0, random.Next(3) == 0 ? "退汇" : "成功", "账户冻结"), (random.Next(2), random.Next(2) == 0 ? "退汇" : "成功", "")); break;
            case 14: Odd(county, random, id, batch, day); break;
            default: As(county, Bureau, db => AnswerDesk.Archive(db, batch, day)); break;
        }
    }

    /// <summary>What leads on, by whoever may.</summary>
    private static void Forward(TestCounty county, long id, DateOnly day)
    {
        var state = As(county, Actor.Local("t"), db => db.Set<SubsidyClaim>().Where(c => c.Id == id).Select(c => (ClaimState?)c.State).FirstOrDefault());
        if (state == ClaimState.Submitted)
        {
            Reviewed(county, id);
        }
        else if (state == ClaimState.Returned)
        {
            Act(county, Village, ClaimAct.Submit, day, id);
        }
        else
        {
            Make(county);
        }
    }

    private static void Odd(TestCounty county, Random random, long id, long batch, DateOnly day)
    {
        switch (random.Next(4))
        {
            case 0: As(county, Bureau, db => BatchApproval.Cancel(db, batch, "重编", day)); break;
            case 1: Act(county, Bureau, ClaimAct.Reject, day, id); break;
            case 2: Act(county, Village, ClaimAct.Withdraw, day, id); break;
            default:
                As(county, Actor.Local("t"), db =>
                {
                    using var operation = db.Begin(OperationKind.SubsidyCase, "test", OperationSource.Command);
                    var claim = db.Set<SubsidyClaim>().AsNoTracking().FirstOrDefault(c => c.Id == id);
                    CheckRun.Keep(db, claim is null ? [] : [claim], claim is null ? [] : [new FoundHit(id, Rules.Subsidies.Checks.CheckCode.LateTruth, Guid.NewGuid().ToString(), "x")], day);
                    operation.Complete();
                });
                var open = Cases(county).LastOrDefault(c => c.State == CaseState.Open);
                As(county, Office, db => CaseDesk.Settle(db, open?.Id ?? 0, random.Next(2) == 0 ? CaseEnd.Dismiss : CaseEnd.Reject, "核实", "", day));
                break;
        }
    }

    private static void Refused(TestCounty county, Action<App.Data.Db> act)
    {
        var e = Record.Exception(() => county.Write(act));
        Assert.True(e is DbUpdateException or System.Data.Common.DbException, e?.ToString() ?? "the database took it");
    }

    private static PaymentItem Copy(PaymentItem item, long claimId, string reference) => new()
    {
        Id = App.Data.Ids.Next(), RegionCode = item.RegionCode, BatchId = item.BatchId, ClaimId = claimId, SubjectKey = item.SubjectKey, Scheme = item.Scheme, Fund = item.Fund,
        Period = item.Period, Reference = reference, PayeeName = item.PayeeName, AccountCipher = item.AccountCipher, AccountIndex = item.AccountIndex, Bank = item.Bank, AmountFen = item.AmountFen,
    };
}
