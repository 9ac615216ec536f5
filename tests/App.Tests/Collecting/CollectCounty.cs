using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Collecting.Devices;
using Wengang.App.Collecting.Receiving;
using Wengang.App.Collecting.Sending;
using Wengang.App.Collecting.Settling;
using Wengang.App.Monitoring.Checking;
using Wengang.App.Tests.Checking;
using Wengang.App.Tests.Indicators;

namespace Wengang.App.Tests.Collecting;

/// <summary>A village with phones on which people answer without knowing of each other.</summary>
public abstract class CollectCounty : CheckedCounty
{
    private protected static readonly Actor Clerk = new("经办", "乡镇经办", Roles.ScopeOf(Role.TownshipClerk, TestCounty.East[..9] + "000"))
    {
        Permissions = PermissionMatrix.Of(Role.TownshipClerk), Role = Role.TownshipClerk, AccountId = 8,
    };

    private protected static CollectDevice Phone(TestCounty county, Actor? holder = null)
    {
        using var db = county.Open(holder ?? Worker());
        return new DeviceBook(db).Register("我的手机", TestCounty.East);
    }

    private protected static IReadOnlyList<SyncReceipt> Send(TestCounty county, CollectDevice phone, params PhoneAnswer[] entries) => Send(county, phone, Worker(), entries);

    private protected static IReadOnlyList<SyncReceipt> Send(TestCounty county, CollectDevice phone, Actor holder, params PhoneAnswer[] entries)
    {
        using var db = county.Open(holder);
        using var writer = new CheckWriter(county.County.Open, () => Midsummer);
        using var gate = new SyncGate();
        return new SyncDesk(db, writer, gate, Midsummer).TakeAsync(phone, entries).GetAwaiter().GetResult();
    }

    private protected static PhoneData Download(TestCounty county, long since = 0)
    {
        using var db = county.Open(Worker());
        return PhoneDataQuery.Read(db, since, "2023-07");
    }

    private protected static IReadOnlyList<ConflictLine> Cases(TestCounty county, bool settled = false)
    {
        using var db = county.Open(Clerk);
        return Desk(county, db, d => d.Lines(settled));
    }

    private protected static void Settle(TestCounty county, params (string Field, string Value)[] chosen)
    {
        using var db = county.Open(Clerk);
        Desk(county, db, d =>
        {
            d.SettleAsync(d.Lines(false)[0].Id, chosen.ToDictionary(c => c.Field, c => c.Value)).GetAwaiter().GetResult();
            return true;
        });
    }

    private protected static PhoneAnswer Entry(long seq, TestPerson person, long known = 0, string kind = "changed") => new()
    {
        Id = Guid.CreateVersion7(), Seq = seq, Base = known, Month = "2023-07", Person = $"{person.Id}", Kind = kind, Method = "phone", On = "2023-07-12",
        Next = kind == "unreachable" ? "2023-07-20" : null,
    };

    private static T Desk<T>(TestCounty county, App.Data.Db db, Func<ConflictDesk, T> act)
    {
        using var writer = new CheckWriter(county.County.Open, () => Midsummer);
        using var gate = new SyncGate();
        return act(new ConflictDesk(db, writer, gate, Midsummer));
    }
}
