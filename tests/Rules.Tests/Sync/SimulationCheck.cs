using Wengang.Rules.Sync;

namespace Wengang.Rules.Tests.Sync;

/// <summary>Compares the end of a simulation with what the authors really knew.</summary>
internal sealed class SimulationCheck(SimulatedServer server, IReadOnlyList<SimulatedPhone> phones, Random random)
{
    public string? Problem(int records, IReadOnlyList<string> fields) =>
        Lost() ?? Diverged() ?? Enumerable.Range(0, records).SelectMany(r => fields.Select(f => Wrong(r, f)).Append(Order(r))).FirstOrDefault(p => p is not null);

    /// <summary>Whatever has a receipt is there under its number; whatever was tapped has a receipt by now.</summary>
    private string? Lost()
    {
        var kept = server.Durable.ToDictionary(d => d.Write.Id, d => d.Write.Number);
        return phones.SelectMany(p => p.Receipts).Where(r => kept.GetValueOrDefault(r.Key) != r.Value).Select(r => $"receipt {r.Value} is not kept").FirstOrDefault()
            ?? phones.SelectMany(p => p.Log).Where(l => !kept.ContainsKey(l.Write.Id)).Select(l => $"write {l.Write.Sequence} never arrived").FirstOrDefault();
    }

    private string? Diverged() =>
        phones.SelectMany(p => p.Data.States.Select(s => (p.Name, s.Key, s.Value)))
            .Where(s => s.Value != SimulatedServer.Written(SyncRecord.Of(server.Durable.Where(d => d.Record == s.Key).Select(d => d.Write))))
            .Select(s => $"{s.Name} has another record {s.Key} than the list makes").FirstOrDefault();

    /// <summary>
    /// Of each field exactly that is live which nobody replaced who knew it: nothing more, nothing less. Where it is of one mind it stands; where it is
    /// not, a person is asked.
    /// </summary>
    private string? Wrong(int record, string field)
    {
        var speaking = server.Durable.Where(d => d.Record == record && d.Write.Fields.ContainsKey(field)).ToList();
        var live = speaking.FindAll(w => !speaking.Exists(other => other.Knew.Contains(w.Write.Id)));
        var found = server.Heads(record, field);
        if (!live.Select(l => l.Write.Id).ToHashSet().SetEquals(found.Select(f => f.Write.Id)))
        {
            return $"{field} of {record}: {live.Count} words are live, {found.Count} were kept";
        }

        var (values, state) = (live.Select(l => l.Write.Fields[field]).Distinct().ToList(), server.Record(record));
        return values.Count == 1 && state.Value(field) != values[0] ? $"{field} of {record} should be {values[0]}, not {state.Value(field)}"
            : (values.Count > 1) != state.Contested().Any(c => c.Field == field) ? $"{field} of {record}: a person is asked or not, wrongly"
            : null;
    }

    /// <summary>In whatever order the list is read, the same words are live.</summary>
    private string? Order(int record)
    {
        var writes = server.Durable.Where(d => d.Record == record).Select(d => d.Write).ToList();
        var shuffled = writes.OrderBy(_ => random.Next()).ToList();
        return writes.SelectMany(w => w.Fields.Keys).Distinct()
            .Where(f => !FieldHeads.Of(writes, f).Select(h => h.Id).ToHashSet().SetEquals(FieldHeads.Of(shuffled, f).Select(h => h.Id)))
            .Select(f => $"{f} of {record} depends on the order").FirstOrDefault();
    }
}
