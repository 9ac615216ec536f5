using Wengang.App.Access;
using Wengang.App.Accounts;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Monitoring.Periods;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Locking;

/// <summary>The made-up county with the month of June 2023 open, two people of the bureau and workers.</summary>
internal sealed class LockingCounty : IDisposable
{
    public const string CountyCode = "369902000000";
    public static readonly Period June = new(2023, 6);

    private readonly Dictionary<string, long> accounts = [];

    public LockingCounty(DatabaseKind kind)
    {
        County = new TestCounty(kind);
        (East, West) = (new TestPerson(1), new TestPerson(2, TestCounty.West));
        Spell = East.Spell("2023-01");
        County.Write(db =>
        {
            TestCounty.Store(db, [East.Person(db.Protector), West.Person(db.Protector)]);
            TestCounty.Store(db, [East.Record(), West.Record(), Spell, West.Spell("2022-12")]);
            Account(db, "one", Role.RuralRevitalisation, CountyCode);
            Account(db, "two", Role.RuralRevitalisation, CountyCode);
            Account(db, "east", Role.VillageWorker, TestCounty.East);
            Account(db, "west", Role.VillageWorker, TestCounty.West);
            Account(db, "township", Role.TownshipClerk, TestCounty.East[..9] + "000");
        });
        using var open = As("one");
        PeriodBook.Open(open, June, new DateOnly(2023, 7, 1));
    }

    public TestCounty County { get; }

    public TestPerson East { get; }

    public TestPerson West { get; }

    /// <summary>The work of <see cref="East"/>.</summary>
    public Monitoring.WorkSpell Spell { get; }

    public long this[string user] => accounts[user];

    /// <summary>A session in the post of one of the accounts.</summary>
    public Db As(string user)
    {
        var (role, region) = user switch
        {
            "east" => (Role.VillageWorker, TestCounty.East),
            "west" => (Role.VillageWorker, TestCounty.West),
            "township" => (Role.TownshipClerk, TestCounty.East[..9] + "000"),
            _ => (Role.RuralRevitalisation, CountyCode),
        };
        return County.Open(new Actor(user, user, Roles.ScopeOf(role, region)) { Permissions = PermissionMatrix.Of(role), Role = role, AccountId = accounts[user] });
    }

    public int Lock(string user = "one", bool accepted = true)
    {
        using var db = As(user);
        return MonthLocking.Month.Lock(db, June, accepted, OperationSource.Page);
    }

    public void Dispose() => County.Dispose();

    private void Account(Db db, string user, Role role, string region)
    {
        accounts[user] = Ids.Next();
        db.Add(new Account { Id = accounts[user], UserName = user, DisplayName = user });
        db.Add(new AccountPost { Id = Ids.Next(), AccountId = accounts[user], Role = role, RegionCode = region, GrantedAt = DateTime.UtcNow });
    }
}
