using Wengang.Rules.Sync;

namespace Wengang.Rules.Tests.Sync;

/// <summary>
/// Some phones, a server and an office under one seed: taps, sending, answers and downloads in any order; the network drops, doubles and
/// reorders; phones and server crash between any two steps; no clock is right. In the end the network heals, everything is sent, and it is
/// compared with what the authors really knew.
/// </summary>
internal sealed class Simulation
{
    private const int Records = 5;
    private const int MostInFlight = 12;
    private static readonly string[] Fields = ["work", "pay", "wish"];

    private readonly Random random;
    private readonly SimulatedServer server;
    private readonly List<SimulatedPhone> phones;
    private readonly List<Action> network = [];
    private int now;
    private long settled;

    public Simulation(int seed, Func<IReadOnlyList<SimulatedWrite>, string, IReadOnlyList<SimulatedWrite>>? heads = null)
    {
        random = new Random(seed);
        server = new SimulatedServer(heads ?? Right);
        phones = [.. Enumerable.Range(0, random.Next(2, 5)).Select(i => new SimulatedPhone("phone " + i, random))];
    }

    public int Steps { get; private set; }

    public int Contests { get; private set; }

    /// <summary>The rules of the product.</summary>
    public static IReadOnlyList<SimulatedWrite> Right(IReadOnlyList<SimulatedWrite> writes, string field)
    {
        var heads = FieldHeads.Of([.. writes.Select(w => w.Write)], field).Select(h => h.Id).ToHashSet();
        return [.. writes.Where(w => heads.Contains(w.Write.Id))];
    }

    /// <summary>The first thing that is wrong at the end; null when nothing is.</summary>
    public string? Run(int taps)
    {
        for (Steps = 0; server.Durable.Count + phones.Sum(p => p.Log.Count - p.Receipts.Count) < taps; Steps++)
        {
            Step();
        }

        network.Clear();
        foreach (var phone in phones)
        {
            while (phone.Send() is { Count: > 0 } batch)
            {
                phone.Take([.. batch.Select(b => (b.Write.Id, server.Receive(b)))]);
            }
        }

        phones.ForEach(p => p.Take(server.Download()));
        Contests = Enumerable.Range(0, Records).Sum(r => server.Record(r).Contested().Count);
        return new SimulationCheck(server, phones, random).Problem(Records, Fields);
    }

    private void Step()
    {
        now++;
        var phone = phones[random.Next(phones.Count)];
        switch (random.Next(20))
        {
            case < 7:
                phone.Tap(random.Next(Records), Said(), now);
                break;
            case < 8:
                phone.Undo();
                break;
            case < 12:
                Put(Sending(phone));
                break;
            case < 14:
                var data = server.Download();
                Put(() => phone.Take(data));
                break;
            case < 15 when random.Next(4) == 0:
                Settle();
                break;
            case < 16 when random.Next(8) == 0:
                server.Crash();
                break;
            default:
                Deliver();
                break;
        }
    }

    private Dictionary<string, string> Said() =>
        Fields.Where(_ => random.Next(2) == 0).DefaultIfEmpty(Fields[0]).ToDictionary(f => f, _ => $"{random.Next(4)}");

    /// <summary>Received one after the other; the machine may fall over in the middle, or after all of it before the answer leaves.</summary>
    private Action Sending(SimulatedPhone phone)
    {
        var batch = phone.Send().OrderBy(_ => random.Next(10) == 0 ? random.Next() : 0).ToList();
        return () =>
        {
            var crash = random.Next(10) == 0 ? random.Next(batch.Count + 1) : int.MaxValue;
            var answers = batch.Take(crash).Select(b => (b.Write.Id, server.Receive(b))).ToList();
            if (crash != int.MaxValue)
            {
                server.Crash();
                return;
            }

            Put(() => phone.Take(answers));
        };
    }

    private void Put(Action message)
    {
        for (var copies = random.Next(10) switch { 0 => 0, 1 => 2, _ => 1 }; copies > 0 && network.Count < MostInFlight; copies--)
        {
            network.Add(message);
        }
    }

    private void Deliver()
    {
        if (network.Count > 0)
        {
            var at = random.Next(network.Count);
            var message = network[at];
            network.RemoveAt(at);
            message();
        }
    }

    /// <summary>The office chooses among what is said, having everything before it.</summary>
    private void Settle()
    {
        var record = random.Next(Records);
        if (server.Record(record).Contested() is [var contest, ..])
        {
            var id = new byte[16];
            random.NextBytes(id);
            var chosen = contest.Rivals[random.Next(contest.Rivals.Count)].Fields[contest.Field];
            var all = server.Download();
            server.Receive(new SimulatedWrite(record, new SyncWrite { Id = new Guid(id), Device = "office", Sequence = ++settled, Base = all.Number, Fields = new Dictionary<string, string> { [contest.Field] = chosen } }, all.Known[record], now));
        }
    }
}
