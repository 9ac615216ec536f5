using Microsoft.EntityFrameworkCore;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Paying;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.Subsidies;

/// <summary>Double payment is impossible, not unlikely: the database refuses it even when the services are left out.</summary>
public class DoublePaymentTests : PayCounty
{
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
