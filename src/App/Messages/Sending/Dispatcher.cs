using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Accounts;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.Rules.Messages;

namespace Wengang.App.Messages.Sending;

/// <summary>
/// Sends what is due. Messages are claimed and the claim is committed before anything leaves the house; then what came of it is written down.
/// Whoever dies in between leaves claims: an SMS goes again under its key, by which the gateway knows it; an e-mail waits for a person.
/// </summary>
/// <param name="open">A session of the system itself.</param>
/// <param name="senders">The channels that are configured.</param>
/// <param name="now">UTC.</param>
public sealed class Dispatcher(Func<Db> open, IReadOnlyDictionary<MessageChannel, IMessageSender> senders, Func<DateTime> now)
{
    private const int Batch = 20;

    /// <summary>After so many failures one after the other the rest of a channel waits for the next run.</summary>
    private const int Patience = 3;

    /// <summary>A claim older than this belongs to a worker that is gone: a batch takes minutes at most.</summary>
    private static readonly TimeSpan Stale = TimeSpan.FromMinutes(20);

    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    /// <summary>Whether anything waits that may be sent now.</summary>
    public static bool HasDue(Db db, DateTime now)
    {
        var stale = now - Stale;
        var due = db.Set<Delivery>().TagWith("job worker").Where(d => (d.State == DeliveryState.Waiting && d.NextAt <= now) || (d.State == DeliveryState.Claimed && d.ClaimedAt < stale));
        return due.Any() && (!IsQuiet(db, now) || due.Any(d => d.Until != null));
    }

    /// <summary>Sends until nothing is due, the quiet hours begin or the process stops.</summary>
    public SendCount Run(CancellationToken stopping)
    {
        var (count, troubles) = (SendCount.None, new Dictionary<MessageChannel, int>());
        Recover();
        while (!stopping.IsCancellationRequested && Claim() is { Count: > 0 } claimed)
        {
            var outcomes = claimed.ConvertAll(c => (c.Id, c.Parcel, Outcome: Attempt(c.Channel, c.Parcel, troubles)));
            count += Record(outcomes.ConvertAll(o => (o.Id, o.Outcome)));
        }

        return count;
    }

    private SendOutcome? Attempt(MessageChannel channel, Parcel? parcel, Dictionary<MessageChannel, int> troubles)
    {
        if (parcel is null)
        {
            return SendOutcome.Failed("");
        }

        if (troubles.GetValueOrDefault(channel) >= Patience)
        {
            return null;
        }

        var outcome = senders[channel].Send(parcel);
        troubles[channel] = outcome.Result == SendResult.Again ? troubles.GetValueOrDefault(channel) + 1 : 0;
        return outcome;
    }

    /// <summary>What a worker that is gone had claimed.</summary>
    private void Recover()
    {
        using var db = open();
        var stale = now() - Stale;
        if (!db.Set<Delivery>().Any(d => d.State == DeliveryState.Claimed && d.ClaimedAt < stale))
        {
            return;
        }

        using var operation = db.Begin(OperationKind.MessageSending, "接着发中断的消息", OperationSource.Job);
        foreach (var delivery in db.Set<Delivery>().Where(d => d.State == DeliveryState.Claimed && d.ClaimedAt < stale).ToList())
        {
            if (senders.GetValueOrDefault(delivery.Channel) is null or { KnowsRepeats: true })
            {
                (delivery.State, delivery.NextAt) = (DeliveryState.Waiting, operation.At);
            }
            else
            {
                (delivery.State, delivery.EndedAt, delivery.Answer) = (DeliveryState.Failed, operation.At, "发送时程序中断，不知道是否已经发出，没有自动重发。");
            }
        }

        operation.Complete();
    }

    /// <summary>Takes the next due ones; those that nobody wants or nothing can send are put aside. Null parcels were put aside.</summary>
    private List<(long Id, MessageChannel Channel, Parcel? Parcel)> Claim()
    {
        using var db = open();
        var at = now();
        if (!HasDue(db, at))
        {
            return [];
        }

        using var operation = db.Begin(OperationKind.MessageSending, "发送消息", OperationSource.Job);
        var quiet = IsQuiet(db, at);
        var due = db.Set<Delivery>().Where(d => d.State == DeliveryState.Waiting && d.NextAt <= at && (!quiet || d.Until != null))
            .OrderBy(d => d.Until == null).ThenBy(d => d.NextAt).ThenBy(d => d.Id).Take(Batch).ToList();
        var (accounts, messages) = (due.ConvertAll(d => d.AccountId), due.ConvertAll(d => d.MessageId));
        var contacts = db.Set<AccountContact>().AsNoTracking().Where(c => accounts.Contains(c.AccountId)).ToDictionary(c => c.AccountId);
        var titles = db.Set<Message>().Where(m => messages.Contains(m.Id)).Select(m => new { m.Id, m.Title }).ToDictionary(m => m.Id, m => m.Title);
        var claimed = due.ConvertAll(d => (d.Id, d.Channel, Parcel: Take(db, d, contacts.GetValueOrDefault(d.AccountId), titles.GetValueOrDefault(d.MessageId, ""), at)));
        operation.Complete();
        return claimed;
    }

