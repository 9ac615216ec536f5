using Wengang.Rules.Sync;

namespace Wengang.Rules.Tests.Sync;

/// <summary>A phone: what it wrote down outlives a crash, what it is about to do does not.</summary>
internal sealed class SimulatedPhone(string name, Random random)
{
    private readonly List<SimulatedWrite> log = [];
    private readonly Dictionary<Guid, long> receipts = [];
    private readonly HashSet<Guid> attempted = [];
    private readonly int skew = random.Next(-100_000, 100_000);
    private long sequence;

    public string Name => name;

    public Snapshot Data { get; private set; } = Snapshot.Empty;

    public IReadOnlyList<SimulatedWrite> Log => log;

    public IReadOnlyDictionary<Guid, long> Receipts => receipts;

    /// <summary>A tap: written to the log; a crash before that leaves nothing, and nothing was shown.</summary>
    public bool Tap(int record, IReadOnlyDictionary<string, string> fields, int now)
    {
        if (random.Next(50) == 0)
        {
            return false;
        }

        var id = new byte[16];
        random.NextBytes(id);
        var knew = new HashSet<Guid>(Data.Known.GetValueOrDefault(record) ?? new HashSet<Guid>());
        knew.UnionWith(log.Where(l => l.Record == record).Select(l => l.Write.Id));
        log.Add(new SimulatedWrite(record, new SyncWrite { Id = new Guid(id), Device = name, Sequence = sequence += random.Next(1, 3), Base = Data.Number, Fields = fields }, knew, now + skew));
        return true;
    }

    /// <summary>Takes the last word back, as long as it was never sent.</summary>
    public bool Undo()
    {
        if (log.Count == 0 || attempted.Contains(log[^1].Write.Id))
        {
            return false;
        }

        log.RemoveAt(log.Count - 1);
        return true;
    }

    /// <summary>What has no receipt yet, marked before it leaves.</summary>
    public IReadOnlyList<SimulatedWrite> Send()
    {
        var batch = log.FindAll(l => !receipts.ContainsKey(l.Write.Id));
        attempted.UnionWith(batch.Select(b => b.Write.Id));
        return batch;
    }

    /// <summary>A receipt comes; a crash in the middle keeps some of them.</summary>
    public void Take(IReadOnlyList<(Guid Id, long Number)> answers)
    {
        foreach (var (id, number) in answers.Take(random.Next(20) == 0 ? random.Next(answers.Count + 1) : answers.Count))
        {
            if (receipts.TryGetValue(id, out var before) && before != number)
            {
                throw new InvalidOperationException($"two receipts for {id}: {before} and {number}");
            }

            receipts[id] = number;
        }
    }

    /// <summary>An older download that arrives late is not taken.</summary>
    public void Take(Snapshot data) => Data = data.Number >= Data.Number ? data : Data;
}
