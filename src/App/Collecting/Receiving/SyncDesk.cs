using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Collecting.Devices;
using Wengang.App.Data;
using Wengang.App.Monitoring.Checking;
using Wengang.App.Monitoring.Periods;
using Wengang.App.People;
using Wengang.Rules.Sync;
using Wengang.Rules.Values;

namespace Wengang.App.Collecting.Receiving;

/// <summary>
/// Takes a part of a phone's log: merges each entry with what was said meanwhile, hands what stands to the check's service, and writes the entries
/// down. The same entry any number of times gives the same receipt. First the facts are written, then the entry: a machine that falls over between
/// the two has acknowledged nothing, and the entry that is sent again finds its own facts.
/// </summary>
/// <param name="db">The session of whoever collected.</param>
/// <param name="writer">The check's service.</param>
/// <param name="gate">One for each county and process: one batch is merged at a time.</param>
/// <param name="today">The local day; no talk can have been later.</param>
public sealed class SyncDesk(Db db, CheckWriter writer, SyncGate gate, DateOnly today)
{
    /// <summary>Entries of one batch; a phone sends the rest in the next.</summary>
    public const int LargestBatch = 500;

    private const int Tries = 3;

    /// <summary>The receipts in the order of the entries, after the commit.</summary>
    public async Task<IReadOnlyList<SyncReceipt>> TakeAsync(CollectDevice device, IReadOnlyList<PhoneAnswer> batch)
    {
        db.Actor.Require(Permission.AnswerChecks);
        db.Database.CloseConnection(); // whoever waits holds none: the writer's and others' turns come first
        using var turn = await gate.EnterAsync();
        var receipts = new Dictionary<Guid, SyncReceipt>();
        var incoming = Read(device, batch, receipts);
        foreach (var round in incoming.GroupBy(i => i.Key).SelectMany(g => g.OrderBy(i => i.Body.Seq).Select((entry, place) => (entry, place))).GroupBy(r => r.place).OrderBy(g => g.Key))
        {
            await RoundAsync(device, [.. round.Select(r => r.entry)]);
        }

        incoming.ForEach(i => receipts[i.Body.Id] = i.Receipt!);
        return [.. batch.Select(b => receipts[b.Id])];
    }

    /// <summary>What is known, impossible or out of reach has its receipt at once.</summary>
    private List<Incoming> Read(CollectDevice device, IReadOnlyList<PhoneAnswer> batch, Dictionary<Guid, SyncReceipt> receipts)
    {
        var ids = batch.Select(b => AnsweredCheck.IdOf(b.Id)).ToList();
        var known = db.Set<ReceivedAnswer>().AsNoTracking().Where(r => EF.Parameter(ids).Contains(r.AnswerId)).ToDictionary(r => r.AnswerId);
        var periods = PeriodBook.All(db).ToDictionary(p => p.Month);
        var (incoming, log) = (new List<Incoming>(), device.Id.ToString(CultureInfo.InvariantCulture));
        foreach (var body in batch)
        {
            try
            {
                var answer = InTime(body.ToAnswer());
                if (known.TryGetValue(AnsweredCheck.IdOf(body.Id), out var row))
                {
                    receipts[body.Id] = row.DeviceId == device.Id ? new SyncReceipt(body.Id, row.State, row.Number, Words(row.State)) : Refused(body.Id, "这条记录的编号已被占用。");
                }
                else if (receipts.TryAdd(body.Id, Refused(body.Id, "")))
                {
                    CheckForm.Check(answer, periods, today);
                    incoming.Add(new Incoming(body, answer, SaidOnce.Of(body, body.PersonId, answer.Month, log, db.Actor.User)));
                }
            }
            catch (CheckRefusedException e)
            {
                receipts[body.Id] = Refused(body.Id, e.Message);
            }
            catch (Exception e) when (e is FormatException or OverflowException or ArgumentException)
            {
                receipts[body.Id] = Refused(body.Id, "这条记录看不懂，请在手机上刷新后重填。");
            }
        }

        return incoming;
    }

