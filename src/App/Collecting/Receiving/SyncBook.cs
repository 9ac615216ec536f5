using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Collecting.Devices;
using Wengang.App.Collecting.Settling;
using Wengang.App.Data;
using Wengang.App.Monitoring.Checking;
using Wengang.Rules.Sync;

namespace Wengang.App.Collecting.Receiving;

/// <summary>Writes entries down with what became of them, opens the cases for a person and closes those that nobody contests any more.</summary>
internal sealed class SyncBook(Db db, CollectDevice device)
{
    public void Write(IReadOnlyList<Incoming> entries, Dictionary<long, string> regions)
    {
        if (entries.Count == 0)
        {
            return;
        }

        using var operation = db.Begin(OperationKind.CollectReceived, Reason(entries), OperationSource.Device);
        foreach (var entry in entries)
        {
            var state = State(entry);
            entry.Receipt = new SyncReceipt(entry.Body.Id, state, entry.Applied?.Number ?? operation.Sequence, SyncDesk.Words(state));
        }

        db.Bulk.Insert(entries.Select(e => Row(e, regions[e.Key.Person])).ToList());
        Cases(entries, regions, operation.At);
        var seen = db.Set<CollectDevice>().Single(d => d.Id == device.Id);
        (seen.SeenAt, seen.Sequence) = (operation.At, Math.Max(seen.Sequence, entries.Max(e => e.Body.Seq)));
        operation.Complete();
    }

    private static ReceivedState State(Incoming entry) =>
        entry.Arrival!.Contested.Count > 0 ? ReceivedState.Contested : entry.Applied is null ? ReceivedState.Merged : ReceivedState.Taken;

    private ReceivedAnswer Row(Incoming entry, string region) => new()
    {
        AnswerId = AnsweredCheck.IdOf(entry.Body.Id), DeviceId = device.Id, Sequence = entry.Body.Seq, Base = entry.Body.Base, Number = entry.Receipt!.Number,
        Month = entry.Key.Month, PersonId = entry.Key.Person, RegionCode = region, AccountId = db.Actor.AccountId, AnsweredBy = db.Actor.User, State = entry.Receipt.State,
        Body = entry.Body.ToJson(),
    };

    /// <summary>One open case for each person, month and field, however many say otherwise.</summary>
    private void Cases(IReadOnlyList<Incoming> entries, Dictionary<long, string> regions, DateTime now)
    {
        var persons = entries.Select(e => e.Key.Person).ToList();
        var open = db.Set<ConflictCase>().Where(c => EF.Parameter(persons).Contains(c.PersonId) && c.SettledAt == null).ToList();
        foreach (var entry in entries)
        {
            foreach (var contest in entry.Arrival!.Contested.Where(c => !open.Exists(o => Is(o, entry, c.Field))))
            {
                db.Add(new ConflictCase { Id = Ids.Next(), RegionCode = regions[entry.Key.Person], Month = entry.Key.Month, PersonId = entry.Key.Person, Field = contest.Field, OpenedAt = now });
            }

            foreach (var ended in entry.Arrival.Applied.Concat(entry.Arrival.Silent).SelectMany(f => open.Where(o => Is(o, entry, f)).ToList()))
            {
                Close(ended, entry, now);
            }
        }
    }

    /// <summary>An own earlier word that comes late ends nothing; only where all who speak agree is there nothing to settle.</summary>
    private void Close(ConflictCase open, Incoming entry, DateTime now)
    {
        var said = new RecordHistory(db, [entry.Key.Person], [entry.Key.Month]).Of(entry.Key.Person, entry.Key.Month);
        var record = SyncRecord.Of(said.Select(s => s.Write));
        if (record.Contested().All(c => c.Field != open.Field))
        {
            var before = said.Where(s => s.Write.Id != entry.Body.Id).ToList();
            (open.SettledAt, open.SettledBy, open.Chosen, open.Sides) = (now, "", record.Value(open.Field), ConflictSides.Kept(open.Field, before));
        }
    }

    private static bool Is(ConflictCase open, Incoming entry, string field) => open.PersonId == entry.Key.Person && open.Month == entry.Key.Month && open.Field == field;

    private static string Reason(IReadOnlyList<Incoming> entries)
    {
        var contested = entries.Count(e => e.Arrival!.Contested.Count > 0);
        return $"收到手机采集 {entries.Count} 条{(contested > 0 ? $"，其中 {contested} 条与别人填的不一致" : "")}";
    }
}
