using Wengang.App.Access;
using Wengang.App.Collecting.Devices;
using Wengang.App.Collecting.Receiving;
using Wengang.App.Monitoring.Checking;
using Wengang.App.Monitoring.Periods;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.People;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Subsidies.Racing;

/// <summary>Two phones that come back from where there is no network: what they heard changes the facts on which claims rest.</summary>
internal sealed class RacePhones : Corrected
{
    private static readonly DateOnly Midsummer = new(2023, 7, 15);

    private readonly TestCounty county;
    private readonly Random random;
    private readonly CollectDevice[] phones;
    private readonly List<(int Phone, PhoneAnswer Entry)> sent = [];
    private long number;

    public RacePhones(TestCounty county, Random random)
    {
        (this.county, this.random) = (county, random);
        As(county, Actor.Local("t"), db => PeriodBook.Open(db, Period.Parse("2023-07"), Midsummer));
        phones = [.. Enumerable.Range(0, 2).Select(n => As(county, Holder(n), db => new DeviceBook(db).Register($"手机{n}", TestCounty.East)))];
    }

    /// <summary>A new entry, or one that was sent before and comes again.</summary>
    public RaceAct Draw()
    {
        if (sent.Count == 0 || random.Next(3) > 0)
        {
            sent.Add((random.Next(2), Entry()));
        }

        var (phone, entry) = sent[random.Next(Math.Max(0, sent.Count - 3), sent.Count)];
        return new($"phone {phone} entry {entry.Seq}", _ => Turns.Alone(() => Send(phone, entry)));
    }

    private static Actor Holder(int phone) => new($"村里人{phone}", "村信息员", Roles.ScopeOf(Role.VillageWorker, TestCounty.East))
    {
        Permissions = PermissionMatrix.Of(Role.VillageWorker), Role = Role.VillageWorker, AccountId = 7 + phone,
    };

    private PhoneAnswer Entry()
    {
        var entry = new PhoneAnswer
        {
            Id = Guid.CreateVersion7(), Seq = ++number, Month = "2023-07", Person = $"{RaceActs.People[random.Next(RaceActs.People.Count)].Id}", Kind = "changed", Method = "phone", On = "2023-07-12",
        };
        return random.Next(4) == 0 ? entry with { CameHome = "2023-07" } : entry with { WageFen = 100_00 * random.Next(20, 60) };
    }

    private void Send(int phone, PhoneAnswer entry)
    {
        using var db = county.Open(Holder(phone));
        using var writer = new CheckWriter(county.County.Open, () => Midsummer);
        using var gate = new SyncGate();
        new SyncDesk(db, writer, gate, Midsummer).TakeAsync(phones[phone], [entry]).GetAwaiter().GetResult();
    }
}