    private Parcel? Take(Db db, Delivery delivery, AccountContact? contact, string title, DateTime at)
    {
        if (delivery.Until is { } until)
        {
            return TakeAsked(db, delivery, until, at);
        }

        var (cipher, refuses) = delivery.Channel == MessageChannel.Sms ? (contact?.PhoneCipher, contact?.RefusesSms) : (contact?.MailCipher, contact?.RefusesMail);
        var omitted = cipher is null ? "本人没有填联系方式。" : refuses == true ? "本人不要这种提醒。" : !senders.ContainsKey(delivery.Channel) ? "没有配置这个渠道。" : null;
        if (omitted is not null)
        {
            (delivery.State, delivery.EndedAt, delivery.Answer) = (DeliveryState.Omitted, at, omitted);
            return null;
        }

        (delivery.State, delivery.ClaimedAt, delivery.Attempts) = (DeliveryState.Claimed, at, delivery.Attempts + 1);
        return new Parcel(db.Protector.Open(cipher!), title, delivery.Text, delivery.Template, delivery.Parameters, delivery.IdempotencyKey);
    }

    /// <summary>What somebody without an account asked for: there is no contact and no wish to be left alone, only a time after which it is of no use.</summary>
    private Parcel? TakeAsked(Db db, Delivery delivery, DateTime until, DateTime at)
    {
        var omitted = at > until ? "过了有效时间，没有发。" : !senders.ContainsKey(delivery.Channel) ? "没有配置这个渠道。" : null;
        if (omitted is not null || delivery.WordsCipher is not { } cipher)
        {
            (delivery.State, delivery.EndedAt, delivery.Answer, delivery.WordsCipher) = (DeliveryState.Omitted, at, omitted, null);
            return null;
        }

        var words = JsonSerializer.Deserialize<AskedWords>(db.Protector.Open(cipher))!;
        (delivery.State, delivery.ClaimedAt, delivery.Attempts) = (DeliveryState.Claimed, at, delivery.Attempts + 1);
        return new Parcel(words.Phone, "", words.Text, delivery.Template, words.Parameters, delivery.IdempotencyKey);
    }

    /// <param name="outcomes">Null for what was not tried.</param>
    private SendCount Record(List<(long Id, SendOutcome? Outcome)> outcomes)
    {
        using var db = open();
        using var operation = db.Begin(OperationKind.MessageSending, "登记发送结果", OperationSource.Job);
        var ids = outcomes.ConvertAll(o => o.Id);
        var rows = db.Set<Delivery>().Where(d => ids.Contains(d.Id) && d.State == DeliveryState.Claimed).ToDictionary(d => d.Id);
        foreach (var (id, outcome) in outcomes.Where(o => rows.ContainsKey(o.Id)))
        {
            Apply(rows[id], outcome, now());
        }

        var count = new SendCount(rows.Values.Count(d => d.State == DeliveryState.Sent), rows.Values.Count(d => d.State == DeliveryState.Waiting), rows.Values.Count(d => d.State == DeliveryState.Failed));
        if (rows.Count > 0)
        {
            operation.Complete();
        }

        return count;
    }

    private static void Apply(Delivery delivery, SendOutcome? outcome, DateTime at)
    {
        if (outcome is null)
        {
            (delivery.State, delivery.NextAt, delivery.Attempts) = (DeliveryState.Waiting, at + Pause, delivery.Attempts - 1);
            return;
        }

        delivery.Answer = outcome.Answer;
        if (outcome.Result == SendResult.Again && BackOff.After(delivery.Attempts) is { } pause)
        {
            (delivery.State, delivery.NextAt) = (DeliveryState.Waiting, at + pause);
            return;
        }

        (delivery.State, delivery.EndedAt, delivery.WordsCipher) = (outcome.Result == SendResult.Sent ? DeliveryState.Sent : DeliveryState.Failed, at, null);
    }

    private static bool IsQuiet(Db db, DateTime now) => MessageSettings.Quiet(db).Holds(Local(now));

    private static DateTime Local(DateTime utc) => DateTime.SpecifyKind(utc, DateTimeKind.Utc).ToLocalTime();
}
