using Wengang.Rules.Sync;

namespace Wengang.Rules.Tests.Sync;

/// <summary>Keeps a durable list; whatever else it holds is gone after a crash and made anew from the list.</summary>
/// <param name="heads">How a field's heads are found; the product's, or a broken one.</param>
internal sealed class SimulatedServer(Func<IReadOnlyList<SimulatedWrite>, string, IReadOnlyList<SimulatedWrite>> heads)
{
    private readonly List<SimulatedWrite> durable = [];
    private readonly HashSet<Guid> ids = [];
    private Dictionary<int, SyncRecord> records = [];

    public IReadOnlyList<SimulatedWrite> Durable => durable;

    /// <summary>Durable when it returns: the receipt number, the same for the same write.</summary>
    public long Receive(SimulatedWrite write)
    {
        if (!ids.Add(write.Write.Id))
        {
            return durable.Find(d => d.Write.Id == write.Write.Id)!.Write.Number;
        }

        var numbered = write with { Write = write.Write with { Number = durable.Count + 1 } };
        durable.Add(numbered);
        Record(write.Record).Receive(numbered.Write);
        return numbered.Write.Number;
    }

    public void Crash() => records = [];

    public SyncRecord Record(int record) =>
        records.TryGetValue(record, out var known) ? known : records[record] = SyncRecord.Of(durable.Where(d => d.Record == record).Select(d => d.Write));

    public IReadOnlyList<SimulatedWrite> Heads(int record, string field) => heads(Of(record), field);

    public Snapshot Download() => new(
        durable.Count,
        durable.GroupBy(d => d.Record).ToDictionary(g => g.Key, g => (IReadOnlySet<Guid>)g.Select(d => d.Write.Id).ToHashSet()),
        durable.Select(d => d.Record).Distinct().ToDictionary(r => r, r => Written(Record(r))));

    /// <summary>Values that stand and fields that wait, as text to compare.</summary>
    public static string Written(SyncRecord record) => string.Join(
        ';', record.Standing.OrderBy(s => s.Key).Select(s => $"{s.Key}={s.Value.Fields[s.Key]}").Concat(record.Contested().Select(c => $"{c.Field}?")));

    private List<SimulatedWrite> Of(int record) => durable.FindAll(d => d.Record == record);
}