    /// <summary>At most one entry for each person; whoever answered on a page meanwhile makes it be merged again.</summary>
    private async Task RoundAsync(CollectDevice device, List<Incoming> round)
    {
        var persons = round.Select(r => r.Key.Person).ToList();
        var regions = db.Set<Person>().AsNoTracking().Where(p => EF.Parameter(persons).Contains(p.Id)).Select(p => new { p.Id, p.RegionCode }).ToDictionary(p => p.Id, p => p.RegionCode);
        round.Where(r => !regions.ContainsKey(r.Key.Person)).ToList().ForEach(r => r.Receipt = Refused(r.Body.Id, "名册里没有这个人，或不在您的辖区内。"));
        for (var i = 0; i < Tries && round.Exists(r => r.Receipt is null && !r.IsNew); i++)
        {
            var open = round.FindAll(r => r.Receipt is null && !r.IsNew);
            var history = new RecordHistory(db, open.Select(r => r.Key.Person), open.Select(r => r.Key.Month));
            var posted = open.Select(r => (Entry: r, Answer: Decide(r, history))).ToList();
            var handed = posted.Where(p => p.Answer is not null).ToList();
            var applied = await writer.Post(db.Actor, OperationSource.Device, [.. handed.Select(p => p.Answer!)]);
            handed.Zip(applied).ToList().ForEach(p => Note(p.First.Entry, p.Second));
            posted.Where(p => p.Answer is null).ToList().ForEach(p => p.Entry.IsNew = true);
        }

        round.Where(r => r.Receipt is null && !r.IsNew).ToList().ForEach(r => r.Receipt = new SyncReceipt(r.Body.Id, ReceivedState.Later, 0, "同时有人在填这个人，稍后会自动再送。"));
        new SyncBook(db, device).Write([.. round.Where(r => r.IsNew)], regions);
    }

    /// <summary>What is to be applied of it; null for nothing.</summary>
    private static CheckAnswer? Decide(Incoming entry, RecordHistory history)
    {
        // What is known of this very entry was written when the machine fell over before its row was.
        var said = history.Of(entry.Key.Person, entry.Key.Month).Where(s => s.Write.Id != entry.Body.Id).ToList();
        var seen = entry.Answer with { Seen = history.Last.GetValueOrDefault(entry.Key, "") };
        entry.Arrival = SyncRecord.Of(said.Select(s => s.Write)).Receive(entry.Said.Write);
        if (!entry.Said.Reached)
        {
            return said.Any(s => s.Reached && !entry.Said.Write.Saw(s.Write)) ? null : seen;
        }

        if (entry.Arrival is { Applied.Count: 0, Contested.Count: 0 } && history.IsAskedAgain(entry.Key.Person))
        {
            return seen;
        }

        return entry.Answer.Changes is null
            ? entry.Arrival.Contested.Count > 0 || entry.Arrival.Applied.Count == 0 ? null : seen
            : AnswerFields.Only(seen, entry.Arrival.Applied);
    }

    /// <summary>A phone's clock may be wrong: the talk is put into the month and not after today, rather than refused.</summary>
    private CheckAnswer InTime(CheckAnswer answer)
    {
        var first = answer.Month.FirstDay;
        var day = answer.CheckedOn > today ? today : answer.CheckedOn < first ? first : answer.CheckedOn;
        return answer with { CheckedOn = day, NextOn = answer.NextOn <= day ? day.AddDays(1) : answer.NextOn };
    }

    private static void Note(Incoming entry, CheckReceipt receipt)
    {
        if (receipt.IsTaken)
        {
            (entry.Applied, entry.IsNew) = (receipt, true);
        }
        else if (receipt.Refusal != RefusalKind.Overtaken)
        {
            entry.Receipt = Refused(entry.Body.Id, receipt.Reason!);
        }
    }

    internal static string? Words(ReceivedState state) => state switch
    {
        ReceivedState.Contested => "与别人填的不一致，等乡镇核定。",
        ReceivedState.Merged => "已有人填过，与现在登记的不冲突。",
        _ => null,
    };

    private static SyncReceipt Refused(Guid id, string reason) => new(id, ReceivedState.Refused, 0, reason);
}
