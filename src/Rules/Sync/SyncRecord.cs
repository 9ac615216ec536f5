namespace Wengang.Rules.Sync;

/// <summary>
/// A record as its writes have made it, merged field by field. Fields spoken of apart are merged; the same field spoken of by two who did not
/// know of each other is left as it is, for a person to settle; a settlement is a write that saw both. No write replaces what its
/// author had not seen, whatever the clocks say. Same writes in the same order of arrival: same record; the heads do not even depend on the order.
/// </summary>
public sealed class SyncRecord
{
    private readonly List<SyncWrite> writes = [];
    private readonly Dictionary<string, SyncWrite> standing = [];
    private readonly Dictionary<Guid, Arrival> arrivals = [];

    public IReadOnlyList<SyncWrite> Writes => writes;

    /// <summary>Fields that somebody spoke of, with the write whose value stands.</summary>
    public IReadOnlyDictionary<string, SyncWrite> Standing => standing;

    public static SyncRecord Of(IEnumerable<SyncWrite> writes)
    {
        var record = new SyncRecord();
        foreach (var write in writes.OrderBy(w => w.Number).ThenBy(w => w.Device, StringComparer.Ordinal).ThenBy(w => w.Sequence))
        {
            record.Receive(write);
        }

        return record;
    }

    /// <summary>The value that stands; null when nobody spoke of the field.</summary>
    public string? Value(string field) => standing.GetValueOrDefault(field)?.Fields[field];

    /// <summary>Takes a write in; one that was taken before changes nothing and has the same arrival.</summary>
    public Arrival Receive(SyncWrite write)
    {
        if (arrivals.TryGetValue(write.Id, out var before))
        {
            return before;
        }

        var (applied, contested, silent) = (new List<string>(), new List<Contest>(), new List<string>());
        writes.Add(write);
        foreach (var (field, value) in write.Fields.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            var heads = FieldHeads.Of(writes, field);
            var rivals = heads.Where(h => h.Id != write.Id).ToList();
            if (!heads.Contains(write))
            {
                silent.Add(field);
            }
            else if (rivals.Exists(r => r.Fields[field] != value))
            {
                contested.Add(new Contest(field, rivals));
            }
            else if (Value(field) == value)
            {
                silent.Add(field);
            }
            else
            {
                applied.Add(field);
                standing[field] = write;
            }
        }

        return arrivals[write.Id] = new Arrival(applied, contested, silent);
    }

    /// <summary>Fields that wait for a person, with what is said of them.</summary>
    public IReadOnlyList<Contest> Contested() =>
        [.. writes.SelectMany(w => w.Fields.Keys).Distinct().Order(StringComparer.Ordinal).Select(f => new Contest(f, FieldHeads.Of(writes, f)))
            .Where(c => c.Rivals.Select(r => r.Fields[c.Field]).Distinct().Skip(1).Any())];
}
